import FlowForecast
import PlacementDomain

/// What a folder held: a scenario if nothing was wrong, and everything that was.
public struct ReadResult: Sendable {
  /// The scenario; nil if there is any error.
  public var scenario: Scenario?
  /// All problems, sorted by file, line and column; a long list ends with how many more there are.
  public var problems: [Problem]
  /// Outlines from `districts.geojson`, by id, for maps.
  public var outlines: [Outline]
  /// The series that the forecast settings name; empty if there is any error.
  public var flows: FlowHistories
  /// Sources that the scenario names, as written: its own, or else those of the nearest base.
  public var sources: [String] = []
  /// Where each setting's value comes from, by the path of its key; empty if there is any error.
  public var settingSources: [String: SettingSource] = [:]
  /// The policy document that the scenario, or else the nearest base, takes its profile from; nil for none.
  public var policyDocument: String?

  /// The errors among the problems.
  public var errors: [Problem] { problems.filter { $0.severity == .error } }
  /// The warnings among the problems.
  public var warnings: [Problem] { problems.filter { $0.severity == .warning } }
}
