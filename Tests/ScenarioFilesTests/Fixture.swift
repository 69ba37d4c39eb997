import Foundation
import PlacementDomain

@testable import ScenarioFiles

/// A small scenario in memory that has something of everything and no problem.
struct Fixture {
  var files: [String: String] = [
    "s/scenario.yaml": """
    title: Efterår
    municipality: Allerød
    period:
      from: 2026-12-01
      to: 2027-11-30
    limits:
      hotel_nights: 30
    policy:
      weights:
        school: 2.5
      option_order: strict
    sources: {districts: DST}
    """,
    "s/districts.csv": """
    id;name;population;lat;lon;settled;max_modules
    lil;Lillerød;16000;55,87496;12,34579;10;
    lyn;Lynge;4500;55,83941;12,27725;;20
    """,
    "s/places.csv": """
    id;name;kind;lat;lon;district;seats;min_age;max_age;departures_per_hour;minutes_to_centre;languages
    skole;Lillevang;school;55,8750;12,3500;lil;;;;;;
    mod1;Modtageklasse;reception_class;55,8750;12,3500;lil;15;6;10;;;
    dag;Børnehus;daycare;55,8760;12,3400;lil;4;;;;;
    st;Allerød St.;stop;55,87113;12,35702;lil;;;;6;0;
    brugs;Brugsen;shop;55,8390;12,2770;lyn;;;;;;
    job;Jobberiet;job_centre;55,8700;12,3550;lil;;;;;;
    net;Frivillige;network;55,8720;12,3510;lil;;;;;;ar uk
    hal;Lillerødhallerne;leisure;55,8740;12,3520;lil;;;;;;
    læge;Lægehus;health;55,8730;12,3530;lil;;;;;;
    """,
    "s/homes.csv": """
    id;site;lat;lon;district;sector;letting;places;bedrooms;area;step_free;from;to;rent;minors_allowed;option
    B-01;vest;55,8751;12,3501;lil;pavilion;one;4;2;60;ja;;;;;
    B-02;vest;55,8751;12,3501;lil;pavilion;shared;4;4;80;;;;;;
    B-03;;55,8395;12,2772;lyn;social;one;5;3;90;x;01-12-2026;31-12-2028;6500;;
    H-01;hotel;55,8712;12,3571;lil;hotel;collective;6;3;;;;;;x;
    K-01;skole2;55,8712;12,3571;lil;converted;one;6;4;;;;;;;omb
    """,
    "s/households.csv": """
    id;arrives;ages;needs;languages;sharing_group;ties;wishes;lives_in;pinned_to;excluded;priority;kind
    H1;2026-12-05;34 32 7 4;step_free;ar;;net district:lil;lyn social;;;;;
    H2;05-12-2026;25;;uk;m;household:H1;;;B-02;B-01;2;
    H3;2025-01-01;28;;uk;m;;;B-02;;;;
    H4;2027-02-01;16;;;;;;;H-01;;;minor
    """,
    "s/options.csv": """
    id;name;kind;site;lat;lon;district;modules;max_modules;lead_days;set_up_cost;monthly_cost;permit_end;replaces
    pav;Sportsvej;pavilion;sport;55,8720;12,3600;lil;fam;3;110;500000;2000;;
    omb;Gammel skole;conversion;skole2;55,8712;12,3571;lil;;;200;1000000;;;
    luk;Luk Vestvej;closure;;55,8751;12,3501;lil;;;;;-5000;;vest
    """,
    "s/modules.csv": """
    id;name;homes;places;bedrooms;own_bathroom;set_up_cost
    fam;Familiemodul;2;4;2;ja;250000
    """,
    "s/travel.csv": """
    from;to;minutes
    vest;skole;7,5
    B-03;skole;31
    """,
    "s/scores.csv": """
    household;home;score
    H1;B-03;0,875
    """,
    "s/quotas.csv": """
    year;first_figure;last_figure;placed;quota;edition;reunified;own_reunified
    2020;600;;489;;;;
    2027;600;550;;4;last;40;2
    """,
    "s/household_types.csv": """
    id;ages;weight;special_weight;sharing_group;would_share_in;needs;followed
    ene;30;2,5;1;;m;;ja
    fam;36 34 6;3;;;;step_free;
    """,
    "s/surges.csv": """
    surge;month;persons;special
    egen;1;500;
    egen;2;900;
    """,
    "s/variants.csv": """
    id;name;moving_on;hosting_percent;sharing_percent;options;surge;surge_from
    mere;Mere;1,5;10;20;omb;as_2015;01-01-2027
    """,
    "s/budgets.csv": """
    year;most;committed
    2027;2000000;500000
    """,
  ]

  /// The scenario as read.
  func read(_ folder: String = "s") -> ReadResult {
    ScenarioReader.read(
      folder: folder, from: MemorySource(files: files.mapValues { Array($0.utf8) }))
  }

  /// The problems of the scenario after one text in one file is replaced by another.
  func problems(_ file: String, _ old: String, _ new: String) -> [String] {
    var changed = self
    let text = files["s/" + file] ?? ""
    guard text.contains(old) else { return ["the fixture has no \(old)"] }
    changed.files["s/" + file] = text.replacingOccurrences(of: old, with: new)
    return changed.read().problems.map(\.description)
  }

  /// The problems of the scenario with another text in one file.
  func problems(_ file: String, text: String?) -> [String] {
    var changed = self
    changed.files["s/" + file] = text
    return changed.read().problems.map(\.description)
  }
}
