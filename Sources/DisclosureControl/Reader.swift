import GLPKSolver
import LinearModel

/// A reader who wants to know more than is shown, and reckons.
///
/// It knows every count that is shown, every relation, that counts are whole, and the rule of hiding: a
/// hidden count is not a zero that would have been shown.
struct Reader {
  private let system: CountSystem
  /// Relations by cell.
  private let around: [[Int]]
  /// No count is above this; that a reader is supposed to know it makes it know more, never less.
  private let ceiling: Int

  init(_ system: CountSystem) {
    self.system = system
    var around = [[Int]](repeating: [], count: system.cells.count)
    for (position, relation) in system.relations.enumerated() {
      for term in relation.terms { around[term.cell].append(position) }
    }
    self.around = around
    ceiling = system.ceiling
  }

  /// Whether a hidden cell can have a value for all the reader knows.
  func admits(_ value: Int, in cell: Int, hiding hidden: [Bool]) throws -> Bool {
    if value == system.cells[cell].count { return true }
    guard hidden[cell] else { return false }
    let (cells, relations) = reach(of: cell, hidden)
    var model = LinearModel()
    var variables: [Int: Variable] = [:]
    for other in cells {
      let least = other == cell ? value : system.cells[other].leastHidden
      variables[other] = model.addVariable(
        "", lower: Double(least), upper: Double(other == cell ? value : ceiling), kind: .integer)
    }
    for relation in relations.map({ system.relations[$0] }) {
      var sum = LinearExpression()
      var shown = 0
      for term in relation.terms {
        if let variable = variables[term.cell] {
          sum.add(variable, Double(term.factor))
        } else {
          shown += term.factor * system.cells[term.cell].count
        }
      }
      model.addRow(
        "", sum, from: relation.least.map { Double($0 - shown) } ?? -.infinity,
        through: relation.most.map { Double($0 - shown) } ?? .infinity)
    }
    return try GLPKSolver.solve(model).incumbent != nil
  }

  /// The hidden cells that hang together with one, and the relations between them.
  private func reach(of cell: Int, _ hidden: [Bool]) -> (cells: [Int], relations: [Int]) {
    var cells = [cell]
    var seen: Set<Int> = [cell]
    var relations: Set<Int> = []
    var next = 0
    while next < cells.count {
      for relation in around[cells[next]] where relations.insert(relation).inserted {
        for term in system.relations[relation].terms
        where hidden[term.cell] && seen.insert(term.cell).inserted { cells.append(term.cell) }
      }
      next += 1
    }
    return (cells.sorted(), relations.sorted())
  }
}

extension CountSystem {
  /// Above every count that is needed to make another one small or less small.
  var ceiling: Int {
    2 * (cells.map { max($0.count, $0.small.upperBound) }.max() ?? 0) + 10
  }
}
