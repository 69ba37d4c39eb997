import FlowForecast
import PlacementDomain

/// One forecast of those that a scenario asks for, ready to be made a ``ForecastModel``.
public struct PreparedForecast: Sendable {
  /// The name in files; the first forecast is ``ForecastInput/baseline``.
  public var id: String
  /// The name that people use.
  public var name: Words
  /// What it is made of.
  public var setup: ForecastSetup
}

/// Makes forecasts of a scenario and the series it names.
public enum ForecastInput {
  /// The id of the forecast in which nothing is done and nothing unusual happens.
  public static let baseline = "baseline"

  /// The baseline, then the variants, all over the same months and the same people.
  ///
  /// A variant is a row of `variants.csv`, or the name of a surge, which then comes from the first month
  /// on: of the scenario's own or of history.
  ///
  /// - Parameters:
  ///   - scenario: The scenario with its forecast settings.
  ///   - flows: The series that it names, as the reader of scenarios gives them.
  ///   - months: How many months; nil is what the scenario says.
  ///   - variants: Which variants; nil is all rows of the scenario, an empty list none.
  ///   - stays: Laws of stay that were fitted on a register; nil is what the scenario says.
  /// - Throws: ``ForecastProblem`` where nothing says who comes, or a series, a name or a number cannot
  ///   be used.
  public static func forecasts(
    _ scenario: Scenario, flows: FlowHistories, months: Int? = nil, variants: [String]? = nil,
    stays: StayBook? = nil
  ) throws(ForecastProblem) -> [PreparedForecast] {
    let months = months ?? scenario.settings.forecast.months
    guard (1...ForecastSetup.longest).contains(months) else {
      throw ForecastProblem(
        "a forecast has 1 to \(ForecastSetup.longest) months, not \(months)",
        da: "en prognose har 1 til \(ForecastSetup.longest) måneder, ikke \(months)")
    }
    let base = try setup(scenario, flows, months, stays)
    let first = PreparedForecast(
      id: baseline, name: Words("As things stand", da: "Som det ser ud"), setup: base)
    var result = [first]
    for row in try rows(variants, of: scenario) {
      result.append(
        PreparedForecast(
          id: row.id, name: shape(row.id)?.name ?? Words(row.name, da: row.name),
          setup: try base.changed(by: row, flows)))
    }
    return result
  }

  /// The rows that are asked for.
  private static func rows(
    _ names: [String]?, of scenario: Scenario
  ) throws(ForecastProblem) -> [VariantRow] {
    let rows = scenario.forecast.variants
    guard let names else { return rows }
    var result: [VariantRow] = []
    for name in names where name != baseline {
      if let row = rows.first(where: { $0.id == name }) {
        result.append(row)
        continue
      }
      let surges = scenario.forecast.surges.map(\.surge) + StressShape.all.map(\.id)
      guard surges.contains(name) else {
        let known = rows.map(\.id) + Set(surges).sorted()
        throw ForecastProblem(
          "there is no variant `\(name)`: those known are \(known.joined(separator: ", "))",
          da: "der er ingen variant `\(name)`: de kendte er \(known.joined(separator: ", "))")
      }
      var row = VariantRow(id: name, name: name)
      row.surge = name
      result.append(row)
    }
    return result
  }

  private static func shape(_ id: String) -> (shape: StressShape, name: Words)? {
    StressShape.all.first { $0.id == id }.map { ($0, Words($0.englishName, da: $0.danishName)) }
  }
}
