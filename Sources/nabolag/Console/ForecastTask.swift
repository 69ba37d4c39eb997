import CapacityForecast
import PlacementDomain
import PlanDocuments
import ScenarioFiles

/// What a forecast command runs: the baseline, then the variants asked for.
struct ForecastTask {
  /// The variants, ready to run; the first is the baseline.
  let models: [ForecastModel]
  private let names: [(id: String, name: Words)]
  private let loaded: LoadedScenario
  private let stays: StayBookFit?

  /// The forecasts of a scenario; all variants where none is named.
  ///
  /// - Parameter stays: Laws of stay fitted on a register; nil are those of the scenario.
  init(
    _ loaded: LoadedScenario, months: Int?, variants: [String], stays: StayBookFit?
  ) throws(ForecastProblem) {
    self.loaded = loaded
    self.stays = stays
    var asked: [String] = []
    for variant in variants where !asked.contains(variant) { asked.append(variant) }
    let forecasts = try ForecastInput.forecasts(
      loaded.scenario, flows: loaded.flows, months: months,
      variants: asked.isEmpty ? nil : asked, stays: stays?.book)
    guard Set(forecasts.map(\.id)).count == forecasts.count else {
      throw ForecastProblem(
        "two variants have one id, or one is called `\(ForecastInput.baseline)`: rename it in "
          + "variants.csv",
        da: "to varianter har samme id, eller en hedder `\(ForecastInput.baseline)`: giv den et "
          + "andet i variants.csv")
    }
    var models: [ForecastModel] = []
    for forecast in forecasts { models.append(try ForecastModel(forecast.setup)) }
    self.models = models
    names = forecasts.map { ($0.id, $0.name) }
  }

  /// What stands at the head of the forecast and of each of its parts.
  func header(seed: UInt32, replications: Int) -> ForecastHeader {
    let settings = loaded.scenario.settings
    return ForecastHeader(
      name: settings.name, title: settings.title, language: settings.language,
      hash: loaded.scenario.hash, series: CanonicalHash.of(loaded.flows),
      stays: stays.map(FittedStay.all) ?? [], seed: seed, replications: replications,
      start: models[0].setup.start, months: models[0].months,
      variants: zip(names, models).map { entry, model in
        ForecastHeader.Variant(id: entry.id, name: entry.name, capacity: model.capacity)
      })
  }
}
