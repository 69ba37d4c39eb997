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
  private let facts: PlacementFacts
  private let options: PlacementOptions
  private let table: PairTable
  /// The levels of the first plan; none if it was not proven.
  private let levels: [SolvedLevel]

  /// Makes the first plan, and keeps what was learned on the way.
  ///
  /// - Throws: As ``PlacementSolver/place(_:_:)`` does.
  public init(_ facts: PlacementFacts, _ options: PlacementOptions = PlacementOptions()) throws {
    self.facts = facts
    self.options = options
    table = PairTable(facts)
    var solver = LevelSolver(table, options, remembers: true)
    try solver.solve()
    first = try PlacementSolver.result(of: solver, facts, options)
    levels = solver.solved
  }

  /// The best plan under some changes, proven and audited as any other.
  ///
  /// - Parameter seconds: What is left for the search; without it, as much as the first plan had.
  /// - Throws: ``UnknownInChange``; ``PlacementFailure/infeasible(_:)`` where no plan keeps the changes;
  ///   and as ``PlacementSolver/place(_:_:)`` does.
  public func place(
    _ changes: [PlacementChange], within seconds: Double? = nil
  ) throws -> PlacementResult {
    var options = options
    options.timeLimit = seconds ?? options.timeLimit
    let restriction = try PlacementRestriction(changes, facts)
    let conflicts = restriction.conflicts(table)
    guard conflicts.isEmpty else {
      throw PlacementFailure.infeasible(conflicts.map { facts.scenario.households[$0].id })
    }
    let changed = facts.changed(by: changes)
    var solver = LevelSolver(
      table, options, known: levels, restriction: restriction, previous: first.assignment)
    try solver.solve()
    if !solver.isDealt || solver.isStalled {
      // Counts of classes cannot keep this, or what is known does not help: all is made anew.
      solver = LevelSolver(PairTable(changed), options)
      try solver.solve()
    }
    return try PlacementSolver.result(of: solver, changed, options)
  }
}
