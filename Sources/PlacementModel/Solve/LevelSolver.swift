import Foundation
import GLPKSolver
import LinearModel
import PlacementDomain

/// Solves the objectives in their order, each held before the next is begun.
struct LevelSolver {
  let program: PlacementProgram
  private(set) var model: LinearModel
  /// The best point so far.
  private(set) var point: [Double]?
  /// Why the search ended.
  private(set) var termination = Termination.optimal
  private(set) var nodes = 0
  private let objectives: Objectives
  private let options: PlacementOptions
  private let deadline: Date?
  /// Proven bounds of the levels that were begun with all levels before them proven.
  private var bounds: [String: Double] = [:]

  init(_ facts: PlacementFacts, _ options: PlacementOptions) throws {
    deadline = options.timeLimit.map { Date(timeIntervalSinceNow: $0) }
    var program = PlacementProgram(facts, options.formulation)
    objectives = Objectives(&program)
    self.program = program
    model = program.model
    self.options = options
  }

  mutating func solve() throws {
    for level in objectives.levels {
      model.setObjective(level.expression)
      let outcome = try search(level)
      termination = outcome.termination
      nodes += outcome.nodes
      bounds[level.id] = outcome.bound
      guard let incumbent = outcome.incumbent else { return }
      point = incumbent.values
      guard [.optimal, .gap].contains(outcome.termination) else { return }
      if level.isWhole {
        model.addRow(
          "hold_\(level.id)", level.expression, .lessOrEqual, incumbent.objective.rounded())
      }
    }
  }

  /// The levels with what the plan comes to and what is proven.
  func planLevels(_ evaluation: Evaluation) -> [PlanLevel] {
    objectives.levels.map { level in
      let value = level.value(in: evaluation).map { Thousandths($0) } ?? evaluation.burden
      return PlanLevel(
        id: level.id, value: value,
        bound: bounds[level.id].map { min(value, level.provenBound($0)) })
    }
  }

  private func search(_ level: Objectives.Level) throws -> SolveOutcome {
    var settings = SolveOptions()
    settings.relativeGap = level.isWhole ? 0 : options.gap
    settings.objectiveStep = level.isWhole ? 1 : nil
    settings.timeLimit = deadline.map { max(0.001, $0.timeIntervalSinceNow) }
    let progress = options.progress
    let shouldStop = options.shouldStop
    return try GLPKSolver.solve(model, options: settings, start: point) { state in
      progress?(
        PlacementProgress(
          level: level.id, value: state.incumbent, bound: state.bound, nodes: state.nodes))
      return shouldStop?() == true ? .stop : .proceed
    }
  }
}

extension Objectives {
  /// One objective.
  struct Level {
    let id: String
    let expression: LinearExpression
    /// Whether its value is a whole number; the burden is counted in thousandths.
    let isWhole: Bool

    /// What a counted plan has, of a level in whole numbers.
    func value(in evaluation: Evaluation) -> Int? {
      switch id {
      case PlanLevelID.unplaced: evaluation.unplaced
      case PlanLevelID.overflow: evaluation.overflow
      default: nil
      }
    }

    /// The bound, rounded up to the next value that the objective can take: a whole number, or whole
    /// thousandths of the burden. A hair below a value counts as that value.
    func provenBound(_ bound: Double) -> Thousandths {
      isWhole
        ? Thousandths(Int((bound - 1e-6).rounded(.up)))
        : Thousandths(raw: Int((bound * 1000 - 0.01).rounded(.up)))
    }
  }

  /// The objectives in their order.
  var levels: [Level] {
    [
      Level(id: PlanLevelID.unplaced, expression: unplaced, isWhole: true),
      Level(id: PlanLevelID.overflow, expression: overflow, isWhole: true),
      Level(id: PlanLevelID.burden, expression: burden, isWhole: false),
    ]
  }
}
