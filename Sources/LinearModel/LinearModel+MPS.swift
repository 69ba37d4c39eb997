extension LinearModel {
  /// The model in free MPS, as CBC, GLPK (`glpsol --freemps`) and HiGHS read it.
  ///
  /// Names are made plain and unique. Numbers are written with the fewest digits that give the
  /// same number back. Where readers differ, the file leaves them no choice:
  ///
  /// - They assume different bounds, above all for whole numbers, so those are always written out,
  ///   and as whole numbers, since GLPK refuses others.
  /// - The right side of the objective is its constant to GLPK and the negated constant to CBC and
  ///   HiGHS, so the constant is the cost of a variable that is fixed at 1.
  /// - CBC takes short names for fixed columns of text unless the first line says `FREE`.
  public func mps(name: String = "model") -> String {
    MPSWriter(model: self).write(name: name)
  }
}

/// Writes one model; a section per method.
private struct MPSWriter {
  private let model: LinearModel
  private let columnNames: [String]
  private let rowNames: [String]
  private let objectiveName = "OBJ"
  private let constantName = "OBJ_CONSTANT"
  private var text = ""

  init(model: LinearModel) {
    self.model = model
    columnNames = MPSNames.unique(
      model.columns.map(\.name), prefix: "c", reserved: [constantName])
    rowNames = MPSNames.unique(model.rows.map(\.name), prefix: "r", reserved: [objectiveName])
  }

  func write(name: String) -> String {
    var writer = self
    writer.line("NAME \(MPSNames.sanitised(name, prefix: "m")) FREE")
    writer.writeRows()
    writer.writeColumns()
    writer.writeRightSides()
    writer.writeRanges()
    writer.writeBounds()
    writer.line("ENDATA")
    return writer.text
  }

  private mutating func writeRows() {
    line("ROWS")
    line(" N \(objectiveName)")
    for (row, name) in zip(model.rows, rowNames) {
      line(" \(letter(of: row)) \(name)")
    }
  }

  private mutating func writeColumns() {
    var entries = [[(row: Int, coefficient: Double)]](repeating: [], count: model.columns.count)
    for (index, row) in model.rows.enumerated() {
      for term in row.terms {
        entries[term.variable.index].append((index, term.coefficient))
      }
    }
    line("COLUMNS")
    var integral = false
    for (index, column) in model.columns.enumerated() {
      if column.kind.isIntegral != integral {
        writeMarker(begins: column.kind.isIntegral)
        integral = column.kind.isIntegral
      }
      let name = columnNames[index]
      if column.objective != 0 || entries[index].isEmpty {
        line(" \(name) \(objectiveName) \(number(column.objective))")
      }
      for entry in entries[index] {
        line(" \(name) \(rowNames[entry.row]) \(number(entry.coefficient))")
      }
    }
    if integral {
      writeMarker(begins: false)
    }
    if model.objectiveConstant != 0 {
      line(" \(constantName) \(objectiveName) \(number(model.objectiveConstant))")
    }
  }

  private mutating func writeMarker(begins: Bool) {
    line(" MARKER 'MARKER' \(begins ? "'INTORG'" : "'INTEND'")")
  }

  private mutating func writeRightSides() {
    line("RHS")
    for (row, name) in zip(model.rows, rowNames) {
      let value = row.upper.isFinite ? row.upper : row.lower
      if value != 0, value.isFinite {
        line(" RHS \(name) \(number(value))")
      }
    }
  }

  private mutating func writeRanges() {
    let ranged = zip(model.rows, rowNames).filter { row, _ in isRanged(row) }
    guard !ranged.isEmpty else { return }
    line("RANGES")
    for (row, name) in ranged {
      line(" RNG \(name) \(number(row.upper - row.lower))")
    }
  }

  private mutating func writeBounds() {
    line("BOUNDS")
    for (column, name) in zip(model.columns, columnNames) {
      let (lower, upper) = column.effectiveBounds
      if lower == 0 && upper == .infinity && !column.kind.isIntegral {
        continue
      }
      if lower == upper {
        line(" FX BND \(name) \(number(lower))")
        continue
      }
      if lower == -.infinity && upper == .infinity {
        line(" FR BND \(name)")
        continue
      }
      line(lower.isFinite ? " LO BND \(name) \(number(lower))" : " MI BND \(name)")
      line(upper.isFinite ? " UP BND \(name) \(number(upper))" : " PL BND \(name)")
    }
    if model.objectiveConstant != 0 {
      line(" FX BND \(constantName) 1")
    }
  }

  private func letter(of row: LinearModel.Constraint) -> String {
    if row.lower == row.upper {
      return "E"
    }
    if row.upper.isFinite {
      return "L"
    }
    return row.lower.isFinite ? "G" : "N"
  }

  private func isRanged(_ row: LinearModel.Constraint) -> Bool {
    row.lower.isFinite && row.upper.isFinite && row.lower != row.upper
  }

  /// The shortest text that reads back as the same number.
  private func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private mutating func line(_ line: String) {
    text += line
    text += "\n"
  }
}
