/// Who lives where: free homes of each kind, and the load of each shared and collective home.
struct HomeState: ~Copyable {
  /// Free homes let to one household, or free places in the shared or collective homes, of each kind.
  var free: Slab<Int32>
  /// Persons in each shared or collective home.
  var load: Slab<Int32>
  /// Rooms given out in each.
  var roomsTaken: Slab<Int32>
  /// The sharing group that each shared home is given to; −1 is none, −2 those who may not share.
  var given: Slab<Int32>
  /// Whether each can be used.
  var isOpen: Slab<Bool>

  static let nobody: Int32 = -1
  static let closed: Int32 = -2

  init(_ tables: borrowing SimulatorTables) {
    free = Slab(0, count: tables.kinds)
    load = Slab(0, count: tables.unitKind.count)
    roomsTaken = Slab(0, count: tables.unitKind.count)
    given = Slab(Self.nobody, count: tables.unitKind.count)
    isOpen = Slab(false, count: tables.unitKind.count)
  }

  /// All homes of the first month, empty.
  mutating func begin(_ tables: borrowing SimulatorTables) {
    load.fill(0)
    roomsTaken.fill(0)
    given.fill(Self.nobody)
    for kind in 0..<tables.kinds { free[kind] = tables.lets[kind] }
    for unit in 0..<isOpen.count {
      isOpen[unit] = tables.unitFrom[unit] == 0
      if isOpen[unit] { free[Int(tables.unitKind[unit])] += places(unit, tables) }
    }
  }

  @inline(__always)
  func places(_ unit: Int, _ tables: borrowing SimulatorTables) -> Int32 {
    tables.persons[Int(tables.unitKind[unit])]
  }

  /// Puts a resident into the home where it lives, whatever the rules say.
  mutating func settle(
    _ type: Int, in home: (kind: Int, span: Int), _ people: borrowing PeopleState,
    _ household: Int, _ tables: borrowing SimulatorTables
  ) {
    people.place[household] = Int32(home.kind)
    guard tables.letting[home.kind] != SimulatorTables.one else {
      free[home.kind] -= 1
      return
    }
    let unit = Int(tables.unitStart[home.kind]) + home.span
    let group = tables.sharingGroup[type]
    moveIn(type, unit, tables)
    given[unit] = group >= 0 && (given[unit] < 0 || given[unit] == group) ? group : Self.closed
    people.unit[household] = Int32(unit)
  }

  /// Gives a household the fitting home that wastes least, if there is one free.
  @inline(__always)
  mutating func place(
    _ household: Int, _ type: Int, _ people: borrowing PeopleState,
    _ tables: borrowing SimulatorTables
  ) -> Int? {
    var index = Int(tables.choiceStart[type])
    let end = Int(tables.choiceStart[type + 1])
    while index < end {
      let kind = Int(tables.choice[index])
      index += 1
      guard free[kind] > 0 else { continue }
      if tables.letting[kind] == SimulatorTables.one {
        free[kind] -= 1
      } else {
        let unit =
          tables.letting[kind] == SimulatorTables.shared
          ? sharedHome(kind, type, tables) : collectiveHome(kind, type, tables)
        guard unit >= 0 else { continue }
        moveIn(type, unit, tables)
        if tables.letting[kind] == SimulatorTables.shared {
          given[unit] = tables.sharingGroup[type]
        }
        people.unit[household] = Int32(unit)
      }
      people.place[household] = Int32(kind)
      return kind
    }
    return nil
  }

  @inline(__always)
  private mutating func moveIn(_ type: Int, _ unit: Int, _ tables: borrowing SimulatorTables) {
    load[unit] += tables.size[type]
    roomsTaken[unit] += tables.rooms[type]
    free[Int(tables.unitKind[unit])] -= tables.size[type]
  }

  /// Gives back what a household lived in.
  @inline(__always)
  mutating func leave(
    _ household: Int, _ people: borrowing PeopleState, _ tables: borrowing SimulatorTables
  ) {
    let kind = Int(people.place[household])
    guard tables.letting[kind] != SimulatorTables.one else {
      free[kind] += 1
      return
    }
    let unit = Int(people.unit[household])
    let type = Int(people.type[household])
    load[unit] -= tables.size[type]
    roomsTaken[unit] -= tables.rooms[type]
    if isOpen[unit] { free[kind] += tables.size[type] }
    if load[unit] == 0 { given[unit] = Self.nobody }
  }
}
