import CapacityForecast
import CapacityScenario
import Foundation
import PlacementDomain
import PlacementModel
import PlanDocuments
import ScenarioFiles
import TestSupport
import Testing

@testable import CouncilReport

/// Allerød with few futures: a whole report, made once for all tests.
enum ReportTown {
  static let input: Result<ReportInput, any Error> = Result { try make() }

  static func document(_ change: (inout ReportInput) throws -> Void = { _ in }) throws
    -> ReportDocument
  {
    var input = try input.get()
    try change(&input)
    return try ReportDocument(input)
  }

  private static func make() throws -> ReportInput {
    let folder = Repository.root.appendingPathComponent("Scenarios/alleroed").path
    let read = ScenarioReader.read(folder: folder)
    var scenario = try #require(read.scenario)
    scenario.settings.capacity.futures = 40
    scenario.settings.capacity.unseen = 40
    let facts = PlacementFacts(scenario)
    var options = PlacementOptions()
    options.language = "da"
    let pages = PlanPages(try PlacementSolver.place(facts, options), facts)
    var input = ReportInput(
      pages, outlines: read.outlines.map { MapOutline(id: $0.id, rings: $0.rings) })
    input.sources = read.sources
    input.settingSources = read.settingSources
    input.version = "0"
    input.forecast = try ForecastFigures(forecast(scenario, read))
    input.capacity = try CapacityFigures(capacity(facts, read))
    return input
  }

  private static func forecast(_ scenario: Scenario, _ read: ReadResult) throws -> String {
    let runs = try ForecastInput.forecasts(scenario, flows: read.flows, months: nil, variants: nil)
    let models = try runs.map { try ForecastModel($0.setup) }
    let header = ForecastHeader(
      name: scenario.settings.name, title: "", language: "da", hash: scenario.hash, series: "s",
      seed: 1, replications: 60, start: models[0].setup.start, months: models[0].months,
      variants: zip(runs, models).map {
        ForecastHeader.Variant(id: $0.id, name: $0.name, capacity: $1.capacity)
      })
    let outcome = try ForecastVariants.run(
      models, replications: 0..<60, seed: 1, threads: 1, identities: runs.map(\.id))
    return ForecastJSON.encode(ForecastReport(header, outcome))
  }

  private static func capacity(_ facts: PlacementFacts, _ read: ReadResult) throws -> String {
    let councilCase = try CapacityCase(facts, flows: read.flows)
    var options = StudyOptions()
    options.comparesPolicies = false
    options.frontierPoints = 0
    options.alternatives = 1
    options.gap = 0.02
    guard case .found(let study) = try CapacityStudy.run(councilCase, options: options) else {
      throw PictureProblem(description: "no capacity plan")
    }
    return CapacityJSON.encode(
      CapacityReport(study, of: facts.scenario, series: "s", seed: 1))
  }
}
