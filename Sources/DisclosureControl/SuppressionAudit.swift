import GLPKSolver
import LinearModel

/// What a reader can learn of a small count.
public struct Exposure: Hashable, Sendable {
  /// The cell's position.
  public let cell: Int
  /// The values between which the count must lie for all the reader knows.
  public let interval: ClosedRange<Int>
  /// The small values that the reader can rule out; the cell is safe where there are none.
  public let excluded: [Int]

  /// Whether every small value is possible still.
  public var isSafe: Bool { excluded.isEmpty }
}

/// The attempt to compute hidden counts back, on the whole publication at once.
///
/// Apart from the search for what to hide: nothing of that is used here. For each small count, the least
/// and the greatest value that agree with everything shown are found by GLPK, and each value between
/// them that is small is tried.
public enum SuppressionAudit {
  /// What can be learned of each small count, in the order of cells; a small count that is shown is certain.
  ///
  /// - Parameters:
  ///   - system: The counts and what is known between them.
  ///   - isHidden: By cell, whether it is hidden.
  /// - Throws: ``DisclosureProblem`` when the system is not usable, or what the solver throws.
  public static func exposures(
    of system: CountSystem, hiding isHidden: [Bool]
  ) throws -> [Exposure] {
    if let problem = system.problem() { throw problem }
    return try system.cells.indices.filter { system.cells[$0].isSmall }.map { cell in
      let count = system.cells[cell].count
      let small = Array(system.cells[cell].small)
      guard isHidden[cell] else {
        return Exposure(cell: cell, interval: count...count, excluded: small.filter { $0 != count })
      }
      let least = try extreme(cell, 1, system, isHidden)
      let most = max(least, try extreme(cell, -1, system, isHidden))
      let excluded = try small.filter { value in
        guard value > least, value < most else { return value != least && value != most }
        return try !canBe(value, cell, system, isHidden)
      }
      return Exposure(cell: cell, interval: least...most, excluded: excluded)
    }
  }

  /// Every table that agrees with what is shown.
  private static func consistent(_ system: CountSystem, _ isHidden: [Bool]) -> LinearModel {
    var model = LinearModel()
    let variables = system.cells.enumerated().map { position, cell in
      model.addVariable(
        "count_\(position)", lower: Double(isHidden[position] ? cell.leastHidden : cell.count),
        upper: Double(isHidden[position] ? system.ceiling : cell.count), kind: .integer)
    }
    for (position, relation) in system.relations.enumerated() {
      model.addRow(
        "known_\(position)",
        LinearExpression(
          terms: relation.terms.map { LinearTerm(variables[$0.cell], Double($0.factor)) }),
        from: relation.least.map(Double.init) ?? -.infinity,
        through: relation.most.map(Double.init) ?? .infinity)
    }
    return model
  }

  private static func extreme(
    _ cell: Int, _ sign: Double, _ system: CountSystem, _ isHidden: [Bool]
  ) throws -> Int {
    var model = consistent(system, isHidden)
    model.setObjective(LinearExpression(terms: [LinearTerm(Variable(index: cell), sign)]))
    let outcome = try GLPKSolver.solve(
      model, options: SolveOptions(objectiveStep: 1, presolve: true))
    // The truth itself agrees with what is shown: there is always a point.
    guard let best = outcome.incumbent, outcome.termination == .optimal else {
      return system.cells[cell].count
    }
    return Int(best.values[cell].rounded())
  }

  private static func canBe(
    _ value: Int, _ cell: Int, _ system: CountSystem, _ isHidden: [Bool]
  ) throws -> Bool {
    var model = consistent(system, isHidden)
    model.addRow(
      "tried", LinearExpression(Variable(index: cell)), .equal, Double(value))
    return try GLPKSolver.solve(model, options: SolveOptions(presolve: true)).incumbent != nil
  }
}
