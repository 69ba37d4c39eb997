import LinearModel
import PlacementDomain

/// The last level where a plan follows an earlier one: as few households as possible get another home.
extension LevelSolver {
  /// Simplex iterations after which fewer changes are no longer looked for: the level settles ties only, and its
  /// bound says how many changes may be too many.
  private static let changedPivots = 10_000

  /// Among plans that are as good on all levels before, looks for the one that changes least.
  ///
  /// The levels before are held at what the plan at hand has.
  mutating func solveChanged() throws {
    guard options.changesLeast, table.profiles.facts.scenario.previous != nil, let assignment,
      let level = LevelProgram(PlanLevelID.changed, .burdens, table, options.formulation)
    else { return }
    let evaluation = Evaluation(assignment, table.profiles.facts)
    guard let changed = evaluation.changed else { return }
    if changed == 0 {
      bounds[level.id] = .zero
      return
    }
    let model = level.model(holding: evaluation)
    let start = try StartPoint.of(assignment, level.program, model)
    let outcome = try search(
      model, level.level, start, nil, pivots: min(options.pivotLimit ?? .max, Self.changedPivots)
    ).outcome
    bounds[level.id] = outcome.bound.map(level.level.provenBound)
    // What ends the search for fewer changes leaves the proof of the levels before as it is.
    if [.time, .interrupted].contains(outcome.termination) { termination = outcome.termination }
    if let incumbent = outcome.incumbent { take(incumbent, of: level) }
  }

  /// The fewest changes of all plans, whatever the levels before come to; nil where that is not proven.
  mutating func fewestChanges() throws -> Int? {
    guard let level = LevelProgram(PlanLevelID.changed, .burdens, table, options.formulation) else {
      return nil
    }
    let model = level.model(holding: [:])
    let start = try StartPoint.of(pinned, level.program, model)
    let outcome = try search(model, level.level, start, nil).outcome
    guard outcome.termination == .optimal || outcome.termination == .gap else { return nil }
    return outcome.incumbent.map { Int($0.objective.rounded()) }
  }

  /// The earlier plan as far as the scenario still allows it, with the pins: a plan to begin with where
  /// changes are limited.
  var followed: Assignment? {
    let facts = table.profiles.facts
    guard facts.scenario.previous?.maxMoves != nil else { return nil }
    var plan = Assignment()
    func add(_ pair: Assignment.Pair) {
      guard !plan.pairs.contains(where: { $0.household == pair.household }) else { return }
      var next = plan
      next.pairs.append(pair)
      next.open(pair.home, facts)
      let found = RuleBook.violations(in: next, facts)
      guard found.allSatisfy({ [MovesLimited.id, PinsKept.id].contains($0.rule) }) else { return }
      plan = next
    }
    for (index, household) in facts.scenario.households.enumerated() {
      if let home = household.pinnedTo.flatMap({ facts.homeIndex[$0] }) {
        add(.init(household: index, home: home))
      }
    }
    for pin in restriction.pins { add(pin) }
    for pair in facts.counted where restriction.allows(pair.household, pair.home) { add(pair) }
    return RuleBook.violations(in: plan, facts).isEmpty ? plan : nil
  }
}
