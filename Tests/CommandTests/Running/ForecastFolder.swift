import Foundation

/// A small scenario with a forecast: five homes, three households, quotas and two variants.
enum ForecastFolder {
  private static let files = [
    "scenario.yaml": """
    title: Småstad
    municipality: Allerød
    language: da
    period:
      from: 2027-01-01
      to: 2027-12-31
    """,
    "districts.csv": """
    id;name;population;lat;lon
    lil;Lillerød;16000;55,87496;12,34579
    """,
    "homes.csv": """
    id;lat;lon;district;sector;letting;places;bedrooms;to
    B1;55,8751;12,3501;lil;municipal;one;1;1;
    B2;55,8751;12,3502;lil;municipal;one;2;1;
    B3;55,8751;12,3503;lil;municipal;one;4;2;
    B4;55,8751;12,3504;lil;municipal;one;6;3;31-08-2027
    B5;55,8751;12,3505;lil;municipal;shared;3;3;
    """,
    "places.csv": """
    id;name;kind;lat;lon;district;departures_per_hour;minutes_to_centre
    skole;Skole;school;55,8750;12,3500;lil;;
    dag;Børnehus;daycare;55,8750;12,3500;lil;;
    st;Station;stop;55,8750;12,3500;lil;4;0
    shop;Brugsen;shop;55,8750;12,3500;lil;;
    job;Jobcenter;job_centre;55,8750;12,3500;lil;;
    net;Frivillige;network;55,8750;12,3500;lil;;
    hal;Hallen;leisure;55,8750;12,3500;lil;;
    hus;Lægehus;health;55,8750;12,3500;lil;;
    """,
    "households.csv": """
    id;arrives;ages;lives_in
    H1;2026-05-01;34 32 7 4;B3
    H2;2026-11-01;25;B1
    H3;2027-02-01;40 38;
    """,
    "quotas.csv": """
    year;first_figure;placed;quota
    2024;1000;900;
    2025;1000;1300;
    2026;1000;;12
    2027;1000;;12
    2028;1000;;12
    2029;1000;;12
    """,
    "variants.csv": """
    id;name;moving_on;surge
    hurtig;Hurtigere udslusning;2;
    som2015;Som 2015;;as_2015
    """,
  ]

  /// Writes the scenario into a folder of this name.
  static func write(to folder: Folder, as name: String = "town") throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(name), withIntermediateDirectories: true)
    for (file, text) in files { try folder.write(text + "\n", to: "\(name)/\(file)") }
  }
}
