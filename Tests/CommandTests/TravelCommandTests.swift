import Foundation
import Testing

@Suite("Minutes by a timetable: nabolag travel")
struct TravelCommandTests {
  /// A made-up bus past the small town's homes to a stop by the school.
  private static let feed = [
    "agency.txt": """
    agency_name,agency_url,agency_timezone
    Opdigtet Bus,https://example.org,Europe/Copenhagen
    """,
    "routes.txt": "route_id,route_type\nr,3",
    "calendar.txt": """
    service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
    w,1,1,1,1,1,0,0,20270101,20270630
    """,
    "trips.txt": "route_id,service_id,trip_id\nr,w,t1\nr,w,t2",
    "stops.txt": """
    stop_id,stop_lat,stop_lon
    far,55.9251,12.3501
    near,55.8751,12.3501
    """,
    "stop_times.txt": """
    trip_id,arrival_time,departure_time,stop_id,stop_sequence
    t1,08:00:00,08:00:00,far,1
    t1,08:10:00,08:10:00,near,2
    t2,08:30:00,08:30:00,far,1
    t2,08:40:00,08:40:00,near,2
    """,
  ]

  /// The small town with a home five and a half kilometres away, and the feed.
  private func town(_ changes: [String: String] = [:]) throws -> Folder {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    try folder.edit("town/homes.csv") { $0 + "B6;55,9251;12,3501;lil;municipal;one;4;2;\n" }
    try FileManager.default.createDirectory(
      atPath: folder.path("feed"), withIntermediateDirectories: true)
    for (name, text) in TravelCommandTests.feed.merging(changes, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: "feed/\(name)")
    }
    return folder
  }

  @Test("minutes are means over the asked hours, and the scenario takes the file as it is")
  func writes() throws {
    let folder = try town()
    let run = try Command.shell(
      "$NABOLAG travel town --gtfs feed --depart 07:50-08:30 --language da", from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Opdigtet Bus") && run.output.contains("05-01-2027"))
    let text = try folder.text("out/town/travel.csv")
    let rows = text.components(separatedBy: "\r\n").filter { $0.hasPrefix("B6;") }
    let school = try #require(rows.first { $0.hasPrefix("B6;skole;") })
    // Leaving evenly 7:50-8:30: 10 of 40 min. wait 5 on average, 30 of 40 wait 15; 10 on board, 0.2 on foot.
    #expect(school.hasPrefix("B6;skole;22,7;GTFS: Opdigtet Bus, 05-01-2027, kl. 07:50-08:30;C;"))
    #expect(school.hasSuffix(";10 til 41 min. efter tidspunkt for afgang"), "\(school)")
    #expect(!text.contains(";st;"), "a stop that nobody is tied to is no goal")
    try FileManager.default.copyItem(
      atPath: folder.path("out/town/travel.csv"), toPath: folder.path("town/travel.csv"))
    let check = try Command.shell(
      "$NABOLAG check town && $NABOLAG place town -o p -q", from: folder)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  @Test("the same bytes for an archive, a folder and any number of threads")
  func sameBytes() throws {
    let folder = try town()
    let run = try Command.shell(
      """
      $NABOLAG travel town --gtfs feed -o a.csv -q --threads 1 && \
      $NABOLAG travel town --gtfs feed -o b.csv -q --threads 4 && cmp a.csv b.csv
      """, from: folder)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test("a file that is there stays, unless --force is given")
  func keeps() throws {
    let folder = try town()
    try folder.write("mine", to: "town/travel.csv")
    let line = "$NABOLAG travel town --gtfs feed -o town/travel.csv -q"
    try folder.edit("town/travel.csv") { _ in "from;to;minutes\nB1;skole;3\n" }
    let refused = try Command.shell(line, from: folder)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("the file is there already"))
    #expect(try folder.text("town/travel.csv") == "from;to;minutes\nB1;skole;3\n")
    #expect(try Command.shell(line + " --force", from: folder).status == 0)
    #expect(try folder.text("town/travel.csv").contains("GTFS"))
  }

  @Test("a day on which nothing runs and a feed with faults are refused, with nothing written")
  func refuses() throws {
    let folder = try town()
    let idle = try Command.shell(
      "$NABOLAG travel town --gtfs feed --date 2028-01-04", from: folder)
    #expect(idle.status == 65)
    #expect(idle.errors.contains("nothing runs on 2028-01-04, it holds 2027-01-01 to 2027-06-30"))
    let faulty = try town(["trips.txt": "route_id,service_id,trip_id\nr,w,t1\nx,w,t2"])
    let run = try Command.shell("$NABOLAG travel town --gtfs feed", from: faulty)
    #expect(run.status == 65)
    #expect(run.errors.contains("feed/trips.txt:3:1: there is no route `x`"))
    #expect(faulty.names(in: "out").isEmpty && folder.names(in: "out").isEmpty)
  }

  @Test("homes out of reach of every stop are named, and JSON says the same as the table")
  func warnsAndJSON() throws {
    let folder = try town()
    try folder.edit("town/homes.csv") { $0 + "B7;55,8251;12,3501;lil;municipal;one;4;2;\n" }
    let run = try Command.shell(
      "$NABOLAG travel town --gtfs feed --max-walk 20 --json --language en", from: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("1 point has no stop in use within 20 min. on foot"))
    #expect(run.errors.contains("B7"))
    #expect(run.output.contains("\"format\": \"nabolag.travel/1\""))
    #expect(run.output.contains("\"without_stop\": [\"B7\"]"))
    // Lines of the table that are rows, against entries of the document.
    let rows = try folder.text("out/town/travel.csv").components(separatedBy: "\r\n")
      .filter { $0.contains(";GTFS") }.count
    #expect(run.output.components(separatedBy: "\"rides\"").count - 1 == rows)
  }

  @Test(
    "hours, days and limits that make no sense are refused",
    arguments: [
      "--depart 08:30-07:30", "--depart 8-9", "--depart 07:30-24:01", "--date 2027-02-30",
      "--max-walk 0", "--max-change-walk 61", "--threads 0", "--output folder/",
    ])
  func usage(_ options: String) throws {
    let folder = try Folder()
    let run = try Command.shell("$NABOLAG travel town --gtfs feed \(options)", from: folder)
    #expect(run.status == 64, "\(run.errors)")
  }
}
