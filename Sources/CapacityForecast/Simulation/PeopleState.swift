/// A household in a replication.
struct Person: BitwiseCopyable {
  var type: Int32
  /// The kind of home, or `waiting`, or `gone`.
  var place: Int32
  /// The shared or collective home.
  var unit: Int32 = 0
  /// The month in which it came; below 0 before the forecast.
  var came: Int32
  /// The month since which it waits.
  var since: Int32 = 0
  /// Months that it stays in all once its clock runs.
  var stay: Int32 = 0
  /// The month in which its stay ends; `never`, or `unset` while its clock does not run.
  var ends = Person.unset
  /// 0 a home for good, 1 departure, 2 move.
  var cause: Int32 = 0
  /// The next household whose stay ends in the same month; −1 is none.
  var next: Int32 = -1
  /// The next household of the same type; −1 is none.
  var nextOfType: Int32 = -1

  static let waiting: Int32 = -1
  static let gone: Int32 = -2
  static let never = Int32.max
  static let unset: Int32 = -1
}

/// The households of a replication, in the order in which they come, and when their stays end.
struct PeopleState: ~Copyable {
  /// How many there are.
  var count = 0
  private var slab = Slab(Person(type: 0, place: 0, came: 0), count: 64)
  /// The first household whose stay ends in each month.
  var ending = Slab<Int32>(-1, count: 1)
  /// The first and last household of each type that is still in line for a dwelling.
  var firstOfType = Slab<Int32>(-1, count: 1)
  var lastOfType = Slab<Int32>(-1, count: 1)

  /// The households, by position.
  @inline(__always) var rows: UnsafeMutablePointer<Person> { slab.base }

  /// Forgets all and makes room for so many.
  mutating func begin(_ total: Int, months: Int, types: Int) {
    count = 0
    slab.makeRoom(total, Person(type: 0, place: 0, came: 0))
    ending.makeRoom(months, -1)
    ending.fill(-1)
    firstOfType.makeRoom(types, -1)
    firstOfType.fill(-1)
    lastOfType.makeRoom(types, -1)
    lastOfType.fill(-1)
  }

  /// Adds a household that waits, and says its position.
  @inline(__always)
  mutating func add(type: Int, month: Int, inLine: Bool) -> Int {
    let household = count
    count &+= 1
    rows[household] = Person(
      type: Int32(truncatingIfNeeded: type), place: Person.waiting,
      came: Int32(truncatingIfNeeded: month))
    if inLine {
      let position = Int32(truncatingIfNeeded: household)
      if firstOfType[type] < 0 {
        firstOfType[type] = position
      } else {
        rows[Int(lastOfType[type])].nextOfType = position
      }
      lastOfType[type] = position
    }
    return household
  }

  /// Lets a household's clock run from a month.
  @inline(__always)
  mutating func startClock(_ household: Int, _ month: Int, _ months: Int) {
    let end = month &+ Int(rows[household].stay)
    guard end < months else {
      rows[household].ends = Person.never
      return
    }
    let first = max(0, end)
    rows[household].ends = Int32(truncatingIfNeeded: first)
    rows[household].next = ending[first]
    ending[first] = Int32(truncatingIfNeeded: household)
  }
}
