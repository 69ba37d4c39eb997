/// One thing that is wrong with a model before it is solved.
public struct ModelProblem: Hashable, Sendable, CustomStringConvertible {
  /// Where it is wrong.
  public enum Subject: Hashable, Sendable {
    /// In a variable.
    case variable(Variable)

    /// In a row.
    case row(Row)

    /// In the objective.
    case objective
  }

  /// What kind of thing is wrong.
  public enum Defect: Hashable, Sendable {
    /// A coefficient, cost or constant is not a finite number.
    case notFinite

    /// A limit is not a number, or lies at the infinity it should be far from.
    case badLimit

    /// The lower limit is above the upper one.
    case crossedLimits

    /// Neither limit is finite: the row says nothing.
    case noLimit

    /// A term names a variable that does not exist.
    case unknownVariable(index: Int)
  }

  /// Where it is wrong.
  public let subject: Subject

  /// What is wrong.
  public let defect: Defect

  /// The name of the variable or row.
  public let name: String

  /// What is wrong and where, in words.
  public var description: String {
    let place =
      switch subject {
      case .variable: "variable \(name)"
      case .row: "row \(name)"
      case .objective: "objective"
      }
    let fault =
      switch defect {
      case .notFinite: "has a number that is not finite"
      case .badLimit: "has a limit that is not a usable number"
      case .crossedLimits: "has a lower limit above its upper limit"
      case .noLimit: "has no finite limit"
      case .unknownVariable(let index): "names variable \(index), which does not exist"
      }
    return "\(place) \(fault)"
  }
}

extension LinearModel {
  /// Everything that is wrong with the model, in the order of its variables and rows.
  ///
  /// A model without problems has only finite numbers apart from absent limits.
  public func problems() -> [ModelProblem] {
    var found: [ModelProblem] = []
    for (index, column) in columns.enumerated() {
      let subject = ModelProblem.Subject.variable(Variable(index: index))
      if !column.objective.isFinite {
        found.append(ModelProblem(subject: subject, defect: .notFinite, name: column.name))
      }
      if let defect = limitDefect(column.lower, column.upper) {
        found.append(ModelProblem(subject: subject, defect: defect, name: column.name))
      }
    }
    for (index, row) in rows.enumerated() {
      let subject = ModelProblem.Subject.row(Row(index: index))
      if row.terms.contains(where: { !$0.coefficient.isFinite }) {
        found.append(ModelProblem(subject: subject, defect: .notFinite, name: row.name))
      }
      if let defect = limitDefect(row.lower, row.upper) {
        found.append(ModelProblem(subject: subject, defect: defect, name: row.name))
      } else if row.lower == -.infinity, row.upper == .infinity {
        found.append(ModelProblem(subject: subject, defect: .noLimit, name: row.name))
      }
      for term in row.terms where !columns.indices.contains(term.variable.index) {
        found.append(
          ModelProblem(
            subject: subject, defect: .unknownVariable(index: term.variable.index),
            name: row.name))
      }
    }
    if !objectiveConstant.isFinite {
      found.append(ModelProblem(subject: .objective, defect: .notFinite, name: ""))
    }
    for index in strayObjectiveIndices {
      found.append(
        ModelProblem(subject: .objective, defect: .unknownVariable(index: index), name: ""))
    }
    return found
  }

  private func limitDefect(_ lower: Double, _ upper: Double) -> ModelProblem.Defect? {
    if lower.isNaN || upper.isNaN || lower == .infinity || upper == -.infinity {
      return .badLimit
    }
    return lower > upper ? .crossedLimits : nil
  }
}
