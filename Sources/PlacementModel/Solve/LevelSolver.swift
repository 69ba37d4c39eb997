import Foundation
import GLPKSolver
import LinearModel
import PlacementDomain
import SiftedSearch

/// Solves the objectives in their order, each held before the next is begun.
///
/// An early objective is solved on the smaller program of what it can see; the plan that it finds is
/// where the next begins.
struct LevelSolver {
  /// The best plan so far.
  var assignment: Assignment?
  /// Why the search ended.
  var termination = Termination.optimal
  /// What all searches did.
  var counters = SearchCounters()
  /// Columns of the last program.
  var columns = 0
  /// Rows of the last program.
  var rows = 0
  /// Memory at which GLPK gives up with an error instead of taking the machine down.
  static let memoryLimitMiB = 4096
  let table: PairTable
  let options: PlacementOptions
  /// What a level may have of the time that is left.
  var share = 1.0
  /// Whether all levels so far are proven.
  private var hasProof = true
  let deadline: Date?
  /// What each level reached and holds from then on.
  var held: [String: Int] = [:]
  /// Proven bounds of the levels that were begun with all levels before them proven.
  var bounds: [String: Thousandths] = [:]
  /// Whether to keep what a part of the scenario can be solved from.
  let remembers: Bool
  /// Relaxations solved for what is kept.
  let deepNodes: Int
  /// Whether the plan at hand is expected to be the best, so that proving it is all there is to do.
  let expectsPrevious: Bool
  /// The levels that were solved, where they are kept.
  private(set) var solved: [SolvedLevel] = []
  /// The levels of the scenario of which this one is a part.
  let known: [SolvedLevel]
  let restriction: PlacementRestriction
  let previous: Assignment?
  /// Plans that are not better than this are of no interest.
  let limit: PlanValue?
  /// Whether the levels reached so far show that no plan is better than the limit.
  var isBeyondLimit = false
  /// Whether every plan that was dealt out comes to what its program counted.
  private(set) var isDealt = true
  /// Whether a search that went on from an earlier one was given up.
  var isStalled = false

  init(_ facts: PlacementFacts, _ options: PlacementOptions, remembers: Bool = false) {
    self.init(PairTable(facts), options, remembers: remembers)
  }

  /// Solves a part of a scenario.
  ///
  /// - Parameters:
  ///   - remembers: Whether to keep what a part of the scenario can be solved from.
  ///   - deepNodes: Relaxations solved for that.
  ///   - expectsPrevious: Whether the plan at hand is expected to be the best.
  ///   - known: The levels of the whole scenario; none where they are to be found again.
  ///   - restriction: What makes it a part.
  ///   - previous: The plan of the whole scenario, or one to begin with.
  ///   - limit: Plans that are not better than this are of no interest.
  init(
    _ table: PairTable, _ options: PlacementOptions, remembers: Bool = false,
    deepNodes: Int = 300, expectsPrevious: Bool = false, known: [SolvedLevel] = [],
    restriction: PlacementRestriction = PlacementRestriction(), previous: Assignment? = nil,
    limit: PlanValue? = nil
  ) {
    deadline = options.timeLimit.map { Date(timeIntervalSinceNow: $0) }
    self.table = table
    self.options = options
    self.remembers = remembers
    self.deepNodes = deepNodes
    self.expectsPrevious = expectsPrevious
    self.known = known
    self.restriction = restriction
    self.previous = previous
    self.limit = limit
  }

  /// Goes on from a plan in which the levels up to the burden are solved.
  init(_ table: PairTable, _ options: PlacementOptions, reached result: PlacementResult) {
    self.init(table, options)
    assignment = result.assignment
    for level in result.plan.levels { bounds[level.id] = level.bound }
    termination = Termination(name: result.plan.termination)
    counters = result.counters
    columns = result.plan.certificate.columns
    rows = result.plan.certificate.rows
  }

