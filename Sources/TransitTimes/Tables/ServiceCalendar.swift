import PlacementDomain

/// On which days the services of a feed run.
struct ServiceCalendar: Sendable {
  private struct Season {
    var service: Int32
    /// Bit 0 is Monday.
    var weekdays: UInt8
    var from: Day
    var to: Day
  }

  private struct Exception {
    var service: Int32
    var day: Day
    var isAdded: Bool
  }

  private var ids = IDTable()
  private var seasons: [Season] = []
  private var exceptions: [Exception] = []

  /// From the first to the last day on which a service may run.
  var days: ClosedRange<Day>? {
    let added = exceptions.filter(\.isAdded).map(\.day)
    let first = (seasons.map(\.from) + added).min()
    let last = (seasons.map(\.to) + added).max()
    guard let first, let last else { return nil }
    return first...last
  }

  /// The service of an id, by number.
  func number(of id: UnsafeBufferPointer<UInt8>) -> Int? { ids.number(of: id) }

  /// For each service, bit i says whether it runs on the i-th of these days.
  func running(on days: [Day]) -> [UInt8] {
    var running = [UInt8](repeating: 0, count: ids.count)
    for season in seasons {
      for (bit, day) in days.enumerated()
      where season.from <= day && day <= season.to && season.weekdays >> day.weekday & 1 == 1 {
        running[Int(season.service)] |= 1 << bit
      }
    }
    for exception in exceptions {
      guard let bit = days.firstIndex(of: exception.day) else { continue }
      if exception.isAdded {
        running[Int(exception.service)] |= 1 << bit
      } else {
        running[Int(exception.service)] &= ~(1 << bit)
      }
    }
    return running
  }

  /// Reads `calendar.txt` and `calendar_dates.txt`, of which one may be missing.
  static func read(
    _ source: any FeedSource, _ log: FeedLog
  ) throws(FeedProblem) -> ServiceCalendar {
    var calendar = ServiceCalendar()
    let (hasSeasons, hasDates) = (source.holds("calendar.txt"), source.holds("calendar_dates.txt"))
    if !hasSeasons, !hasDates {
      log.report(
        false,
        FeedProblem(
          file: source.file("calendar.txt"),
          message: "neither calendar.txt nor calendar_dates.txt is there",
          advice: "a feed needs one of them; fetch it again"))
    }
    if hasSeasons { try calendar.readSeasons(source, log) }
    if hasDates { try calendar.readDates(source, log) }
    return calendar
  }

  private mutating func readSeasons(
    _ source: any FeedSource, _ log: FeedLog
  ) throws(FeedProblem) {
    let rows = try FeedTable("calendar.txt", of: source, log)
    let id = rows.column("service_id", required: true)
    var weekdays: [FeedTable.Column] = []
    for name in Day.weekdayNames { weekdays.append(rows.column(name, required: true)) }
    let from = rows.column("start_date", required: true)
    let to = rows.column("end_date", required: true)
    while try rows.next() {
      let entry = ids.insert(rows.bytes(id))
      if !entry.isNew {
        rows.report(id, "a second row is for `\(rows.shown(id))`", "give each service one row")
      }
      var bits: UInt8 = 0
      for (bit, column) in weekdays.enumerated()
      where rows.whole(column, in: 0...1, ifEmpty: nil) == 1 {
        bits |= 1 << bit
      }
      guard let first = rows.date(from), let last = rows.date(to) else { continue }
      guard first <= last else {
        rows.report(to, "the service ends before it begins", "swap start_date and end_date")
        continue
      }
      seasons.append(
        Season(service: Int32(entry.number), weekdays: bits, from: first, to: last))
    }
  }

  private mutating func readDates(_ source: any FeedSource, _ log: FeedLog) throws(FeedProblem) {
    let rows = try FeedTable("calendar_dates.txt", of: source, log)
    let id = rows.column("service_id", required: true)
    let date = rows.column("date", required: true)
    let kind = rows.column("exception_type", required: true)
    while try rows.next() {
      let service = ids.insert(rows.bytes(id)).number
      guard let day = rows.date(date), let kind = rows.whole(kind, in: 1...2, ifEmpty: nil) else {
        continue
      }
      exceptions.append(Exception(service: Int32(service), day: day, isAdded: kind == 1))
    }
  }
}

extension Day {
  /// Columns of calendar.txt.
  static let weekdayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Days since Monday; 1 January 1970 was a Thursday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }
}
