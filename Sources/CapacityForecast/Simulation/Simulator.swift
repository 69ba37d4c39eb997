/// One replication after the other in the same memory; each thread has one.
///
/// A month goes in this order: stays end; homes open and end, and who loses one waits at the head of the
/// queue; dwellings for good are given out; households come; those who wait are served; what is true at
/// the month's end is recorded.
struct Simulator: ~Copyable {
  let seed: UInt32
  let months: Int
  let source: any ArrivalSource
  let clock: StayClock
  /// Shares of private hosts and of wider sharing, in units of 2⁻³².
  let hosted: UInt64
  let sharing: UInt64
  let hasSupplies: Bool
  let tables: SimulatorTables
  var homes: HomeState
  var people: PeopleState
  var queue: QueueState
  var counts: CountState
  var arrivals = ArrivalList()
  /// Four random words of each household of the source: hosted, stay, cause, sharing.
  var words = Slab<(UInt32, UInt32, UInt32, UInt32)>((0, 0, 0, 0), count: 1)
  /// Events of the random draws.
  static let householdEvent: UInt32 = 1
  static let residentEvent: UInt32 = 2
  /// The most households of one replication.
  static let mostHouseholds = 4_000_000
  /// The most households and persons at once.
  static let mostAtOnce = 50_000
  static let mostPersons = 200_000

  init(_ model: ForecastModel, seed: UInt32) {
    self.seed = seed
    months = model.months
    source = model.setup.arrivals
    clock = model.setup.clock
    hosted = StaySampler.bits(model.setup.levers.privateHosting)
    sharing = StaySampler.bits(model.setup.levers.widerSharing)
    hasSupplies = !model.setup.dwellings.isEmpty
    tables = SimulatorTables(model)
    homes = HomeState(tables)
    people = PeopleState()
    queue = QueueState(tables)
    counts = CountState(tables)
  }

  /// Runs a replication; what came out is then in `counts`.
  mutating func run(_ replication: UInt32) throws(ForecastProblem) {
    arrivals.removeAll()
    source.addHouseholds(seed: seed, replication: replication, months: months, to: &arrivals)
    arrivals.sort()
    try check()
    let total = tables.residents.count + arrivals.count
    people.begin(total, months: months, types: tables.types.count)
    queue.begin(total)
    homes.begin(tables)
    counts.begin()
    let key = (seed, replication)
    drawWords(key)
    settleResidents(key)
    var nextResident = tables.firstKnownArrival
    var nextArrival = 0
    for month in 0..<months {
      endStays(month)
      if tables.changes[month] { changeHomes(month) }
      if !tables.supplies.isEmpty { giveDwellings(month) }
      admitKnown(month, &nextResident, key)
      admit(month, &nextArrival)
      guard counts.present <= Self.mostAtOnce, counts.presentPersons <= Self.mostPersons
      else { throw Self.tooMany }
      serve(month)
      counts.record(month, tables)
    }
    closeBooks()
  }

  static let tooMany = ForecastProblem(
    "more than \(mostAtOnce) households or \(mostPersons) persons at once: check the arrivals and the stays",
    da:
      "flere end \(mostAtOnce) husstande eller \(mostPersons) personer på én gang: se ankomster og ophold efter"
  )
}
