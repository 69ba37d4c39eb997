import GLPKSolver
import LinearModel
import PlacementDomain

/// A plan as a point of a program, to begin a search with.
enum StartPoint {
  /// Who lives where and what opens are set as in the plan; the solver fills in what follows.
  ///
  /// - Returns: nil where the plan is not one of the program's points.
  static func of(
    _ assignment: Assignment, _ program: PlacementProgram, _ model: LinearModel
  ) throws -> [Double]? {
    var counts: [Assignment.Pair: Int] = [:]
    let classOfHome = program.classes.classOfHome
    for pair in assignment.pairs {
      guard let household = program.classes.householdClass(of: pair.household) else { return nil }
      counts[.init(household: household, home: classOfHome[pair.home]), default: 0] += 1
    }
    var fixed = model
    func fix(_ variable: Variable, to count: Int) {
      fixed.setBounds(of: variable, lower: Double(count), upper: Double(count))
    }
    for column in program.columns {
      fix(column.variable, to: counts[.init(household: column.household, home: column.home)] ?? 0)
    }
    for (option, variable) in program.opened.enumerated() {
      fix(variable, to: assignment.opened.contains(option) ? 1 : 0)
    }
    for (key, variable) in program.modules {
      fix(variable, to: assignment.modules[key, default: 0])
    }
    return try GLPKSolver.solve(fixed).incumbent?.values
  }
}
