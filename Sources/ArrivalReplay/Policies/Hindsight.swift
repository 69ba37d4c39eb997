import GLPKSolver
import LinearModel

/// The best that could have been done with a year, by someone who knew all of it.
public struct Hindsight: Sendable {
  /// Burden saved by the best plan that was found, in thousandths of a person-minute a day, summed over the
  /// months' ends; nil where no whole plan was found.
  public let plan: Int?
  /// No plan saves more.
  public let bound: Int
  /// Who moves where in that plan: kind, class of homes, month, and the first month in which it is gone.
  public let moves: [(profile: Int, homeClass: Int, month: Int, end: Int)]

  /// Solves a year.
  ///
  /// First the linear program over all columns, whose optimum no plan can pass; then the integer program over
  /// those columns that can be in a plan better than one that is known.
  ///
  /// - Parameters:
  ///   - known: What some plan of the year saves.
  ///   - nodes: Nodes of the integer program after which the linear program's bound has to do.
  /// - Throws: What the solver throws.
  public init(_ town: ReplayTown, _ course: YearCourse, known: Int, nodes: Int = 2000) throws {
    var demand = YearDemand(month: 0)
    for comer in course.comers {
      demand.ask(comer.profile, ready: max(0, comer.came), leaves: comer.leaves, town)
    }
    for entry in town.known {
      guard let home = entry.home, let leaves = course.leaving[entry.number] else { continue }
      demand.settle(entry.profile, home, leaves: leaves, town)
    }
    var program = YearProgram(demand, town)
    let solution = try GLPKSolver.withSession { session in
      try program.open(session)
      return try program.solve(session)
    }
    // Values are whole thousandths; the simplex method's are not quite.
    let relaxed = Int((solution.value * 1000 + 0.5).rounded(.down))
    let slack = Double(relaxed - known) / 1000 + 1e-3
    let costs = program.reducedCosts(solution)
    let open = program.columns.indices.filter { costs[$0] <= slack }
    let columns = open.map { program.columns[$0] }
    let model = Hindsight.model(columns, program, town)
    let outcome = try GLPKSolver.solve(
      model,
      options: SolveOptions(nodeLimit: nodes, objectiveStep: 0.001, cuts: [.gomory, .clique]))
    guard let incumbent = outcome.incumbent else {
      plan = nil
      bound = outcome.termination == .infeasible ? min(relaxed, known) : relaxed
      moves = []
      return
    }
    let chosen = columns.indices.filter { incumbent.values[$0] > 0.5 }.map { columns[$0] }
    let value = chosen.reduce(0) { sum, column in
      let saved = town.saved[demand.requests[column.request].profile][column.homeClass] ?? 0
      return sum + saved * (column.end - column.start)
    }
    plan = value
    let proven = outcome.bound.map { Int((-$0 * 1000 + 0.5).rounded(.down)) } ?? relaxed
    bound = max(value, min(relaxed, proven))
    moves = chosen.map {
      (demand.requests[$0.request].profile, $0.homeClass, $0.start, $0.end)
    }
  }

  /// The integer program over some columns.
  private static func model(
    _ columns: [YearColumn], _ program: YearProgram, _ town: ReplayTown
  ) -> LinearModel {
    var model = LinearModel()
    var sums = [LinearExpression](repeating: LinearExpression(), count: program.rows.limits.count)
    for column in columns {
      let variable = model.addVariable("move", kind: .binary, objective: -column.value)
      for (row, coefficient) in program.rows.entries(column, program.demand) {
        sums[row].add(variable, coefficient)
      }
    }
    for given in program.rows.given {
      let variable = model.addVariable(
        "given", lower: given.isHeld ? 1 : 0, kind: .binary, branchPriority: 1)
      sums[given.laneRow].add(variable, -Double(given.capacity))
      sums[given.homeRow].add(variable, 1)
    }
    for (sum, limit) in zip(sums, program.rows.limits) where !sum.terms.isEmpty {
      model.addRow("room", sum, .lessOrEqual, limit)
    }
    return model
  }
}
