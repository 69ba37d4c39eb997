import ArrivalReplay
import PlacementDomain

/// A replay study with what stands at its head.
public struct ReplayReport: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// Hash of the series that its forecast names.
  public let series: String
  /// How the study was made.
  public let futures: Int
  /// The seed.
  public let seed: UInt32
  /// The town that was replayed.
  public let town: ReplayTown
  /// The years.
  public let years: [ReplayedYear]
  /// What they come to.
  public let figures: ReplayFigures

  /// A report.
  public init(
    _ study: ReplayStudy, of town: ReplayTown, series: String, futures: Int, seed: UInt32
  ) {
    scenario = town.setup.scenario
    self.series = series
    self.futures = futures
    self.seed = seed
    self.town = town
    years = study.years
    figures = ReplayFigures(study.years)
  }
}
