import LinearModel
import PlacementDomain
import SiftedSearch

/// One of the levels with the program of what it can see.
struct LevelProgram {
  let id: String
  let sight: Sight
  let program: PlacementProgram
  let level: Objectives.Level
  private let objectives: Objectives

  init?(_ id: String, _ sight: Sight, _ table: PairTable, _ formulation: Formulation) {
    var program = PlacementProgram(table, formulation, sight)
    let objectives = Objectives(&program, sight)
    guard let level = objectives.levels.first(where: { $0.id == id }) else { return nil }
    self.id = id
    self.sight = sight
    self.program = program
    self.level = level
    self.objectives = objectives
  }

  /// The model in which the levels before are held at what they reached.
  func model(holding held: [String: Int]) -> LinearModel {
    var model = program.model
    for level in objectives.levels {
      guard let value = held[level.id] else { continue }
      model.addRow("hold_\(level.id)", level.expression, .lessOrEqual, Double(value))
    }
    model.setObjective(level.expression)
    return model
  }

  /// The model in which the levels before are held at what a plan has.
  func model(holding evaluation: Evaluation) -> LinearModel {
    var model = program.model
    for earlier in objectives.levels.prefix(while: { $0.id != id }) {
      model.addRow(
        "hold_\(earlier.id)", earlier.expression, .lessOrEqual, earlier.limit(in: evaluation))
    }
    model.setObjective(level.expression)
    return model
  }
}

/// A level that was solved and proven, with what it takes to solve a part of it from there.
struct SolvedLevel {
  let program: LevelProgram
  /// What the levels before were held at.
  let held: [String: Int]
  /// The model with these held.
  let model: LinearModel
  let bound: Thousandths?
  let memory: SearchMemory?
}
