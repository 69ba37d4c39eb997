import GLPKSolver
import LinearModel

/// The best that could be done from a month on if all were known, as a linear program: whole numbers are not
/// asked for, so it is never below the best plan.
///
/// Few columns are loaded; all others are priced after each solve and come in where they would help, so the
/// optimum is that of the whole program.
struct YearProgram {
  let demand: YearDemand
  let rows: YearRows
  let columns: [YearColumn]
  private let town: ReplayTown
  /// Positions in ``columns`` of those loaded, in the order in which they were.
  private var loaded: [Int] = []
  private var isLoaded: [Bool]
  /// The place of each loaded column in GLPK.
  private var place: [Int: Int] = [:]
  private var basis: Basis?
  /// Columns that are kept at zero until they are allowed again.
  private var banned: Set<Int> = []
  /// Columns of each request that begin in the first month.
  private let nowOfRequest: [Int: [Int]]

  /// A program and a solution's prices.
  struct Solution {
    /// Burden saved, in person-minutes a day, summed over months.
    let value: Double
    /// The price of each row, 0 or above.
    let prices: [Double]
    /// How much of each loaded column is used.
    let used: [Int: Double]
  }

  init(_ demand: YearDemand, _ town: ReplayTown) {
    self.demand = demand
    self.town = town
    rows = YearRows(demand, town)
    columns = demand.columns(town)
    isLoaded = columns.map { _ in false }
    var now: [Int: [Int]] = [:]
    for (index, column) in columns.enumerated() where column.start == demand.month {
      now[column.request, default: []].append(index)
    }
    nowOfRequest = now
    // To begin with, everybody moves in at once.
    for (index, column) in columns.enumerated()
    where column.start == max(demand.requests[column.request].ready, demand.month) {
      loaded.append(index)
      isLoaded[index] = true
    }
  }

  /// Loads the rows, and the columns that are known to matter, into an empty session.
  mutating func open(_ session: GLPKSession) throws {
    var batch = RowBatch()
    for limit in rows.limits { batch.append(upper: limit, entries: EmptyCollection()) }
    try session.addRows(batch)
    var given = ColumnBatch()
    for entry in rows.given {
      given.append(
        lower: entry.isHeld ? 1 : 0, upper: 1, cost: 0,
        entries: [(entry.laneRow, -Double(entry.capacity)), (entry.homeRow, 1)])
    }
    if given.count > 0 { try session.addColumns(given) }
    let all = loaded
    loaded = []
    place = [:]
    try add(all, to: session)
    // Columns that came in since then stand at their bound.
    if let basis {
      try session.setBasis(
        basis.extended(rows: session.rowCount, columns: session.columnCount))
    }
  }

  private mutating func add(_ positions: [Int], to session: GLPKSession) throws {
    guard !positions.isEmpty else { return }
    var batch = ColumnBatch()
    for position in positions {
      let column = columns[position]
      place[position] = session.columnCount + batch.count
      batch.append(cost: -column.value, entries: rows.entries(column, demand))
      loaded.append(position)
      isLoaded[position] = true
    }
    try session.addColumns(batch)
  }

  /// Solves the program in a session that was opened for it.
  mutating func solve(_ session: GLPKSession, _ method: SimplexMethod = .primal) throws -> Solution
  {
    var method = method
    while true {
      let result = try session.solve(method)
      guard result.termination == .optimal else { throw ReplayFault.program }
      let solution = try session.basicSolution()
      let prices = solution.rowDuals.map { max(0, -$0) }
      let wanted = missing(prices)
      if wanted.isEmpty {
        var used: [Int: Double] = [:]
        for position in loaded {
          guard let place = place[position], solution.primal[place] > 1e-9 else { continue }
          used[position] = solution.primal[place]
        }
        return Solution(value: -result.objective, prices: prices, used: used)
      }
      try add(wanted, to: session)
      method = .primal
    }
  }

  /// Keeps the basis, for another session.
  mutating func keepBasis(_ session: GLPKSession) throws { basis = try session.basis() }

  /// For each request, the columns outside that would help most: the best of each class.
  private func missing(_ prices: [Double]) -> [Int] {
    let sums = PriceSums(rows, demand, prices, months: town.months)
    var best: [Int: (gain: Double, position: Int)] = [:]
    for position in columns.indices where !isLoaded[position] && !banned.contains(position) {
      let gain = -sums.reducedCost(columns[position])
      guard gain > 1e-7 else { continue }
      let key = columns[position].request * rows.lanes.count + columns[position].homeClass
      if gain > best[key]?.gain ?? 0 { best[key] = (gain, position) }
    }
    return best.values.map(\.position).sorted()
  }

  /// What each column would lose at least for one unit more.
  func reducedCosts(_ solution: Solution) -> [Double] {
    let sums = PriceSums(rows, demand, solution.prices, months: town.months)
    return columns.map { max(0, sums.reducedCost($0)) }
  }

  /// Months from the first to the year's end.
  var monthCount: Int { town.months - demand.month }

  /// Whether the homes of a class hold several households of any kind.
  func isCollective(_ homeClass: Int) -> Bool { town.classes[homeClass].letting == .collective }

  /// The columns of a request that begin in the first month.
  func now(_ request: Int) -> [Int] { nowOfRequest[request] ?? [] }

  /// The value if a column is used, found anew in the same session.
  mutating func value(using position: Int, _ session: GLPKSession) throws -> Double {
    if !isLoaded[position] { try add([position], to: session) }
    guard let place = place[position] else { throw ReplayFault.program }
    try session.setColumnBounds([place], lower: [1], upper: [1])
    let value = try solve(session, .dual).value
    try session.setColumnBounds([place], lower: [0], upper: [.infinity])
    return value
  }

  /// The value if a request is given nothing in the first month.
  mutating func value(waiting request: Int, _ session: GLPKSession) throws -> Double {
    let now = now(request)
    banned = Set(now)
    let places = now.compactMap { place[$0] }
    try session.setColumnBounds(
      places, lower: places.map { _ in 0 }, upper: places.map { _ in 0 })
    let value = try solve(session, .dual).value
    banned = []
    try session.setColumnBounds(
      places, lower: places.map { _ in 0 }, upper: places.map { _ in Double.infinity })
    return value
  }
}

/// Sums of prices over months, so that each column is priced at once.
struct PriceSums {
  private let demand: YearDemand
  private let rows: YearRows
  private let prices: [Double]
  /// For each class and lane, the sum of prices before each month.
  private let sums: [[[Double]]]

  init(_ rows: YearRows, _ demand: YearDemand, _ prices: [Double], months: Int) {
    self.demand = demand
    self.rows = rows
    self.prices = prices
    let first = demand.month
    sums = rows.lanes.map { lanes in
      lanes.map { lane in
        var sum = 0.0
        return [0]
          + (first..<months).map { month in
            sum += prices[lane.row + month - first]
            return sum
          }
      }
    }
  }

  /// What the objective loses for one unit of a column; below 0 it would gain.
  func reducedCost(_ column: YearColumn) -> Double {
    let profile = demand.requests[column.request].profile
    var cost = prices[column.request] - column.value
    for (lane, sum) in zip(rows.lanes[column.homeClass], sums[column.homeClass]) {
      let use = Double(lane.use[profile])
      cost += use * (sum[column.end - demand.month] - sum[column.start - demand.month])
    }
    return cost
  }
}
