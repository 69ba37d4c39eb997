import FlowForecast

extension ForecastTally {
  /// How a number is spread over replications at the end of a month.
  ///
  /// - Parameters:
  ///   - group: Position in ``groups``; nil is all groups together.
  ///   - month: From 0.
  public func distribution(
    _ measure: ForecastMeasure, group: Int?, month: Int
  ) -> ForecastDistribution {
    ForecastDistribution(
      counts: histograms[series(measure, group)].row(month), replications: replications)
  }

  /// The share of replications in which someone has no home at the end of a month.
  public func chanceShort(group: Int?, month: Int) -> Double {
    distribution(.missing, group: group, month: month).probability(atLeast: 1)
  }

  /// For each month, the share of replications in which someone had no home at its end or at the end of
  /// one before.
  ///
  /// Single months understate this: they are short in different replications.
  public func chanceEverShort(group: Int?) -> [Double] {
    var sum = 0
    return firstShort[group ?? groups.count].dropLast().map { count in
      sum += Int(count)
      return Double(sum) / Double(max(1, replications))
    }
  }

  /// The first month by whose end homes of a group have run out in at least a share of the replications;
  /// nil where that does not happen.
  public func runOut(group: Int?, chance: Double) -> CalendarMonth? {
    chanceEverShort(group: group).firstIndex { $0 > 0 && $0 >= chance }.map { start + $0 }
  }

  /// The standard error of a share of replications.
  public func error(ofChance chance: Double) -> Double {
    (chance * (1 - chance) / Double(max(1, replications))).squareRoot()
  }
}
