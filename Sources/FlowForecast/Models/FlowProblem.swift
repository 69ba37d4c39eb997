/// Why a model cannot be fitted to a series.
public enum FlowProblem: Error, Hashable, Sendable {
  /// The series has fewer months than a model needs.
  case tooShort(series: String, months: Int, least: Int)
  /// A month has fewer than no persons, or absurdly many.
  case impossibleValue(series: String, month: CalendarMonth, value: Int)
}

extension FlowProblem: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .tooShort(let series, let months, let least):
      """
      the series \(series) has \(months) months, and a model needs \(least): \
      give a longer series, or state the flow yourself
      """
    case .impossibleValue(let series, let month, let value):
      """
      the series \(series) has \(value) persons in \(month): \
      a month has from 0 to \(MonthlySeries.largestValue) persons
      """
    }
  }
}
