import CapacityForecast
import Foundation
import PlacementDomain

@testable import PlanDocuments

/// Forecasts of the small town, with a variant to which more come and one that opens something.
enum ForecastTown {
  static let replications = 200
  static let months = 30

  static func models(months: Int = months) throws -> [ForecastModel] {
    func setup(perMonth: Double) throws -> ForecastSetup {
      let sizes = [1, 1, 2, 3, 4, 6].map { (type: HouseholdType(size: $0), weight: 1.0) }
      return ForecastSetup(
        scenario: SmallTown.scenario, months: months,
        arrivals: try PoissonArrivals(types: sizes, means: [perMonth]))
    }
    var opening = try setup(perMonth: 0.6)
    opening.opened = SmallTown.scenario.options.prefix(1).map { option in
      OpenedOption(
        option: option.id,
        modules: Dictionary(uniqueKeysWithValues: option.modules.map { ($0, option.maxModules) }))
    }
    return try [setup(perMonth: 0.6), setup(perMonth: 1.2), opening].map(ForecastModel.init)
  }

  static func header(
    _ models: [ForecastModel], seed: UInt32 = 1, replications: Int = replications
  ) -> ForecastHeader {
    let titles = ["Grundforløb", "Dobbelt så mange & flere", "Som planlagt"]
    return ForecastHeader(
      name: "smaastad", title: "Småstad", language: "da", hash: String(repeating: "ab", count: 32),
      series: "s", seed: seed, replications: replications, start: models[0].setup.start,
      months: models[0].months,
      variants: zip(models, titles).enumerated().map { index, pair in
        ForecastHeader.Variant(
          id: ["base", "double", "open"][index], name: Words(pair.1 + ".", da: pair.1),
          capacity: pair.0.capacity)
      })
  }

  static func report(threads: Int = 1) throws -> ForecastReport {
    let models = try models()
    return ForecastReport(
      header(models),
      try ForecastVariants.run(
        models, replications: 0..<replications, seed: 1, threads: threads))
  }

  static func parts(_ count: Int) throws -> [(file: String, part: ForecastPart)] {
    let models = try models()
    return try (1...count).map { shard in
      let range = try ForecastModel.shard(shard, of: count, replications: replications)
      let part = ForecastPart(
        header(models), part: shard, of: count,
        try ForecastVariants.run(models, replications: range, seed: 1))
      return (part.fileName, part)
    }
  }

  /// Everything that is written of a forecast.
  static func documents(_ report: ForecastReport, _ language: String) -> [String] {
    [
      ForecastJSON.encode(report), ForecastCSV.encode(report, language: language),
      ForecastChart.svg(report, language: language),
      ForecastSummary.text(report, language: language, files: ["x"]),
    ]
  }
}
