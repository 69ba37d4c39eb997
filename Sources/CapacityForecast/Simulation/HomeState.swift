/// A shared or collective home in a replication.
struct UnitState: BitwiseCopyable {
  /// Persons who live there.
  var load: Int32 = 0
  /// Rooms given out.
  var rooms: Int32 = 0
  /// The sharing group that it is given to; or `nobody`, or `closed` to all who share.
  var given = UnitState.nobody
  /// Whether it can be used.
  var isOpen = false

  static let nobody: Int32 = -1
  static let closed: Int32 = -2
}

/// Who lives where: free homes of each kind, and each shared and collective home.
struct HomeState: ~Copyable {
  /// Free homes let to one household, or free places in the shared or collective homes, of each kind.
  let free: Slab<Int32>
  private let slab: Slab<UnitState>

  /// The shared and collective homes, by position.
  @inline(__always) var units: UnsafeMutablePointer<UnitState> { slab.base }

  init(_ tables: borrowing SimulatorTables) {
    free = Slab(0, count: tables.kinds.count)
    slab = Slab(UnitState(), count: tables.units.count)
  }

  /// All homes of the first month, empty.
  func begin(_ tables: borrowing SimulatorTables) {
    slab.fill(UnitState())
    for kind in 0..<tables.kinds.count { free[kind] = tables.lets[kind] }
    for unit in 0..<tables.units.count where tables.units[unit].from == 0 {
      units[unit].isOpen = true
      free[Int(tables.units[unit].kind)] += freePlaces(unit, tables)
    }
  }

  /// Places of a shared or collective home that nobody has.
  func freePlaces(_ unit: Int, _ tables: borrowing SimulatorTables) -> Int32 {
    max(0, tables.kinds[Int(tables.units[unit].kind)].persons - units[unit].load)
  }

  /// Puts a resident into the home where it lives, whatever the rules say.
  func settle(
    _ person: inout Person, in home: (kind: Int, span: Int), _ tables: borrowing SimulatorTables
  ) {
    let kind = tables.kinds[home.kind]
    person.place = Int32(home.kind)
    guard kind.letting != KindRow.one else {
      free[home.kind] -= 1
      return
    }
    let unit = Int(kind.unitStart) + home.span
    let type = tables.types[Int(person.type)]
    let given = units[unit].given
    change(unit, by: type, 1, kind, home.kind)
    units[unit].given =
      type.sharingGroup >= 0 && (given == UnitState.nobody || given == type.sharingGroup)
      ? type.sharingGroup : UnitState.closed
    person.unit = Int32(unit)
  }

  /// Gives a household the fitting home that wastes least, if there is one free, and says its kind;
  /// −1 is none.
  @inline(__always)
  func place(_ person: inout Person, _ type: TypeRow, _ tables: borrowing SimulatorTables) -> Int {
    var index = Int(type.choiceStart)
    let end = Int(type.choiceEnd)
    while index < end {
      let kind = Int(tables.choice[index])
      index &+= 1
      guard free[kind] > 0 else { continue }
      let row = tables.kinds[kind]
      if row.letting == KindRow.one {
        free[kind] &-= 1
      } else {
        let isShared = row.letting == KindRow.shared
        let unit = isShared ? sharedHome(row, type) : collectiveHome(row, type)
        guard unit >= 0 else { continue }
        change(unit, by: type, 1, row, kind)
        if isShared { units[unit].given = type.sharingGroup }
        person.unit = Int32(truncatingIfNeeded: unit)
      }
      person.place = Int32(truncatingIfNeeded: kind)
      return kind
    }
    return -1
  }

  /// A household moves in (1) or out (−1).
  ///
  /// A home where more live than may has no free places, and not fewer than none.
  @inline(__always)
  private func change(
    _ unit: Int, by type: TypeRow, _ direction: Int32, _ row: KindRow, _ kind: Int
  ) {
    let before = max(0, row.persons &- units[unit].load)
    units[unit].load &+= direction &* type.size
    units[unit].rooms &+= direction &* type.rooms
    let after = max(0, row.persons &- units[unit].load)
    if units[unit].isOpen { free[kind] &+= after &- before }
  }

  /// Gives back what a household lived in.
  @inline(__always)
  func leave(_ person: Person, _ type: TypeRow, _ row: KindRow) {
    let kind = Int(person.place)
    guard row.letting != KindRow.one else {
      free[kind] &+= 1
      return
    }
    let unit = Int(person.unit)
    change(unit, by: type, -1, row, kind)
    if units[unit].load == 0 { units[unit].given = UnitState.nobody }
  }
}
