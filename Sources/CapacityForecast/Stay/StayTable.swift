import FlowForecast
import PlacementDomain

/// Stays counted by their months: all that a fit looks at.
///
/// A household that came in month a and left in month b stayed max(1, b − a) months: it needed a home at
/// the end of so many, and one that came and went within a month needed one too. Of a household that is
/// still there, only what has passed is known.
struct StayTable: Sendable {
  /// Stays that ended after each number of months from 1, by cause, those of unknown cause last.
  private(set) var ended: [[Double]] = []
  /// Stays of which is known that they did not end within each number of months from 0.
  private(set) var open: [Double] = [0]

  /// Columns of `ended`.
  static let causes = LeaveCause.allCases.count + 1

  /// Counts stays.
  ///
  /// - Parameter day: The day on which the register was drawn.
  init(_ records: [StayRecord], drawn day: Day) {
    // Through a month that was over on that day, who is still there has stayed.
    let now = CalendarMonth(day).number + (CalendarMonth(day).last == day ? 1 : 0)
    for record in records {
      let came = CalendarMonth(record.from).number
      if let to = record.to {
        let months = max(1, CalendarMonth(to).number - came)
        let cause = record.cause.flatMap { LeaveCause.allCases.firstIndex(of: $0) }
        while ended.count < months { ended.append(Array(repeating: 0, count: StayTable.causes)) }
        ended[months - 1][cause ?? StayTable.causes - 1] += 1
      } else {
        let passed = max(0, now - came - 1)
        while open.count <= passed { open.append(0) }
        open[passed] += 1
      }
    }
  }

  /// Stays that ended.
  var completed: Double { ended.reduce(0) { $0 + $1.reduce(0, +) } }

  /// Stays that have not.
  var going: Double { open.reduce(0, +) }

  /// The most months that any stay is known to have lasted.
  var longest: Double { Double(max(ended.count, open.count - 1)) }

  /// The mean of the stays that ended: always too low, since the long ones are still going on.
  var meanOfCompleted: Double {
    let sum = ended.enumerated().reduce(0) {
      $0 + Double($1.offset + 1) * $1.element.reduce(0, +)
    }
    return sum / max(1, completed)
  }
}
