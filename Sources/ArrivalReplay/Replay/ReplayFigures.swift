/// What a study comes to: what each way of deciding reached of what hindsight would have, with errors.
///
/// Shares are sums over all years divided by sums over all years, so that a year with few households does not
/// weigh as much as one with many. Standard errors are those of the jackknife: each year left out in turn
/// (Efron & Stein, "The jackknife estimate of variance", Annals of Statistics 9, 1981).
public struct ReplayFigures: Sendable {
  /// A number and its standard error; no error where there is one year only.
  public struct Estimate: Hashable, Sendable {
    /// The number.
    public let value: Double
    /// How far chance of the years drawn moves it.
    public let error: Double?
  }

  /// What one way of deciding came to.
  public struct Way: Sendable {
    /// Burden saved a year, in hours.
    public let value: Estimate
    /// Share of what hindsight would have saved.
    public let share: Estimate
    /// Person-months in hotels a year; nil for hindsight.
    public let hotelPersonMonths: Estimate?
    /// Households a year that were in a hotel at some month's end; nil for hindsight.
    public let waiting: Estimate?
  }

  /// One by one, greedily.
  public let greedy: Way
  /// One by one, with look-ahead.
  public let lookAhead: Way
  /// Knowing the year: no plan saves more than this.
  public let hindsight: Way
  /// Share of the distance from greedy to hindsight that look-ahead closes; nil where there is none.
  public let closed: Estimate?
  /// By how much the bound may overstate hindsight: its distance to the best plan found, as a share.
  public let hindsightGap: Double

  /// The figures of some years.
  public init(_ years: [ReplayedYear]) {
    let bounds = years.map { Double($0.hindsight.bound) }
    func way(_ values: [Double], _ replays: [YearReplay]?) -> Way {
      Way(
        value: ReplayFigures.mean(values.map(ReplayFigures.hours)),
        share: ReplayFigures.ratio(values, bounds) ?? Estimate(value: 1, error: nil),
        hotelPersonMonths: replays.map { list in
          ReplayFigures.mean(list.map { Double($0.hotelPersonMonths) })
        },
        waiting: replays.map { list in ReplayFigures.mean(list.map { Double($0.waited.count) }) })
    }
    let greedy = years.map { Double($0.greedy.value) }
    let lookAhead = years.map { Double($0.lookAhead.value) }
    self.greedy = way(greedy, years.map(\.greedy))
    self.lookAhead = way(lookAhead, years.map(\.lookAhead))
    hindsight = way(bounds, nil)
    closed = ReplayFigures.ratio(
      zip(lookAhead, greedy).map { $0 - $1 }, zip(bounds, greedy).map { $0 - $1 })
    let plans = years.map { Double($0.hindsight.plan ?? max($0.greedy.value, $0.lookAhead.value)) }
    hindsightGap = 1 - (ReplayFigures.ratio(plans, bounds)?.value ?? 1)
  }

  /// Hours in a year's value: thousandths of a minute a day over months of 365.25 / 12 days.
  static func hours(_ value: Double) -> Double { value / 1000 * 365.25 / 12 / 60 }

  /// A mean and its standard error.
  static func mean(_ values: [Double]) -> Estimate {
    ratio(values, values.map { _ in 1 }) ?? Estimate(value: 0, error: nil)
  }

  /// The sum of the one over the sum of the other; nil where that is nothing.
  static func ratio(_ above: [Double], _ below: [Double]) -> Estimate? {
    let (top, bottom) = (above.reduce(0, +), below.reduce(0, +))
    guard bottom > 0 else { return nil }
    let value = top / bottom
    let count = Double(above.count)
    let others = above.indices.compactMap { index -> Double? in
      let rest = bottom - below[index]
      return rest > 0 ? (top - above[index]) / rest : nil
    }
    guard others.count == above.count, count > 1 else { return Estimate(value: value, error: nil) }
    let mean = others.reduce(0, +) / count
    let spread = others.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Estimate(value: value, error: (spread * (count - 1) / count).squareRoot())
  }
}

extension YearReplay {
  /// Burden saved in the year, in hours.
  public var hours: Double { ReplayFigures.hours(Double(value)) }
}

extension Hindsight {
  /// The most that could have been saved in the year, in hours.
  public var hours: Double { ReplayFigures.hours(Double(bound)) }
}
