import Foundation
import GLPKSolver
import LinearModel
import PlacementDomain

/// Makes plans: the program, level by level, dealt out, counted, checked.
public enum PlacementSolver {
  /// The best plan for a scenario.
  ///
  /// Every plan that is returned has passed the audit.
  ///
  /// - Throws: ``PlacementFailure`` where there is no plan to return, and what the solver throws.
  public static func place(
    _ facts: PlacementFacts, _ options: PlacementOptions = PlacementOptions()
  ) throws -> PlacementResult {
    var levels = LevelSolver(facts, options)
    try levels.solve()
    return try result(of: levels, facts, options)
  }

  /// Among the plans that are as good as one that was made, the one that changes least of an earlier plan.
  ///
  /// - Parameters:
  ///   - result: The plan that was made.
  ///   - facts: The facts under which it was made, following the earlier plan.
  /// - Throws: As ``place(_:_:)`` does.
  public static func changingLeast(
    of result: PlacementResult, _ facts: PlacementFacts, _ options: PlacementOptions
  ) throws -> PlacementResult {
    var levels = LevelSolver(PairTable(facts), options, reached: result)
    try levels.solveChanged()
    return try self.result(of: levels, facts, options)
  }

  /// The fewest households that have to get another home than in the earlier plan, whatever else it costs;
  /// nil where that was not proven in time, or where no plan keeps every pin.
  public static func fewestChanges(
    _ facts: PlacementFacts, _ options: PlacementOptions
  ) throws -> Int? {
    guard var previous = facts.scenario.previous else { return nil }
    previous.maxMoves = nil
    var levels = LevelSolver(PairTable(facts.following(previous)), options)
    return try levels.fewestChanges()
  }

  /// The plan that the levels came to, counted and audited.
  static func result(
    of levels: LevelSolver, _ facts: PlacementFacts, _ options: PlacementOptions
  ) throws -> PlacementResult {
    guard let assignment = levels.assignment else {
      if levels.termination == .infeasible { throw PlacementFailure.infeasible(pins(facts)) }
      throw PlacementFailure.noPlanFound(levels.termination)
    }
    let evaluation = Evaluation(assignment, facts)
    var plan = PlanWriter.plan(assignment, evaluation, facts, language: options.language)
    plan.termination = levels.termination.name
    plan.levels = levels.planLevels(evaluation)
    plan.certificate.solver = "GLPK \(GLPKSolver.version)"
    plan.certificate.formulation = options.formulation.rawValue
    plan.certificate.gap = options.gap
    plan.certificate.columns = levels.columns
    plan.certificate.rows = levels.rows
    plan.certificate.nodes = levels.counters.nodes
    plan.previous = facts.scenario.previous
    let audit = PlanAudit(plan, facts)
    guard audit.passed else { throw PlacementFailure.rejectedByAudit(audit.findings) }
    plan.certificate.audit = "passed"
    return PlacementResult(
      plan: plan, assignment: assignment, evaluation: evaluation, findings: audit.findings,
      counters: levels.counters)
  }

  /// The program of each level with the levels before it held at what a plan reached, as models that
  /// any solver reads.
  public static func models(
    _ facts: PlacementFacts, _ formulation: Formulation, reached evaluation: Evaluation
  ) -> [(level: String, model: LinearModel)] {
    var program = PlacementProgram(PairTable(facts), formulation)
    let objectives = Objectives(&program)
    var model = program.model
    return objectives.levels.map { level in
      model.setObjective(level.expression)
      let written = model
      model.addRow(
        "hold_\(level.id)", level.expression, .lessOrEqual, level.limit(in: evaluation))
      return (level.id, written)
    }
  }

  /// Households that are pinned, by id: only they can make a scenario impossible.
  private static func pins(_ facts: PlacementFacts) -> [String] {
    facts.scenario.households.filter { $0.pinnedTo != nil }.map(\.id)
  }
}
