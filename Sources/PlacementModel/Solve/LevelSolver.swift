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
  private(set) var assignment: Assignment?
  /// Why the search ended.
  private(set) var termination = Termination.optimal
  /// What all searches did.
  private(set) var counters = SearchCounters()
  /// Columns of the last program.
  private(set) var columns = 0
  /// Rows of the last program.
  private(set) var rows = 0
  /// Memory at which GLPK gives up with an error instead of taking the machine down.
  private static let memoryLimitMiB = 4096
  private let table: PairTable
  private let options: PlacementOptions
  private let deadline: Date?
  /// What each level reached and holds from then on.
  private var held: [String: Int] = [:]
  /// Proven bounds of the levels that were begun with all levels before them proven.
  private var bounds: [String: Thousandths] = [:]

  init(_ facts: PlacementFacts, _ options: PlacementOptions) {
    deadline = options.timeLimit.map { Date(timeIntervalSinceNow: $0) }
    table = PairTable(facts)
    self.options = options
  }

  mutating func solve() throws {
    for step in Step.all {
      let isProven = try solve(step)
      guard isProven else { return }
    }
  }

  /// Solves one level; whether it is proven, so that the next may begin.
  private mutating func solve(_ step: Step) throws -> Bool {
    let sight = options.formulation == .direct ? .burdens : step.sight
    var program = PlacementProgram(table, options.formulation, sight)
    let objectives = Objectives(&program, sight)
    var model = program.model
    for level in objectives.levels {
      guard let value = held[level.id] else { continue }
      model.addRow("hold_\(level.id)", level.expression, .lessOrEqual, Double(value))
    }
    guard let level = objectives.levels.first(where: { $0.id == step.id }) else { return false }
    model.setObjective(level.expression)
    columns = model.columns.count
    rows = model.rows.count
    let start = try StartPoint.of(assignment ?? pinned, program, model)
    let outcome = try search(model, level, start)
    termination = outcome.termination
    bounds[level.id] = outcome.bound.map(level.provenBound)
    guard let incumbent = outcome.incumbent else { return false }
    let found = Deal.assignment(at: incumbent.values, of: program)
    assignment = found
    held[level.id] = level.value(in: Evaluation(found, table.profiles.facts))
    return [.optimal, .gap].contains(outcome.termination)
  }

  /// The plan in which only pinned households have homes.
  private var pinned: Assignment {
    let facts = table.profiles.facts
    var assignment = Assignment()
    for (index, household) in facts.scenario.households.enumerated() {
      guard let home = household.pinnedTo.flatMap({ facts.homeIndex[$0] }) else { continue }
      assignment.pairs.append(.init(household: index, home: home))
      if let option = facts.scenario.homes[home].option.flatMap({ facts.optionIndex[$0] }) {
        assignment.opened.insert(option)
      }
    }
    return assignment
  }

  /// The levels with what the plan comes to and what is proven.
  func planLevels(_ evaluation: Evaluation) -> [PlanLevel] {
    Step.all.map { step in
      let value: Thousandths =
        switch step.id {
        case PlanLevelID.unplaced: Thousandths(evaluation.unplaced)
        case PlanLevelID.overflow: Thousandths(evaluation.overflow)
        default: evaluation.burden
        }
      return PlanLevel(id: step.id, value: value, bound: bounds[step.id].map { min(value, $0) })
    }
  }

  private mutating func search(
    _ model: LinearModel, _ level: Objectives.Level, _ start: [Double]?
  ) throws -> SolveOutcome {
    guard let start else { return try searchWithoutStart(model, level) }
    var settings = SearchOptions(
      objectiveStep: level.isWhole ? 1 : 0.001, poolPriority: BranchPriority.count,
      divePriority: BranchPriority.given, shapePriority: level.isWhole ? .max : BranchPriority.shape
    )
    settings.relativeGap = level.isWhole ? 0 : options.gap
    // The first levels have no shape to split by: their programs have to close them, however large.
    if level.isWhole, model.columns.count > settings.largestProgram {
      settings.largestProgram = .max
      settings.gomorySize = .max
    }
    settings.timeLimit = deadline.map { .seconds(max(0.001, $0.timeIntervalSinceNow)) }
    settings.memoryLimitMiB = Self.memoryLimitMiB
    let progress = options.progress
    let shouldStop = options.shouldStop
    var search = SiftedSearch(model, settings) { value, bound, nodes in
      progress?(PlacementProgress(level: level.id, value: value, bound: bound, nodes: nodes))
      return shouldStop?() == true
    }
    defer { counters = counters + search.counters }
    return try search.solve(from: start)
  }

  /// Pins that may exclude each other leave no plan to begin with.
  private func searchWithoutStart(
    _ model: LinearModel, _ level: Objectives.Level
  ) throws -> SolveOutcome {
    let settings = SolveOptions(
      relativeGap: level.isWhole ? 0 : options.gap,
      timeLimit: deadline.map { .seconds(max(0.001, $0.timeIntervalSinceNow)) },
      objectiveStep: level.isWhole ? 1 : 0.001, cuts: .all, presolve: true,
      memoryLimitMiB: Self.memoryLimitMiB)
    let shouldStop = options.shouldStop
    return try GLPKSolver.solve(model, options: settings) { _ in
      shouldStop?() == true ? .stop : .proceed
    }
  }

  /// An objective and what it can see.
  private struct Step {
    let id: String
    let sight: Sight

    static let all = [
      Step(id: PlanLevelID.unplaced, sight: .rules),
      Step(id: PlanLevelID.overflow, sight: .limits),
      Step(id: PlanLevelID.burden, sight: .burdens),
    ]
  }
}
