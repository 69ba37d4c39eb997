/// Sums over futures and months while a plan is being reckoned.
struct RecourseSums {
  private let problem: CapacityProblem
  private let recourse: RecourseCurve
  private let order: [Int: Int]

  /// The cost of each future, in kroner.
  private(set) var costs: [Int]

  /// Whether each future is ever short of an ordinary home.
  private(set) var isWithoutHome: [Bool]

  /// Whether each future is ever short of home and hotel room.
  private(set) var isWithoutRoof: [Bool]

  private(set) var hotelMonths = 0.0
  private(set) var emergencyMonths = 0.0
  private(set) var vacant = 0.0
  private(set) var idle = 0.0
  private(set) var years: [CapacityEvaluation.YearCost]

  init(_ problem: CapacityProblem, futureCount: Int) {
    self.problem = problem
    recourse = RecourseCurve(problem.recourse)
    let distinct = Set(problem.years).sorted()
    order = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    years = distinct.map { CapacityEvaluation.YearCost(year: $0) }
    costs = Array(repeating: 0, count: futureCount)
    isWithoutHome = Array(repeating: false, count: futureCount)
    isWithoutRoof = isWithoutHome
  }

  private func yearIndex(_ month: Int) -> Int { order[problem.years[month]] ?? 0 }

  /// Adds the futures of a leaf, from the first month to the last.
  mutating func add(
    _ leaf: Int, table: StandingTable, ledger: PlanLedger, tree: DecisionTree,
    futures: DemandFutures, demand: SuffixDemand
  ) {
    let path = tree.path(to: leaf)
    let probability = tree.probability[leaf]
    var planCost = 0
    for node in path {
      let month = problem.meetings[tree.nodes[node].meeting].month
      planCost += ledger.setUp[node]
      years[yearIndex(month)].setUp += probability * Double(ledger.setUp[node])
      for (month, cost) in ledger.takeDowns[node] {
        planCost += cost
        years[yearIndex(month)].takeDown += probability * Double(cost)
      }
    }
    let ways = table.slots.path(to: leaf, in: tree)
    for slot in ways {
      planCost += ledger.running[slot]
      years[yearIndex(table.slots.month[slot])].running +=
        probability * Double(ledger.running[slot])
    }
    for future in tree.nodes[leaf].futures {
      costs[future] = planCost
    }
    for slot in ways {
      addMonth(slot, leaf, table: table, tree: tree, futures: futures, demand: demand)
    }
  }

  private mutating func addMonth(
    _ slot: Int, _ leaf: Int, table: StandingTable, tree: DecisionTree, futures: DemandFutures,
    demand: SuffixDemand
  ) {
    let month = table.slots.month[slot]
    var capacity = table.homes(slot: slot, in: problem).map { Double($0) }
    for size in stride(from: capacity.count - 2, through: 0, by: -1) {
      capacity[size] += capacity[size + 1]
    }
    let added = Double(table.added(slot: slot, in: problem))
    let year = yearIndex(month)
    demand.counts.withUnsafeBufferPointer { counts in
      capacity.withUnsafeBufferPointer { homes in
        guard let counts = counts.baseAddress, let homes = homes.baseAddress else { return }
        for future in tree.nodes[leaf].futures {
          let weight = futures.weights[future]
          let row = counts + demand.offset(future: future, month: month)
          let (cost, shortage) = recourse.cost(
            demand: row, capacity: homes, weight: 0, slope: nil)
          let empty = homes[0] - (Double(row[0]) - shortage.unmet)
          vacant += weight * empty
          idle += weight * min(empty, added)
          guard shortage.unmet > 0 else { continue }
          costs[future] += Int(cost)
          isWithoutHome[future] = true
          isWithoutRoof[future] = isWithoutRoof[future] || shortage.unmet > recourse.rooms
          hotelMonths += weight * shortage.hotel
          emergencyMonths += weight * shortage.emergency
          years[year].hotel += weight * shortage.hotelCost
          years[year].emergency += weight * (cost - shortage.hotelCost)
        }
      }
    }
  }
}
