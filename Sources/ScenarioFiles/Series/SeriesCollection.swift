import FlowForecast

/// Gathers the values of a file into series without gaps.
struct SeriesCollection {
  let log: ProblemLog
  private var names: [String] = []
  private var months: [String: [CalendarMonth: Entry]] = [:]

  private struct Entry {
    let value: Int
    let spot: Spot
  }

  init(log: ProblemLog) {
    self.log = log
  }

  /// Makes a series known before its first value, so that it keeps its place.
  mutating func declare(_ name: String) {
    guard months[name] == nil else { return }
    names.append(name)
    months[name] = [:]
  }

  /// Adds a value; a month may have one only.
  mutating func add(_ name: String, _ month: CalendarMonth, _ value: Int, at spot: Spot) {
    declare(name)
    guard months[name]?[month] == nil else {
      log.report(
        at: spot, "\(shown(name)) has a second value for \(month)", "take one of them out")
      return
    }
    months[name, default: [:]][month] = Entry(value: value, spot: spot)
  }

  /// The series, in the order in which they were named.
  func series(_ gaps: SeriesGaps) -> [MonthlySeries] {
    names.compactMap { name in
      let entries = (months[name] ?? [:]).sorted { $0.key < $1.key }
      var start = 0
      for index in entries.indices.dropFirst()
      where entries[index].key.number != entries[index - 1].key.number + 1 {
        report(name, from: entries[index - 1].key, to: entries[index], gaps)
        start = index
      }
      guard let first = entries.dropFirst(start).first else { return nil }
      return MonthlySeries(
        name: name, first: first.key, values: entries[start...].map(\.value.value))
    }
  }

  private func report(
    _ name: String, from last: CalendarMonth, to next: (key: CalendarMonth, value: Entry),
    _ gaps: SeriesGaps
  ) {
    let (first, end) = (last + 1, next.key - 1)
    let missing = first == end ? "\(first) is missing" : "\(first) to \(end) are missing"
    switch gaps {
    case .refuse:
      log.report(
        at: next.value.spot, "\(missing) in \(shown(name))",
        "write 0 where nobody came; or use only the months after the last gap, with --gaps latest")
    case .latest:
      log.report(
        .warning, at: next.value.spot, "\(missing) in \(shown(name))",
        "only the months from \(next.key) on are used")
    }
  }
}
