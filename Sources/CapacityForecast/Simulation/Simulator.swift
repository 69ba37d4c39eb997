import RandomStreams

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
  let levers: Levers
  let tables: SimulatorTables
  var homes: HomeState
  var people: PeopleState
  var queue: QueueState
  var counts: CountState
  var arrivals = ArrivalList()
  /// Events of the random draws.
  static let householdEvent: UInt32 = 1
  static let residentEvent: UInt32 = 2
  /// The most households of one replication.
  static let mostHouseholds = 4_000_000
  /// The most arrivals of one month, and the most households at once.
  static let mostAtOnce = 65_535

  init(_ model: ForecastModel, seed: UInt32) {
    self.seed = seed
    months = model.months
    source = model.setup.arrivals
    clock = model.setup.clock
    levers = model.setup.levers
    tables = SimulatorTables(model)
    homes = HomeState(tables)
    people = PeopleState()
    queue = QueueState(tables)
    counts = CountState(tables)
  }

  /// Runs a replication; what came out is then in `counts`.
  mutating func run(_ replication: UInt32) throws(ForecastProblem) {
    arrivals.removeAll()
    source.addHouseholds(
      seed: seed, replication: replication, months: months, to: &arrivals)
    arrivals.sort()
    try check()
    let total = tables.residents.count + arrivals.count
    people.begin(total, months: months, types: tables.types)
    queue.begin(total)
    homes.begin(tables)
    counts.begin()
    let key = (seed, replication)
    settleResidents(key)
    var nextResident = tables.firstKnownArrival
    var nextArrival = 0
    for month in 0..<months {
      endStays(month)
      if tables.changes[month] { changeHomes(month) }
      if !tables.supplies.isEmpty { giveDwellings(month) }
      admitKnown(month, &nextResident, key)
      try admit(month, &nextArrival, key)
      serve(month)
      counts.record(month, tables)
    }
    closeBooks()
  }

  /// Refuses what a source should not give.
  private func check() throws(ForecastProblem) {
    let known = source.types.count
    guard arrivals.count <= Self.mostHouseholds,
      arrivals.types.allSatisfy({ $0 >= 0 && $0 < known }),
      arrivals.months.first ?? 0 >= 0, arrivals.months.last ?? 0 < months
    else {
      throw ForecastProblem(
        "the arrivals name types or months that do not exist, or more than "
          + "\(Self.mostHouseholds) households",
        da: "ankomsterne nævner typer eller måneder, som ikke findes, eller flere end "
          + "\(Self.mostHouseholds) husstande")
    }
  }

  /// Those who came before the first month.
  private mutating func settleResidents(_ key: (UInt32, UInt32)) {
    for index in 0..<tables.firstKnownArrival {
      let resident = tables.residents[index]
      let words = Philox.block(counter: (resident.subject, Self.residentEvent, 0, 0), key: key)
      let household = people.add(type: resident.type, month: resident.month, tables)
      let isHoused = resident.home != nil
      counts.come(resident.type, tables)
      people.drawStay(
        household, words.1, words.2, elapsed: -resident.month,
        starts: clock == .arrival || resident.livesHere ? resident.month : nil, tables)
      if let home = resident.home {
        homes.settle(resident.type, in: home, people, household, tables)
        counts.settle(home.kind, resident.type, tables)
        if tables.isForGood[home.kind] { goForGood(household, 0) }
      }
      if !isHoused {
        enqueue(household, month: 0, displaced: resident.livesHere)
      }
    }
    queue.sortDisplaced(people, tables)
  }

  /// Households of the scenario that come in a month.
  private mutating func admitKnown(_ month: Int, _ next: inout Int, _ key: (UInt32, UInt32)) {
    while next < tables.residents.count, tables.residents[next].month == month {
      let resident = tables.residents[next]
      let words = Philox.block(counter: (resident.subject, Self.residentEvent, 0, 0), key: key)
      enter(resident.type, month, words.1, words.2)
      next += 1
    }
  }

  /// Households of the source that come in a month.
  private mutating func admit(
    _ month: Int, _ next: inout Int, _ key: (UInt32, UInt32)
  ) throws(ForecastProblem) {
    let first = next
    let end = arrivals.count
    let hosted = StaySampler.bits(levers.privateHosting)
    let sharing = StaySampler.bits(levers.widerSharing)
    while next < end, arrivals.months[next] == Int32(month) {
      let subject = UInt32(month + 1) << 16 | UInt32(truncatingIfNeeded: next - first)
      let words = Philox.block(counter: (subject, Self.householdEvent, 0, 0), key: key)
      var type = Int(arrivals.types[next])
      next += 1
      if UInt64(words.0) < hosted { continue }
      if UInt64(words.3) < sharing { type = Int(tables.sharing[type]) }
      enter(type, month, words.1, words.2)
    }
    guard next - first <= Self.mostAtOnce, counts.present <= Self.mostAtOnce else {
      throw ForecastProblem(
        "more than \(Self.mostAtOnce) households at once: check the arrivals and the stays",
        da: "flere end \(Self.mostAtOnce) husstande på én gang: se ankomster og ophold efter")
    }
  }

  /// A household comes and waits to be served.
  @inline(__always)
  private mutating func enter(_ type: Int, _ month: Int, _ stay: UInt32, _ cause: UInt32) {
    let household = people.add(type: type, month: month, tables)
    counts.come(type, tables)
    people.drawStay(
      household, stay, cause, elapsed: 0, starts: clock == .arrival ? month : nil, tables)
    enqueue(household, month: month, displaced: false)
  }

  @inline(__always)
  mutating func enqueue(_ household: Int, month: Int, displaced: Bool) {
    let type = Int(people.type[household])
    people.place[household] = PeopleState.waiting
    people.since[household] = Int32(month)
    queue.add(household, type, displaced: displaced, tables)
    counts.wait(type, tables)
  }
}
