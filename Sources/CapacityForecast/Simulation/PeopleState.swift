/// The households of a replication, in the order in which they come, and when their stays end.
struct PeopleState: ~Copyable {
  /// How many there are.
  var count = 0
  var type = Slab<Int32>(0, count: 64)
  /// The kind of home, or `waiting`, or `gone`.
  var place = Slab<Int32>(0, count: 64)
  /// The shared or collective home.
  var unit = Slab<Int32>(0, count: 64)
  /// The month in which it came; below 0 before the forecast.
  var came = Slab<Int32>(0, count: 64)
  /// The month since which it waits.
  var since = Slab<Int32>(0, count: 64)
  /// Months it will stay once its clock runs, or has stayed and will stay in all.
  var stay = Slab<Int32>(0, count: 64)
  /// The month in which its stay ends; `never`, or `unset` while its clock does not run.
  var ends = Slab<Int32>(0, count: 64)
  /// 0 a home for good, 1 departure, 2 move.
  var cause = Slab<UInt8>(0, count: 64)
  /// The next household whose stay ends in the same month; −1 is none.
  var next = Slab<Int32>(0, count: 64)
  /// The first household whose stay ends in each month.
  var ending = Slab<Int32>(-1, count: 1)
  /// The next household of the same type; −1 is none.
  var nextOfType = Slab<Int32>(0, count: 64)
  var firstOfType = Slab<Int32>(-1, count: 1)
  var lastOfType = Slab<Int32>(-1, count: 1)

  static let waiting: Int32 = -1
  static let gone: Int32 = -2
  static let never = Int32.max
  static let unset: Int32 = -1

  /// Forgets all and makes room for so many.
  mutating func begin(_ total: Int, months: Int, types: Int) {
    count = 0
    type.makeRoom(total, 0)
    place.makeRoom(total, 0)
    unit.makeRoom(total, 0)
    came.makeRoom(total, 0)
    since.makeRoom(total, 0)
    stay.makeRoom(total, 0)
    ends.makeRoom(total, 0)
    cause.makeRoom(total, 0)
    next.makeRoom(total, 0)
    ending.makeRoom(months, -1)
    ending.fill(-1)
    nextOfType.makeRoom(total, 0)
    firstOfType.makeRoom(types, -1)
    firstOfType.fill(-1)
    lastOfType.makeRoom(types, -1)
    lastOfType.fill(-1)
  }

  /// Adds a household and says its position.
  @inline(__always)
  mutating func add(type kind: Int, month: Int, _ tables: borrowing SimulatorTables) -> Int {
    let household = count
    count += 1
    type[household] = Int32(kind)
    came[household] = Int32(month)
    ends[household] = Self.unset
    if !tables.supplies.isEmpty {
      nextOfType[household] = -1
      if firstOfType[kind] < 0 {
        firstOfType[kind] = Int32(household)
      } else {
        nextOfType[Int(lastOfType[kind])] = Int32(household)
      }
      lastOfType[kind] = Int32(household)
    }
    return household
  }

  /// Draws how long a household stays and why it leaves.
  ///
  /// One that has been here for months gets what remains: the law, given that it lasted so long. Its
  /// stay is then counted from the month in which it came.
  ///
  /// - Parameters:
  ///   - elapsed: Months at whose ends it has been here.
  ///   - starts: The month from which its clock runs; nil where that is still to come.
  @inline(__always)
  mutating func drawStay(
    _ household: Int, _ stayWord: UInt32, _ causeWord: UInt32, elapsed: Int, starts: Int?,
    _ tables: borrowing SimulatorTables
  ) {
    let band = Int(tables.band[Int(type[household])])
    let start = Int(tables.stayStart[band])
    let length = Int(tables.stayLength[band])
    var draw = UInt64(stayWord)
    var months: Int
    if elapsed > 0 {
      let passed = min(elapsed, length) - 1
      let before = tables.cumulative[start + passed]
      draw = before + ((StaySampler.one - before) * draw) >> 32
      // Where all have left by now under the law, it leaves at once.
      if draw >= StaySampler.one { draw = StaySampler.one - 1 }
      months = passed + 1
      while months < length, tables.cumulative[start + months] <= draw { months += 1 }
      months += elapsed - passed - 1
    } else {
      months = Int(tables.guide[band << 8 | Int(stayWord >> 24)])
      while months < length, tables.cumulative[start + months] <= draw { months += 1 }
    }
    stay[household] = Int32(months)
    let row = start + min(months, length - 1)
    let word = UInt64(causeWord)
    cause[household] = word < tables.permanent[row] ? 0 : word < tables.notMove[row] ? 1 : 2
    if let starts { startClock(household, starts, tables.months) }
  }

  /// Lets a household's clock run from a month.
  @inline(__always)
  mutating func startClock(_ household: Int, _ month: Int, _ months: Int) {
    let end = month + Int(stay[household])
    guard end < months else {
      ends[household] = Self.never
      return
    }
    let first = max(0, end)
    ends[household] = Int32(first)
    next[household] = ending[first]
    ending[first] = Int32(household)
  }
}
