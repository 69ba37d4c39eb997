/// Who waits: one list for those who lost their home, then one for each priority.
///
/// Each is in the order of arrival. A household that left while it waited is passed over when its turn comes.
struct QueueState: ~Copyable {
  /// The lists, one behind the other, each with room for all households.
  var list = Slab<Int32>(0, count: 1)
  /// Room of each list.
  var room = 0
  /// Length of each list.
  var length: Slab<Int32>
  /// Households of each type that wait.
  var waiting: Slab<Int32>
  /// Households that wait.
  var total: Int32 = 0
  /// The last month in which a household of the type found no home.
  var blocked: Slab<Int32>

  init(_ tables: borrowing SimulatorTables) {
    length = Slab(0, count: tables.levels)
    waiting = Slab(0, count: tables.types)
    blocked = Slab(-1, count: tables.types)
  }

  /// Empties the lists and makes room for so many households.
  mutating func begin(_ households: Int) {
    if households > room {
      room = 2 * households
      list.makeRoom(room * length.count, 0)
    }
    length.fill(0)
    waiting.fill(0)
    blocked.fill(-1)
    total = 0
  }

  @inline(__always)
  mutating func add(
    _ household: Int, _ type: Int, displaced: Bool, _ tables: borrowing SimulatorTables
  ) {
    let level = displaced ? 0 : Int(tables.level[type])
    list[level * room + Int(length[level])] = Int32(household)
    length[level] += 1
    waiting[type] += 1
    total += 1
  }

  @inline(__always)
  mutating func remove(_ type: Int) {
    waiting[type] -= 1
    total -= 1
  }

  /// Puts those who lost their home in the order of priority and arrival.
  func sortDisplaced(_ people: borrowing PeopleState, _ tables: borrowing SimulatorTables) {
    guard length[0] > 1 else { return }
    func precedes(_ left: Int32, _ right: Int32) -> Bool {
      let leftLevel = tables.level[Int(people.type[Int(left)])]
      let rightLevel = tables.level[Int(people.type[Int(right)])]
      return (leftLevel, left) < (rightLevel, right)
    }
    for index in 1..<Int(length[0]) {
      let household = list[index]
      var place = index
      while place > 0, precedes(household, list[place - 1]) {
        list[place] = list[place - 1]
        place -= 1
      }
      list[place] = household
    }
  }
}
