import GLPKSolver
import LinearModel

/// The integer program of what to hide: the least loss that keeps every demand so far.
struct HidingProgram {
  private var model = LinearModel()
  private let choices: [Variable]
  /// One unit of loss in the objective.
  ///
  /// Positions decide between choices of equal loss, so that neither counts nor the solver's path do.
  private let step: Int
  /// No choice that keeps the demands loses less than this.
  private(set) var leastLoss = 0

  init(losses: [Int], isForced: [Bool]) {
    let step = losses.count * (losses.count + 1) + 1
    var model = LinearModel()
    choices = zip(losses, isForced).enumerated().map { position, unit in
      model.addVariable(
        "hide_\(position)", lower: unit.1 ? 1 : 0, kind: .binary,
        objective: Double(unit.0 * step + position + 1))
    }
    self.model = model
    self.step = step
  }

  /// Demands that one of some units be hidden.
  mutating func demand(oneOf units: [Int]) {
    model.addRow(
      "one_of", LinearExpression(sum: units.map { choices[$0] }), .greaterOrEqual, 1)
  }

  /// Demands that a unit be hidden only together with one of some others.
  mutating func demand(_ unit: Int, onlyWithOneOf others: [Int]) {
    var difference = LinearExpression(sum: others.map { choices[$0] })
    difference.add(choices[unit], -1)
    model.addRow("not_alone", difference, .greaterOrEqual, 0)
  }

  /// The choice that loses least, by unit; nil where it was not found within the nodes.
  mutating func cheapest(nodeLimit: Int) throws -> [Bool]? {
    guard !choices.isEmpty else { return [] }
    let outcome = try GLPKSolver.solve(
      model,
      options: SolveOptions(
        nodeLimit: nodeLimit, objectiveStep: 1, cuts: [.cover, .clique, .rounding]))
    if let bound = outcome.bound {
      // Positions add less than one step; a hair is for the solver's rounding.
      leastLoss = max(leastLoss, Int(((bound - 1e-3) / Double(step)).rounded(.down)))
    }
    guard outcome.termination == .optimal, let best = outcome.incumbent else { return nil }
    return choices.map { best[$0] > 0.5 }
  }
}