  mutating func solve() throws {
    if try moveOn() || solveLast() { return try solveChanged() }
    if isBeyondLimit { return }
    assignment = previous.flatMap { PlanRepair.repaired($0, restriction, table) } ?? followed
    for index in Step.all.indices {
      share = Step.all[index].share
      let isProven = try solve(Step.all[index], known.indices.contains(index) ? known[index] : nil)
      if !isProven {
        guard termination == .time, assignment != nil, let left = timeLeft, left > .seconds(1)
        else { return }
        // The next level goes on from what was found, and proves nothing.
        hasProof = false
      }
      if let limit, isBeyond(limit) {
        isBeyondLimit = true
        return
      }
    }
    guard hasProof else {
      termination = .time
      return
    }
    try solveChanged()
  }

  /// Solves one level; whether it is proven, so that the next may begin.
  ///
  /// What is proven of the whole scenario holds in its part: a plan that reaches it needs no search, and
  /// a search goes on from where that of the whole ended, unless the levels before had to give way.
  private mutating func solve(_ step: Step, _ known: SolvedLevel?) throws -> Bool {
    if let known, reaches(known) {
      bounds[step.id] = known.bound
      return true
    }
    let sight = options.formulation == .direct ? .burdens : step.sight
    guard
      let level = known?.program ?? LevelProgram(step.id, sight, table, options.formulation)
    else { return false }
    let isPart = known.map { $0.held == held } ?? false
    let whole = isPart ? known?.model ?? LinearModel() : level.model(holding: held)
    var model = whole
    restriction.narrow(&model, level.program)
    columns = model.columns.count
    rows = model.rows.count
    let start =
      try StartPoint.of(assignment ?? pinned, level.program, model)
      ?? (assignment == nil ? nil : StartPoint.of(pinned, level.program, model))
    let search = try search(model, level.level, start, isPart && start != nil ? known?.memory : nil)
    let outcome = search.outcome
    termination = outcome.termination
    if isPart, outcome.termination == .nodes { isStalled = true }
    if hasProof { bounds[step.id] = outcome.bound.map(level.level.provenBound) }
    guard let incumbent = outcome.incumbent else { return false }
    take(incumbent, of: level)
    if remembers {
      solved.append(
        SolvedLevel(
          program: level, held: held.filter { $0.key != step.id }, model: whole,
          bound: bounds[step.id], memory: search.memory))
    }
    return [.optimal, .gap].contains(outcome.termination)
  }

  /// Deals out what a level's program found, and holds the level there.
  mutating func take(_ incumbent: Incumbent, of level: LevelProgram) {
    let found = Deal.assignment(at: incumbent.values, of: level.program, under: restriction)
    assignment = found
    let evaluation = Evaluation(found, table.profiles.facts)
    if restriction.isEmpty, let previous,
      level.level.isSame(evaluation, Evaluation(previous, table.profiles.facts), holding: held)
    {
      // A plan at hand that is as good stays as it is.
      assignment = previous
    }
    held[level.id] = level.level.value(in: evaluation)
    isDealt = isDealt && level.level.isCounted(incumbent.objective, in: evaluation)
  }

  /// The plan in which only pinned households have homes.
  var pinned: Assignment {
    let facts = table.profiles.facts
    var assignment = Assignment()
    for (index, household) in facts.scenario.households.enumerated() {
      guard let home = household.pinnedTo.flatMap({ facts.homeIndex[$0] }) else { continue }
      assignment.pairs.append(.init(household: index, home: home))
    }
    for pin in restriction.pins where !assignment.pairs.contains(pin) {
      assignment.pairs.append(pin)
    }
    for pair in assignment.pairs {
      if let option = facts.scenario.homes[pair.home].option.flatMap({ facts.optionIndex[$0] }) {
        assignment.opened.insert(option)
      }
    }
    return assignment
  }

  /// The levels with what the plan comes to and what is proven.
  func planLevels(_ evaluation: Evaluation) -> [PlanLevel] {
    evaluation.levels.map { id, value in
      PlanLevel(id: id, value: value, bound: bounds[id].map { min(value, $0) })
    }
  }

  /// An objective and what it can see.
  struct Step {
    let id: String
    let sight: Sight
    /// Of the time that is left, where the user bounded it.
    let share: Double

    static let all = [
      Step(id: PlanLevelID.unplaced, sight: .rules, share: 0.2),
      Step(id: PlanLevelID.overflow, sight: .limits, share: 0.4),
      Step(id: PlanLevelID.burden, sight: .burdens, share: 1),
    ]
  }
}
