import LinearModel
import PlacementDomain

/// Looks for other plans that are as good as the best on the first two levels: with the least of some
/// measure, and within limits on others.
///
/// Every answer is proven as far as its bounds say. The program is written once for all questions.
public struct PlanExplorer: Sendable {
  /// The plan whose first two levels every other keeps.
  public let best: PlacementResult
  let facts: PlacementFacts
  let options: ExplorerOptions
  let measured: MeasuredProgram

  /// Begins with the best plan of a scenario.
  ///
  /// - Parameters:
  ///   - best: The plan, proven on the first two levels.
  ///   - measures: All that goals and limits will name.
  public init(
    _ facts: PlacementFacts, from best: PlacementResult, measuring measures: [PlanMeasure],
    _ options: ExplorerOptions = ExplorerOptions()
  ) {
    self.best = best
    self.facts = facts
    self.options = options
    let terms = Set(
      measures.compactMap { measure -> BurdenID? in
        if case .term(let id) = measure { id } else { nil }
      })
    let table = PairTable(
      facts, measuring: terms.sorted(), tellsResidents: measures.contains(.worst))
    measured = MeasuredProgram(table, options.formulation)
  }

  /// Whether the best plan is proven on the first two levels, so that others can be held to them.
  public static func canBegin(from best: PlacementResult) -> Bool {
    best.plan.levels.filter { $0.id != PlanLevelID.burden }.allSatisfy { $0.gap == 0 }
  }

  /// Whether somebody asked to stop.
  public var isStopped: Bool { options.shouldStop?() ?? false }

  /// The plan with the least of the goals, each held before the next, among those within the limits.
  ///
  /// - Parameters:
  ///   - goals: What is to be small, in this order; terms must have been named at the beginning.
  ///   - limits: What must be kept, likewise.
  ///   - known: Plans to begin with, such as those of other questions.
  /// - Returns: nil where no plan keeps the limits, or none was found within them.
  /// - Throws: What the solver throws.
  public func plan(
    least goals: [PlanMeasure], within limits: [PlanLimit] = [], from known: [Assignment] = []
  ) throws -> ExploredPlan? {
    var exploration = Exploration(self)
    guard try exploration.begin(within: limits, leaning: goals, from: known) else { return nil }
    for goal in goals { try exploration.minimise(goal) }
    return exploration.plan
  }
}

/// How other plans are looked for.
public struct ExplorerOptions: Sendable {
  /// Which program is written.
  public var formulation = Formulation.aggregated
  /// Relative gap of the burden at which a search may stop; other measures are proven to the end.
  public var gap = 1e-4
  /// Simplex iterations after which one search ends with what is proven by then; nil is no limit.
  public var pivots: Int?
  /// Asked now and then; true ends the search.
  public var shouldStop: (@Sendable () -> Bool)?
  /// Called as a search goes on.
  public var progress: (@Sendable (PlacementProgress) -> Void)?

  /// Options with every default.
  public init() {}
}
