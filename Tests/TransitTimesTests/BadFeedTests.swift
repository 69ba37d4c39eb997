import Foundation
import PlacementDomain
import Testing

@testable import TransitTimes

@Suite("Feeds with something wrong")
struct BadFeedTests {
  private func problems(_ name: String, _ old: String, _ new: String) throws -> [String] {
    try FeedFolderOnDisk.read(SmallFeed.files(name, old, new)).problems
  }

  @Test(
    "each is said with file, line and column, and no feed comes of it",
    arguments: [
      (
        "stop_times.txt", "08:03:00,08:03:00", "8.03,08:03:00",
        "stop_times.txt:4:3: `arrival_time` is `8.03`"
      ),
      (
        "stop_times.txt", "08:03:00,08:03:00", "08:03:00,08:63:00",
        "stop_times.txt:4:12: `departure_time` is"
      ),
      (
        "stop_times.txt", "08:03:00,08:03:00", "72:03:00,72:03:00",
        "stop_times.txt:4:3: `arrival_time` is"
      ),
      (
        "stop_times.txt", "08:03:00,08:03:00", "08:03:00,08:02:59",
        "stop_times.txt:4:12: the departure is before"
      ),
      (
        "stop_times.txt", "08:03:00,08:03:00", "07:03:00,07:03:00",
        "stop_times.txt:4:1: the trip `t` arrives before"
      ),
      (
        "stop_times.txt", "08:03:00,08:03:00", ",",
        "stop_times.txt:4:1: the trip `t` has no time at its first or last"
      ),
      ("stop_times.txt", ",c,3", ",x,3", "stop_times.txt:4:21: there is no stop `x`"),
      ("stop_times.txt", "t,,,b", "x,,,b", "stop_times.txt:3:1: there is no trip `x`"),
      (
        "stop_times.txt", ",c,3", ",c,2",
        "stop_times.txt:4:1: the trip `t` has a stop_sequence twice"
      ),
      ("stop_times.txt", ",c,3", ",c,three", "stop_times.txt:4:23: `stop_sequence` is `three`"),
      (
        "stop_times.txt", ",c,3", ",c,3,4", "stop_times.txt:4:1: the row has 6 fields, the header 5"
      ),
      ("stop_times.txt", ",c,3", ",\"c,3", "stop_times.txt:4:1: a record has no end"),
      ("stop_times.txt", "trip_id", "trip", "stop_times.txt:1:1: the column `trip_id` is missing"),
      ("trips.txt", "r,w,t", "x,w,t", "trips.txt:2:1: there is no route `x`"),
      ("trips.txt", "r,w,t", "r,w,t\nr,w,t", "trips.txt:3:5: a second trip has the id `t`"),
      ("trips.txt", "r,w,t", "r,w,", "trips.txt:2:5: a trip has no id"),
      ("routes.txt", "r,3", "r,3\nr,3", "routes.txt:3:1: a second route has the id `r`"),
      (
        "stops.txt", "55.0089932", "55,0089932", "stops.txt:3:1: the row has 4 fields, the header 3"
      ),
      ("stops.txt", "55.0089932", "north", "stops.txt:3:3: `stop_lat` is `north`"),
      ("stops.txt", "55.0089932", "nan", "stops.txt:3:3: `stop_lat` is `nan`"),
      ("stops.txt", "b,", "a,", "stops.txt:3:1: a second stop has the id `a`"),
      ("calendar.txt", "20261101", "20261131", "calendar.txt:2:17: `start_date` is `20261131`"),
      (
        "calendar.txt", "20261101", "20270101",
        "calendar.txt:2:26: the service ends before it begins"
      ),
      ("calendar.txt", "w,1", "w,2", "calendar.txt:2:3: `monday` is `2`"),
      ("calendar.txt", "sunday,", "", "calendar.txt:1:1: the column `sunday` is missing"),
      ("agency.txt", "agency_name", "name", "agency.txt:1:1: the column `agency_name` is missing"),
    ])
  func problem(_ name: String, _ old: String, _ new: String, _ expected: String) throws {
    let read = try FeedFolderOnDisk.read(SmallFeed.files(name, old, new))
    #expect(read.feed == nil)
    #expect(
      read.problems.contains { $0.hasPrefix(expected) }, "expected \(expected): \(read.problems)")
  }

  @Test("every missing file is said at once", arguments: ["agency.txt", "stops.txt", "routes.txt"])
  func missing(_ name: String) throws {
    let read = try FeedFolderOnDisk.read(SmallFeed.files([name: "", "trips.txt": ""]))
    #expect(read.feed == nil)
    #expect(
      read.problems.map { String($0.prefix { $0 != ":" }) }.sorted()
        == [name, "trips.txt"].sorted())
    let calendar = try FeedFolderOnDisk.read(SmallFeed.files(["calendar.txt": ""]))
    #expect(calendar.feed == nil)
    #expect(
      calendar.problems.contains { $0.contains("neither calendar.txt nor calendar_dates.txt") })
  }

  @Test("an empty file is said, and so are headways and exceptions that make no sense")
  func others() throws {
    func first(_ name: String, _ text: String) throws -> String {
      try FeedFolderOnDisk.read(SmallFeed.files([name: text])).problems.first ?? "none"
    }
    #expect(try first("stops.txt", "\n").hasPrefix("stops.txt:1:1: the file is empty"))
    let headways = "trip_id,start_time,end_time,headway_secs\n"
    #expect(
      try first("frequencies.txt", headways + "t,08:00:00,09:00:00,0").hasPrefix(
        "frequencies.txt:2:21: `headway_secs` is `0`"))
    #expect(
      try first("frequencies.txt", headways + "t,09:00:00,08:00:00,60").hasPrefix(
        "frequencies.txt:2:3: the first departure is missing or after the last"))
    #expect(
      try first("frequencies.txt", headways + "x,08:00:00,09:00:00,60").hasPrefix(
        "frequencies.txt:2:1: there is no trip `x`"))
    #expect(
      try first("calendar_dates.txt", "service_id,date,exception_type\nw,20261201,3").hasPrefix(
        "calendar_dates.txt:2:12: `exception_type` is `3`"))
  }

  @Test("what does no harm is warned of")
  func warnings() throws {
    let service = try FeedFolderOnDisk.read(
      SmallFeed.files("trips.txt", "r,w,t", "r,w,t\nr,x,u"))
    #expect(service.feed != nil)
    #expect(service.problems.count == 1)
    #expect(service.problems[0].hasPrefix("trips.txt:3:3: warning: the service `x`"))
    let header = "from_stop_id,to_stop_id,transfer_type,from_trip_id\n"
    let transfers = try FeedFolderOnDisk.read(
      SmallFeed.files(["transfers.txt": header + "a,x,2,\na,b,0,t\n"]))
    #expect(transfers.feed != nil)
    #expect(transfers.problems.count == 2)
    #expect(transfers.problems[0].hasPrefix("transfers.txt:2:3: warning: there is no stop `x`"))
    #expect(transfers.problems[1].hasPrefix("transfers.txt:3:1: warning: 1 rows up to here"))
  }

  @Test("a long list ends with how many more there are")
  func manyProblems() throws {
    let rows = (0..<500).map { "t,late,late,a,\($0)" }.joined(separator: "\n")
    let read = try FeedFolderOnDisk.read(
      SmallFeed.files([
        "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n" + rows
      ]))
    #expect(read.feed == nil)
    #expect(read.problems.count == FeedLog.limit + 1)
    #expect(read.problems.last?.contains("and 400 more problems") == true)
  }

  @Test("a path that is not there, a file that is no archive, and a damaged archive are refused")
  func archives() throws {
    func problem(_ path: String) -> String {
      FeedReader.read(path, chooseDay: { _ in PlainFeed.day }).problems.first?.description ?? "none"
    }
    #expect(problem("/nowhere/feed.zip").contains("there is no such file or folder"))
    let folder = try FeedFolderOnDisk(["feed.zip": "no archive at all"])
    defer { folder.remove() }
    #expect(problem(folder.path + "/feed.zip").contains("this is no ZIP archive that can be read"))
  }
}
