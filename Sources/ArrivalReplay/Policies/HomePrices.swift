import GLPKSolver
import ParallelWork
import PlacementDomain

/// What the homes that are free today are worth to those who are expected: bid prices.
///
/// A home's price is what the best plan of a year loses without it, on average over futures of the forecast,
/// divided by the months of the year: person-minutes a day, the unit of the burden. In a future whose best plan
/// leaves the home empty it is worth nothing. A place in a shared or collective home is priced by the duals of its
/// rows, since several live there.
public struct HomePrices: Sendable {
  /// What one home is kept for.
  public struct Price: Hashable, Sendable {
    /// The home, by its position in the scenario.
    public let home: Int
    /// Person-minutes a day.
    public let price: Thousandths
    /// Futures in which others need it.
    public let needed: Int
    /// Members of the household that most often needs it; nil where nobody does.
    public let size: Int?
    /// Futures in which a household of that size needs it.
    public let ofSize: Int
    /// Months after which such a household comes, in the middle one of those futures; 0 is this month.
    public let months: Int?
  }

  /// A price for each home that is free today, in the order of the scenario's homes.
  public let prices: [Price]
  /// Futures that they rest on.
  public let futures: Int

  /// Prices at the beginning of the scenario's period.
  ///
  /// - Parameters:
  ///   - today: Ids of the households that are decided on today, for whom no home is kept.
  ///   - seed: The seed of the futures' random numbers.
  ///   - threads: How many futures are looked at together; the prices do not hang on it.
  ///   - isCancelled: Asked before each future.
  ///   - progress: Told how many futures are done.
  /// - Throws: What the solver throws; `ParallelWork.Cancelled` when called off.
  public init(
    _ town: ReplayTown, today: Set<String>, futures: Int, seed: UInt32, threads: Int = 1,
    isCancelled: @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws {
    self.futures = futures
    var start = ReplayState(town)
    start.announced.removeAll { today.contains(town.profiles[$0.profile].id) }
    let state = start
    let book = FutureBook(town, seed: seed, count: futures)
    let needs = try ParallelWork.map(
      futures, threads: threads, isCancelled: isCancelled, finished: progress
    ) { try HomePrices.needs(of: book.future($0, from: state), state, town) }
    var tallies = town.classes.map { _ in Tally() }
    for future in needs {
      for (homeClass, need) in future { tallies[homeClass].add(need) }
    }
    prices = town.classes.indices.flatMap { homeClass -> [Price] in
      let entry = town.classes[homeClass]
      guard HomePrices.isFree(entry, state) else { return [] }
      return entry.homes.filter { HomePrices.isFree($0, entry, state) }.map { home in
        tallies[homeClass].price(home, futures: futures, months: town.months, town)
      }
    }.sorted { $0.home < $1.home }
  }

  /// What one future would lose without each class of homes that is free, by the class's position.
  private static func needs(
    of demand: YearDemand, _ state: ReplayState, _ town: ReplayTown
  ) throws -> [(homeClass: Int, need: Need)] {
    var program = YearProgram(demand, town)
    return try GLPKSolver.withSession { session in
      try program.open(session)
      let best = try program.solve(session)
      var needs: [(Int, Need)] = []
      for (homeClass, entry) in town.classes.enumerated() where isFree(entry, state) {
        let loss =
          entry.letting == .one
          ? try best.value - program.value(without: homeClass, best, session)
          : program.placePrice(homeClass, best)
        // What a home saves beyond the next best is whole thousandths; less is rounding.
        guard loss > 5e-4 else { continue }
        needs.append((homeClass, Need(loss, program, best, homeClass)))
      }
      return needs
    }
  }

  private static func isFree(_ entry: HomeClass, _ state: ReplayState) -> Bool {
    entry.homes.contains { isFree($0, entry, state) }
  }

  /// Whether somebody could be given the home; the placement's rules say who.
  private static func isFree(_ home: Int, _ entry: HomeClass, _ state: ReplayState) -> Bool {
    let residents = state.living.reduce(0) { $0 + ($1.home == home ? 1 : 0) }
    return entry.letting == .one ? residents == 0 : residents < entry.persons
  }

  /// What one future says of one class.
  private struct Need: Sendable {
    let loss: Double
    /// For each kind of household that needs it, the month in which the first one comes.
    private(set) var first: [Int: Int] = [:]

    init(_ loss: Double, _ program: YearProgram, _ best: YearProgram.Solution, _ homeClass: Int) {
      self.loss = loss
      for position in best.used.keys where program.columns[position].homeClass == homeClass {
        let request = program.demand.requests[program.columns[position].request]
        first[request.profile] = min(first[request.profile] ?? .max, request.ready)
      }
    }
  }

  /// What the futures say of one class.
  private struct Tally {
    private var loss = 0.0
    private var needed = 0
    /// For each kind of household, the months in which it comes to need the class.
    private var months: [Int: [Int]] = [:]

    mutating func add(_ need: Need) {
      loss += need.loss
      needed += 1
      for (profile, month) in need.first { months[profile, default: []].append(month) }
    }

    func price(_ home: Int, futures: Int, months all: Int, _ town: ReplayTown) -> Price {
      let bySize = Dictionary(grouping: months, by: { town.profiles[$0.key].size })
        .mapValues { $0.flatMap(\.value).sorted() }
      let most = bySize.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
      return Price(
        home: home, price: Thousandths(rounding: loss / Double(futures * all)), needed: needed,
        size: most?.key, ofSize: min(needed, most?.value.count ?? 0),
        months: most.map { $0.value[$0.value.count / 2] })
    }
  }
}

extension YearProgram {
  /// The value if there were one home less of a class from the first month on.
  mutating func value(
    without homeClass: Int, _ best: Solution, _ session: GLPKSession
  ) throws -> Double {
    let months = demand.month..<demand.month + monthCount
    let lanes = rows.lanes[homeClass]
    let affected = lanes.flatMap { lane in months.map { lane.row + $0 - demand.month } }
    guard affected.allSatisfy({ rows.limits[$0] >= 1 }) else { return best.value }
    try session.setRowBounds(
      affected, lower: affected.map { _ in -.infinity },
      upper: affected.map { rows.limits[$0] - 1 })
    let value = try solve(session, .dual).value
    try session.setRowBounds(
      affected, lower: affected.map { _ in -.infinity }, upper: affected.map { rows.limits[$0] })
    return value
  }

  /// The price of a place for one person in a home that several live in, over all months.
  func placePrice(_ homeClass: Int, _ best: Solution) -> Double {
    let lanes = rows.lanes[homeClass].map { lane in
      (0..<monthCount).reduce(0.0) { $0 + best.prices[lane.row + $1] }
    }
    // Of a shared home one group's lane is paid, of a collective home persons and rooms.
    return isCollective(homeClass) ? lanes.reduce(0, +) : lanes.max() ?? 0
  }
}
