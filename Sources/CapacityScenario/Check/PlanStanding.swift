import CapacityProgram

/// What stands under a plan over the chain of meetings, month by month.
public struct PlanStanding: Sendable {
  /// Modules that stand, or that are given up for a closure: `[offer][type][month]`.
  public private(set) var modules: [[[Int]]]

  /// What a plan leaves standing; without one, what stands until its permit or lease ends.
  public init(_ plan: CapacityPlan?, in problem: CapacityProblem) {
    modules = problem.offers.map { offer in
      offer.modules.map { _ in [Int](repeating: 0, count: problem.months) }
    }
    for (index, offer) in problem.offers.enumerated() {
      for commitment in offer.commitments {
        add(commitment.count, index, commitment.module, from: commitment.readyMonth)
        if plan == nil, let last = offer.lastMonth {
          add(-commitment.count, index, commitment.module, from: last + 1)
        }
      }
    }
    guard let plan else { return }
    for order in plan.orders {
      let ready = problem.offers[order.offer].readyMonth[order.node] ?? problem.months
      add(order.count, order.offer, order.module, from: ready)
    }
    for down in plan.takeDowns { add(-down.count, down.offer, down.module, from: down.month) }
  }

  private mutating func add(_ count: Int, _ offer: Int, _ module: Int, from first: Int) {
    for month in modules[offer][module].indices.dropFirst(max(0, first)) {
      modules[offer][module][month] += count
    }
  }

  /// Homes in each month, all classes together, those included that are there anyway.
  public func homes(in problem: CapacityProblem) -> [Int] {
    (0..<problem.months).map { month in
      var homes = problem.standing[month].reduce(0, +)
      for (offer, types) in zip(problem.offers, modules) {
        let sign = offer.kind == .closure ? -1 : 1
        for (type, counts) in zip(offer.modules, types) {
          homes += sign * counts[month] * type.homes.reduce(0, +)
        }
      }
      return homes
    }
  }

  /// The months in which at least so many modules of a type stand, as runs without a break.
  func runs(_ offer: Int, _ module: Int, atLeast count: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (month, standing) in modules[offer][module].enumerated() where standing >= count {
      if let last = runs.last, last.upperBound == month {
        runs[runs.count - 1] = last.lowerBound..<(month + 1)
      } else {
        runs.append(month..<(month + 1))
      }
    }
    return runs
  }
}
