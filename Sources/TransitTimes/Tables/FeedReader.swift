import Foundation
import PlacementDomain

/// Reads a feed in the General Transit Feed Specification (gtfs.org), as a folder or a ZIP archive.
public struct FeedReader {
  /// What came of reading: a feed if nothing was wrong, and everything that was.
  public struct Result: Sendable {
    /// The feed; nil if there is any error.
    public let feed: Feed?
    /// All problems, by file, line and column, up to a limit.
    public let problems: [FeedProblem]
  }

  private let source: any FeedSource
  private let log = FeedLog()
  private let progress: (_ done: Int, _ all: Int) -> Void

  /// Reads what is needed of a feed to travel on one day.
  ///
  /// - Parameters:
  ///   - path: A folder or a ZIP archive.
  ///   - chooseDay: The day to travel on, from who made the feed and when it holds.
  ///   - progress: Told now and then how many bytes of the largest file have been read.
  public static func read(
    _ path: String, chooseDay: (FeedNotes) -> Day,
    progress: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) -> Result {
    do {
      let source = try source(path)
      let reader = FeedReader(source: source, progress: progress)
      do {
        let feed = try reader.feed(chooseDay)
        return Result(
          feed: reader.log.hasErrors ? nil : feed, problems: reader.log.listing(feed: path))
      } catch {
        reader.log.report(false, error)
        return Result(feed: nil, problems: reader.log.listing(feed: path))
      }
    } catch {
      return Result(feed: nil, problems: [error])
    }
  }

  private init(source: any FeedSource, progress: @escaping (_ done: Int, _ all: Int) -> Void) {
    self.source = source
    self.progress = progress
  }

  private static func source(_ path: String) throws(FeedProblem) -> any FeedSource {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FeedProblem(
        file: path, message: "there is no such file or folder",
        advice: "give a GTFS feed as ZIP archive or as folder")
    }
    guard !isFolder.boolValue else { return FeedFolder(path: path) }
    let archive = try FeedArchive(path)
    if !archive.holds("stops.txt"), let folder = archive.folder(holding: "stops.txt") {
      throw FeedProblem(
        file: path, message: "the feed's files are in the folder `\(folder)` of the archive",
        advice: "unpack the archive and give that folder")
    }
    return archive
  }

  private func feed(_ chooseDay: (FeedNotes) -> Day) throws(FeedProblem) -> Feed? {
    var isWhole = true
    for name in ["agency.txt", "stops.txt", "routes.txt", "trips.txt", "stop_times.txt"]
    where !source.holds(name) {
      isWhole = false
      log.report(
        false,
        FeedProblem(
          file: source.file(name), message: "the file is missing",
          advice: "a GTFS feed has it; fetch the feed again"))
    }
    guard isWhole else { return nil }
    var notes = try NotesReader.read(source, log)
    let stops = try StopTable.read(source, log)
    let calendar = try ServiceCalendar.read(source, log)
    // Else every row that refers to a file without rows would be reported too.
    guard !log.hasBrokenFile else { return nil }
    notes.days = calendar.days
    let day = chooseDay(notes)
    let services = calendar.running(on: Runs.days.map { day + $0 })
    let trips = try TripTable.read(source, calendar, services: services, log)
    guard !log.hasBrokenFile else { return nil }
    let transfers = try TransferTable.read(source, stops, log)
    let times = try StopTimesReader(source, stops, trips, log, progress: progress).read()
    let today: UInt8 = 1 << 2
    return Feed(
      notes: notes, day: day, tripsOfDay: trips.running.count { $0 & today != 0 }, stops: stops,
      transfers: transfers,
      runs: Runs(times: times, running: trips.running, headways: trips.headways))
  }
}

/// Reads who made a feed: `agency.txt` and `feed_info.txt`.
enum NotesReader {
  static func read(_ source: any FeedSource, _ log: FeedLog) throws(FeedProblem) -> FeedNotes {
    var notes = FeedNotes()
    let agencies = try FeedTable("agency.txt", of: source, log)
    let name = agencies.column("agency_name", required: true)
    let zone = agencies.column("agency_timezone", required: true)
    var names: [String] = []
    while try agencies.next() {
      names.append(agencies.shown(name))
      if notes.timeZone.isEmpty { notes.timeZone = agencies.shown(zone) }
    }
    notes.publisher = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", ..." : "")
    guard source.holds("feed_info.txt") else { return notes }
    let about = try FeedTable("feed_info.txt", of: source, log)
    let publisher = about.column("feed_publisher_name")
    let version = about.column("feed_version")
    if try about.next() {
      if !about.isEmpty(publisher) { notes.publisher = about.shown(publisher) }
      notes.version = about.shown(version)
    }
    return notes
  }
}
