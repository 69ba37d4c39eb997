import CapacityForecast

/// Parts put together again.
public enum ForecastMerge {
  /// The whole forecast, the same to the byte as one run and in whatever order the parts come.
  ///
  /// - Throws: ``ForecastProblem`` where a part is missing, is there twice, or is of another forecast.
  public static func merge(
    _ parts: [(file: String, part: ForecastPart)]
  ) throws(ForecastProblem) -> ForecastReport {
    guard let first = parts.first else { throw ForecastPart.problem(.noParts, [:]) }
    var seen: [Int: String] = [:]
    for (file, part) in parts {
      if let difference = difference(first.part, part) {
        throw ForecastPart.problem(
          difference, ["file": printable(file), "other": printable(first.file)])
      }
      if let other = seen.updateValue(file, forKey: part.part) {
        throw ForecastPart.problem(
          .partTwice,
          ["file": printable(file), "other": printable(other), "part": String(part.part)])
      }
    }
    let missing = (1...first.part.parts).filter { seen[$0] == nil }
    guard missing.isEmpty else {
      let named = missing.prefix(8).map(String.init).joined(separator: ", ")
      throw ForecastPart.problem(
        .partsMissing,
        [
          "missing": named + (missing.count > 8 ? ", …" : ""), "count": String(missing.count),
          "parts": String(first.part.parts),
        ])
    }
    var outcome = first.part.outcome
    for (_, part) in parts.dropFirst() { try outcome.merge(part.outcome) }
    guard outcome.tallies.allSatisfy({ $0.replications == first.part.header.replications }) else {
      throw ForecastPart.problem(.notWhole, [:])
    }
    return ForecastReport(first.part.header, outcome)
  }

  /// What tells two parts' forecasts apart; nil where nothing does.
  private static func difference(_ left: ForecastPart, _ right: ForecastPart) -> ForecastMergeWords?
  {
    let (one, other) = (left.header, right.header)
    if one.hash != other.hash { return .otherScenario }
    if one.series != other.series { return .otherSeries }
    if one.seed != other.seed { return .otherSeed }
    if one.replications != other.replications { return .otherReplications }
    if one.months != other.months || one.start != other.start { return .otherMonths }
    if one.variants.map(\.id) != other.variants.map(\.id) { return .otherVariants }
    if left.parts != right.parts { return .otherParts }
    if one != other { return .otherSettings }
    return nil
  }
}
