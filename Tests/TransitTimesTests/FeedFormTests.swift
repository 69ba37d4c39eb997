import Foundation
import PlacementDomain
import Testing

@testable import TransitTimes

@Suite("How feeds are written")
struct FeedFormTests {
  private func arrival(_ files: [String: String]) throws -> Int? {
    try SmallFeed.arrival(files, leaving: 28_800)
  }

  @Test("quotes, byte order marks, line ends, blank lines and other columns change nothing")
  func forms() throws {
    let times = SmallFeed.files["stop_times.txt"] ?? ""
    let forms = [
      "\u{FEFF}" + times,
      times.replacing("\n", with: "\r\n"),
      times.replacing("\n", with: "\r\n") + "\r\n\r\n",
      times.replacing("\n", with: "\n\n"),
      times.replacing("t,08:00:00", with: "\"t\",\"08:00:00\""),
      times.replacing("t,08:00:00", with: " t , 8:00:00 "),
      times.replacing("stop_sequence", with: "stop_sequence,stop_headsign")
        .replacing(",a,1", with: ",a,1,\"To \"\"C\"\", by\nb\""),
    ]
    for form in forms {
      #expect(try arrival(SmallFeed.files(["stop_times.txt": form])) == 28_980, "\(form)")
    }
  }

  @Test("line and column count through quoted line breaks and letters of several bytes")
  func places() throws {
    let read = try FeedFolderOnDisk.read(
      SmallFeed.files([
        "stops.txt": #"""
        stop_name,stop_id,stop_lat,stop_lon
        "Å
        Ærø, ""st.""",a,55.0,øst
        b,b,55.0089932,12.0
        c,c,55.0269796,12.0
        """#
      ]))
    #expect(read.problems.first?.hasPrefix("stops.txt:3:22: `stop_lon` is `øst`") == true)
  }

  @Test("rows in any order are the same feed")
  func order() throws {
    var lines = (SmallFeed.files["stop_times.txt"] ?? "").split(separator: "\n").map(String.init)
    lines = [lines[0]] + lines.dropFirst().reversed()
    #expect(
      try arrival(SmallFeed.files(["stop_times.txt": lines.joined(separator: "\n")])) == 28_980)
  }

  @Test("records across the borders of the buffer are whole, in a folder and in an archive")
  func buffer() throws {
    // Some megabytes of other trips before the one that is asked for.
    var files = SmallFeed.files
    let note = String(repeating: "x", count: 40)
    let rows = (0..<60_000).map { "u\($0 % 3),07:00:00,07:00:00,a,\($0),\(note)\($0)\n" }
    files["trips.txt"]! += "\nr,w,u0\nr,w,u1\nr,w,u2"
    files["stop_times.txt"] =
      "trip_id,arrival_time,departure_time,stop_id,stop_sequence,note\n" + rows.joined()
      + "t,08:00:00,08:00:00,a,1,\nt,08:03:00,08:03:00,c,3,"
    let folder = try FeedFolderOnDisk(files)
    defer { folder.remove() }
    let plain = FeedReader.read(folder.path, chooseDay: { _ in PlainFeed.day })
    #expect(plain.problems == [])
    #expect(plain.feed?.runs.times.count == 60_002)
    #expect(try arrival(files) == 28_980)
    let archive = folder.path + "/feed.zip"
    try ZipFile.write(files, to: archive)
    let zipped = FeedReader.read(archive, chooseDay: { _ in PlainFeed.day })
    #expect(zipped.problems == [])
    #expect(zipped.feed?.runs.times.count == 60_002)
    // A byte changed within the data does not pass the checksum.
    var bytes = try Data(contentsOf: URL(fileURLWithPath: archive))
    let middle = bytes.range(of: Data("u1,07:00:00".utf8))?.lowerBound ?? 0
    bytes[middle] ^= 1
    try bytes.write(to: URL(fileURLWithPath: archive))
    let damaged = FeedReader.read(archive, chooseDay: { _ in PlainFeed.day })
    #expect(damaged.feed == nil)
    #expect(damaged.problems.contains { $0.message.contains("the archive is damaged") })
  }

  @Test("files in a folder of the archive are named")
  func nested() throws {
    let folder = try FeedFolderOnDisk([:])
    defer { folder.remove() }
    let archive = folder.path + "/feed.zip"
    try ZipFile.write(
      Dictionary(uniqueKeysWithValues: SmallFeed.files.map { ("gtfs/" + $0, $1) }), to: archive)
    let read = FeedReader.read(archive, chooseDay: { _ in PlainFeed.day })
    #expect(read.problems.first?.message.contains("in the folder `gtfs` of the archive") == true)
  }

  @Test("the publisher, the days and the trips of the day are known")
  func notes() throws {
    let files = SmallFeed.files([
      "feed_info.txt": "feed_publisher_name,feed_version\n\"Made up, \"\"too\"\"\",7\n"
    ])
    var seen: FeedNotes?
    let folder = try FeedFolderOnDisk(files)
    defer { folder.remove() }
    let result = FeedReader.read(
      folder.path,
      chooseDay: {
        seen = $0
        return PlainFeed.day
      })
    #expect(seen == result.feed?.notes)
    #expect(seen?.publisher == "Made up, \"too\"")
    #expect(seen?.version == "7")
    #expect(
      seen?.days == Day(year: 2026, month: 11, day: 1)!...Day(year: 2026, month: 12, day: 31)!)
    #expect(result.feed?.tripsOfDay == 1)
  }
}
