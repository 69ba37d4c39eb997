import GLPKSolver

/// What each choice for one household costs in some futures, against the best that each of them allows.
///
/// Waiting is a choice like a home. The first solve of a future bounds all costs from below by its prices;
/// only choices that can still be the best are solved for.
struct Regrets {
  /// A choice: a class of homes, or waiting.
  private struct Choice {
    let homeClass: Int?
    /// Its cost, summed over the futures: at least so much.
    var bound = 0.0
    /// For each future, whether its best is to do this anyway.
    var isFree: [Bool] = []
  }

  private var programs: [YearProgram] = []
  private var values: [Double] = []
  private var choices: [Choice]
  private let request: Int
  /// Choices that are solved for together: more, and some are solved in vain; fewer, and programs are
  /// loaded more often.
  private static let batch = 2

  /// - Parameters:
  ///   - demands: What each future asks of the town from now on; who waits stands first.
  ///   - waiter: The household that is decided on, by its position among those who wait.
  ///   - classes: Classes of which a home is free for it.
  init(_ town: ReplayTown, _ demands: [YearDemand], waiter: Int, classes: [Int]) throws {
    request = waiter
    choices = classes.map { Choice(homeClass: $0) } + [Choice(homeClass: nil)]
    for demand in demands {
      var program = YearProgram(demand, town)
      let (solution, costs) = try GLPKSolver.withSession { session in
        try program.open(session)
        let solution = try program.solve(session)
        try program.keepBasis(session)
        return (solution, program.reducedCosts(solution))
      }
      values.append(solution.value)
      for index in choices.indices {
        let (bound, isFree) = first(choices[index], program, solution, costs)
        choices[index].bound += bound
        choices[index].isFree.append(isFree)
      }
      programs.append(program)
    }
  }

  /// What a choice costs at least, and whether the solution at hand makes it.
  private func first(
    _ choice: Choice, _ program: YearProgram, _ solution: YearProgram.Solution, _ costs: [Double]
  ) -> (bound: Double, isFree: Bool) {
    let now = program.now(request)
    if let homeClass = choice.homeClass {
      guard let position = now.first(where: { program.columns[$0].homeClass == homeClass })
      else { return (.infinity, false) }
      return (costs[position], solution.used[position, default: 0] > 1 - 1e-9)
    }
    let housed = now.reduce(0.0) { $0 + solution.used[$1, default: 0] }
    var least = solution.prices[request]
    for (position, column) in program.columns.enumerated()
    where column.request == request && column.start > program.demand.month {
      least = min(least, costs[position])
    }
    return (housed < 1e-9 ? 0 : least, housed < 1e-9)
  }

  /// The choice that costs least; the first of several, and waiting last.
  mutating func best() throws -> Int? {
    var order = choices.indices.sorted { (choices[$0].bound, $0) < (choices[$1].bound, $1) }
    var best: (cost: Double, index: Int)?
    // Costs are sums of many person-minutes; less than this is rounding.
    let tolerance = 1e-6 * Double(programs.count)
    while !order.isEmpty {
      let batch = order.prefix(Regrets.batch).filter {
        choices[$0].bound < (best?.cost ?? .infinity) - tolerance
      }
      guard !batch.isEmpty else { break }
      order.removeFirst(min(Regrets.batch, order.count))
      for (index, cost) in zip(batch, try costs(of: batch)) {
        let known = best ?? (.infinity, .max)
        if cost < known.cost - tolerance || (cost < known.cost + tolerance && index < known.index) {
          best = (cost, index)
        }
      }
    }
    return best.flatMap { choices[$0.index].homeClass }
  }

  /// What some choices cost exactly, summed over the futures.
  private mutating func costs(of batch: [Int]) throws -> [Double] {
    var sums = batch.map { _ in 0.0 }
    for future in programs.indices {
      let open = batch.indices.filter { !choices[batch[$0]].isFree[future] }
      guard !open.isEmpty else { continue }
      var program = programs[future]
      let found = try GLPKSolver.withSession { session in
        try program.open(session)
        return try open.map { place in
          if let homeClass = choices[batch[place]].homeClass,
            let position = program.now(request).first(where: {
              program.columns[$0].homeClass == homeClass
            })
          {
            return try program.value(using: position, session)
          }
          return try program.value(waiting: request, session)
        }
      }
      for (place, value) in zip(open, found) { sums[place] += max(0, values[future] - value) }
      programs[future] = program
    }
    return sums
  }
}
