import LinearModel
import PlacementDomain

/// Makes a plan once, and then plans for the same scenario with pins and forbidden pairs, in a fraction of
/// the time and just as exactly.
///
/// A change only takes plans away. So what is proven of the first plan's levels and of each part of its
/// search stays proven; only those parts are looked at again in which a better plan than the one at hand
/// could be. The answer to a change does not depend on those asked before.
public struct Replanner: Sendable {
  /// The plan without any change.
  public let first: PlacementResult
  let facts: PlacementFacts
  private let options: PlacementOptions
  let table: PairTable
  /// The levels of the first plan; none if it was not proven.
  private let levels: [SolvedLevel]
  let classes: ClassTables
  /// Positions of the households that live in each home now.
  let residents: [Int: [Int]]

  /// How much is learned with the first plan.
  public enum Effort: Sendable {
    /// Enough for a handful of changes.
    case fewChanges
    /// What takes several times as long as the plan itself, and makes each change quicker.
    case manyChanges

    fileprivate var deepNodes: Int { self == .fewChanges ? 40 : 300 }
  }

  /// Makes the first plan, and keeps what was learned on the way.
  ///
  /// - Parameters:
  ///   - known: A plan that keeps the rules, to begin with; where nothing is better, it is the first plan.
  ///   - isKnownBest: Whether that plan is expected to be the best: it is proven either way, and quicker if it is.
  ///   - effort: How much is learned.
  /// - Throws: As ``PlacementSolver/place(_:_:)`` does.
  public init(
    _ facts: PlacementFacts, _ options: PlacementOptions = PlacementOptions(),
    known: Assignment? = nil, isKnownBest: Bool = false, effort: Effort = .manyChanges
  ) throws {
    self.facts = facts
    self.options = options
    let table = PairTable(facts)
    self.table = table
    var solver = LevelSolver(
      table, options, remembers: true, deepNodes: effort.deepNodes, expectsPrevious: isKnownBest,
      previous: known)
    try solver.solve()
    first = try PlacementSolver.result(of: solver, facts, options)
    levels = solver.solved
    classes =
      solver.solved.last { $0.program.sight == .burdens }?.program.program.classes
      ?? ClassTables(table, options.formulation, .burdens)
    var residents: [Int: [Int]] = [:]
    for (index, household) in facts.scenario.households.enumerated() {
      guard let home = household.livesIn.flatMap({ facts.homeIndex[$0] }) else { continue }
      residents[home, default: []].append(index)
    }
    self.residents = residents
  }

  /// The best plan under some changes, proven and audited as any other.
  ///
  /// - Parameter seconds: What is left for the search; without it, as much as the first plan had.
  /// - Throws: ``UnknownInChange``; ``PlacementFailure/infeasible(_:)`` where no plan keeps the changes;
  ///   and as ``PlacementSolver/place(_:_:)`` does.
  public func place(
    _ changes: [PlacementChange], within seconds: Double? = nil
  ) throws -> PlacementResult {
    guard let result = try place(changes, below: nil, within: seconds) else {
      throw PlacementFailure.noPlanFound(.cutoff)
    }
    return result
  }

  /// The best plan under some changes, if it is better than a limit; nil where it is proven that none is.
  ///
  /// Where the search ended at its limit, the plan at hand is given, whatever its value.
  ///
  /// - Throws: As ``place(_:within:)`` does.
  public func place(
    _ changes: [PlacementChange], below limit: PlanValue?, within seconds: Double? = nil
  ) throws -> PlacementResult? {
    var options = options
    options.timeLimit = seconds ?? options.timeLimit
    let restriction = try PlacementRestriction(changes, facts)
    let conflicts = restriction.conflicts(table)
    guard conflicts.isEmpty else {
      throw PlacementFailure.infeasible(conflicts.map { facts.scenario.households[$0].id })
    }
    let changed = facts.changed(by: changes)
    var solver = LevelSolver(
      table, options, known: levels, restriction: restriction, previous: first.assignment,
      limit: limit)
    try solver.solve()
    if !solver.isDealt || solver.isStalled {
      // Counts of classes cannot keep this, or what is known does not help: all is made anew.
      solver = LevelSolver(PairTable(changed), options, limit: limit)
      try solver.solve()
    }
    if solver.isBeyondLimit { return nil }
    let result = try PlacementSolver.result(of: solver, changed, options)
    guard let limit, ["optimal", "gap"].contains(result.plan.termination) else { return result }
    return PlanValue(result.evaluation) < limit ? result : nil
  }

  /// No plan in which a household has a home, both by position, is better than this, by what the first
  /// search left behind; nothing is solved for it.
  ///
  /// - Returns: nil where such a plan is worse than the first on one of the first two levels, if there is any.
  public func bound(of household: Int, in home: Int) -> PlanValue? {
    let best = PlanValue(first.evaluation)
    guard let last = levels.last, let memory = last.memory, levels.count == 3,
      let pair = last.program.program.classes(of: .init(household: household, home: home)),
      let column = last.program.program.columns(ofHousehold: pair.household)
        .first(where: { $0.home == pair.home })
    else { return best }
    let bound = memory.bound(raising: column.variable.index, to: 1)
    guard bound.isFinite else { return nil }
    return PlanValue(
      unplaced: best.unplaced, overflow: best.overflow,
      burden: max(best.burden, last.program.level.provenBound(bound)))
  }
}
