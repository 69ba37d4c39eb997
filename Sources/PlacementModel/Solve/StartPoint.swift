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
    var isEmpty = [Bool](repeating: false, count: model.columns.count)
    func fix(_ variable: Variable, to count: Int) {
      fixed.setBounds(of: variable, lower: Double(count), upper: Double(count))
    }
    for column in program.columns {
      let count = counts[.init(household: column.household, home: column.home)] ?? 0
      // Alike households that are pinned to one home are more than it has room for.
      guard count <= column.upper else { return nil }
      isEmpty[column.variable.index] = count == 0
      fix(column.variable, to: count)
    }
    for (option, variable) in program.opened.enumerated() {
      fix(variable, to: assignment.opened.contains(option) ? 1 : 0)
    }
    for (key, variable) in program.modules {
      fix(variable, to: assignment.modules[key, default: 0])
    }
    let rest = Restriction(fixed, keeping: { !isEmpty[$0] })
    let solved: SolveOutcome
    do {
      solved = try GLPKSolver.solve(rest.model, options: SolveOptions(presolve: true))
    } catch GLPKFailure.unsound {
      // GLPK's presolver can go wrong on the way back to the program's own variables.
      solved = try GLPKSolver.solve(rest.model, options: SolveOptions())
    }
    return solved.incumbent.map { rest.widened($0.values) }
  }
}
