/// Households of a type that wait.
struct TypeState: BitwiseCopyable {
  /// How many wait.
  var waiting: Int32 = 0
  /// The last month in which one of them found no home.
  var blocked: Int32 = -1
}

/// Who waits: one list for those who lost their home, then one for each priority.
///
/// Each is in the order of arrival. A household that left while it waited is passed over when its turn
/// comes.
struct QueueState: ~Copyable {
  /// The lists, one behind the other, each with room for all households.
  private var slab = Slab<Int32>(0, count: 1)
  /// Room of each list.
  private(set) var room = 0
  /// Length of each list.
  let length: Slab<Int32>
  private let typeSlab: Slab<TypeState>
  /// Households that wait.
  var total: Int32 = 0

  @inline(__always) var list: UnsafeMutablePointer<Int32> { slab.base }
  @inline(__always) var types: UnsafeMutablePointer<TypeState> { typeSlab.base }

  init(_ tables: borrowing SimulatorTables) {
    length = Slab(0, count: tables.levels)
    typeSlab = Slab(TypeState(), count: tables.types.count)
  }

  /// Empties the lists and makes room for so many households.
  mutating func begin(_ households: Int) {
    if households > room {
      room = 2 * households
      slab.makeRoom(room * length.count, 0)
    }
    length.fill(0)
    typeSlab.fill(TypeState())
    total = 0
  }

  @inline(__always)
  mutating func add(_ household: Int, _ type: Int, level: Int) {
    let place = level &* room &+ Int(length[level])
    list[place] = Int32(truncatingIfNeeded: household)
    length[level] &+= 1
    types[type].waiting &+= 1
    total &+= 1
  }

  @inline(__always)
  mutating func remove(_ type: Int) {
    types[type].waiting &-= 1
    total &-= 1
  }

  /// Puts those who lost their home in the order of priority and arrival.
  func sortDisplaced(_ people: borrowing PeopleState, _ tables: borrowing SimulatorTables) {
    guard length[0] > 1 else { return }
    let rows = people.rows
    for index in 1..<Int(length[0]) {
      let household = list[index]
      let level = tables.types[Int(rows[Int(household)].type)].level
      var place = index
      while place > 0 {
        let other = list[place - 1]
        let otherLevel = tables.types[Int(rows[Int(other)].type)].level
        guard (level, household) < (otherLevel, other) else { break }
        list[place] = other
        place -= 1
      }
      list[place] = household
    }
  }
}
