import PlacementAdvice
import PlacementDomain
import PlacementModel

/// Plans beside the best with the scenario they belong to: what their documents are written from.
public struct AlternativesReport: Sendable {
  /// The plans.
  public let alternatives: PlacementAlternatives
  /// How much more burden than the best was allowed, as a share.
  public let within: Double
  let facts: PlacementFacts

  /// A report of alternatives.
  public init(
    _ alternatives: PlacementAlternatives, within: Double, _ facts: PlacementFacts
  ) {
    self.alternatives = alternatives
    self.within = within
    self.facts = facts
  }

  var settings: Settings { facts.scenario.settings }
  /// What the plans are compared by.
  var compared: [PlanMeasure] { [.term(.spread), .moves, .term(.opening), .worst] }

  /// The name of a plan's files, without what they end in.
  public static func fileName(_ measure: PlanMeasure) -> String {
    measure == .burden ? "plan" : "alternative-\(Self.word(measure))"
  }

  /// The word of a measure in names of files.
  static func word(_ measure: PlanMeasure) -> String {
    measure == .term(.opening) ? "cost" : measure.id
  }

  /// How far a plan's burden may be from the least of any plan, as a share; nil where nothing is proven.
  func distance(_ result: PlacementResult) -> Double? {
    result.plan.levels.first { $0.id == PlanLevelID.burden }?.gap
  }
}
