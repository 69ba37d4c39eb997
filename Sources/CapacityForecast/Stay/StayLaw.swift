/// How long a household stays: discrete monthly competing risks.
///
/// A household that comes in month $a$ and leaves in month $a + d$ has stayed $d \ge 1$ months and needs
/// a home at the end of each of the months $a, …, a + d - 1$. Given that it has stayed $d - 1$ months,
/// it leaves after $d$ with chance $h_c(d)$ for cause $c$, so
/// $S(d) = P(D > d) = \prod_{k \le d} (1 - \sum_c h_c(k))$ and the mean stay is $\sum_{d \ge 0} S(d)$.
public struct StayLaw: Hashable, Sendable, Codable {
  /// Hazards after 1, 2, … months; the last go on for ever.
  public let hazards: [LeaveHazards]

  /// A law.
  ///
  /// - Parameter hazards: Hazards after 1, 2, … months; the last go on for ever.
  /// - Throws: ``ForecastProblem`` where there are none or one is not a chance.
  public init(hazards: [LeaveHazards]) throws(ForecastProblem) {
    guard !hazards.isEmpty, hazards.allSatisfy(\.isValid) else {
      throw ForecastProblem(
        "the monthly chances of leaving must lie between 0 and 1, all causes together too",
        da:
          "de månedlige sandsynligheder for fraflytning skal ligge mellem 0 og 1, også lagt sammen")
    }
    self.hazards = hazards
  }

  /// A law of hazards that are known to be chances.
  init(unchecked hazards: [LeaveHazards]) {
    self.hazards = hazards
  }

  /// The hazards after so many months, from 1.
  public func hazards(after months: Int) -> LeaveHazards {
    hazards[min(max(months, 1), hazards.count) - 1]
  }

  /// The chance to stay longer than each of 0, 1, …, `months` months.
  public func survival(through months: Int) -> [Double] {
    var result = [1.0]
    for month in stride(from: 1, through: months, by: 1) {
      result.append(result[month - 1] * max(0, 1 - hazards(after: month).total))
    }
    return result
  }

  /// The mean stay in months; infinite where some never leave.
  public var mean: Double {
    var survival = 1.0
    var sum = 0.0
    for hazard in hazards.dropLast() {
      sum += survival
      survival *= max(0, 1 - hazard.total)
    }
    guard survival > 0, let last = hazards.last else { return sum }
    return sum + survival / last.total
  }

  /// The least number of months after which at least half have left; nil where that never comes.
  public var median: Int? {
    var survival = 1.0
    for month in 1...6000 {
      survival *= max(0, 1 - hazards(after: month).total)
      if survival <= 0.5 { return month }
    }
    return nil
  }
}
