/// A household in a home of a class from a month until it leaves: a column of the year's program.
struct YearColumn: Hashable, Sendable {
  /// Position among the requests.
  let request: Int
  /// The class of home.
  let homeClass: Int
  /// The month it moves in.
  let start: Int
  /// The first month in which it is gone.
  let end: Int
  /// Burden saved over those months, in person-minutes a day, summed over months.
  let value: Double
}

extension YearDemand {
  /// All columns: every request in every class that it may have, from each month in which it could move in.
  func columns(_ town: ReplayTown) -> [YearColumn] {
    var result: [YearColumn] = []
    for (index, request) in requests.enumerated() {
      for (homeClass, entry) in town.classes.enumerated() {
        guard let saved = town.saved[request.profile][homeClass] else { continue }
        let first = max(request.ready, entry.from)
        for start in first..<max(first, request.end) {
          result.append(
            YearColumn(
              request: index, homeClass: homeClass, start: start, end: request.end,
              value: Double(saved * (request.end - start)) / 1000))
        }
      }
    }
    return result
  }
}
