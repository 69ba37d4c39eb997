import GLPKSolver

extension CapacitySolution.Effort {
  /// Adds a linear program that was solved.
  mutating func count(_ result: SimplexResult) {
    relaxations += 1
    pivots += result.pivots
  }

  /// Adds an integer program that was solved.
  mutating func count(_ result: IntegerResult) {
    masters += 1
    nodes += result.nodes
    pivots += result.pivots
  }
}
