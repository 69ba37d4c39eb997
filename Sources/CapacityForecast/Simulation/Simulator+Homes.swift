/// Homes that open and end.
extension Simulator {
  /// Opens and ends homes; whoever loses one waits at the head of the queue.
  ///
  /// Homes of a kind let to one household are alike, so where one of them ends and another is free, its
  /// household has moved over; only those for whom no home of the kind is left have to wait.
  mutating func changeHomes(_ month: Int) {
    guard month > 0 else { return }
    for kind in 0..<tables.kinds where tables.letting[kind] == SimulatorTables.one {
      let now = tables.lets[month * tables.kinds + kind]
      let before = tables.lets[(month - 1) * tables.kinds + kind]
      homes.free[kind] += now - before
      if now < before, !tables.isForGood[kind] { shrink(kind, month) }
    }
    for unit in 0..<tables.unitKind.count {
      if tables.unitFrom[unit] == Int32(month) { open(unit) }
      if tables.unitUntil[unit] == Int32(month) { close(unit, month) }
    }
    queue.sortDisplaced(people, tables)
  }

  /// Takes the home of those who came last until nobody lives in one that has ended.
  private mutating func shrink(_ kind: Int, _ month: Int) {
    var household = people.count - 1
    while homes.free[kind] < 0, household >= 0 {
      if people.place[household] == Int32(kind) { displace(household, month) }
      household -= 1
    }
  }

  private mutating func open(_ unit: Int) {
    homes.isOpen[unit] = true
    homes.free[Int(tables.unitKind[unit])] += homes.places(unit, tables) - homes.load[unit]
  }

  private mutating func close(_ unit: Int, _ month: Int) {
    let kind = tables.unitKind[unit]
    for household in 0..<people.count
    where people.place[household] == kind && people.unit[household] == Int32(unit) {
      displace(household, month)
    }
    homes.isOpen[unit] = false
    homes.free[Int(kind)] -= homes.places(unit, tables) - homes.load[unit]
  }

  private mutating func displace(_ household: Int, _ month: Int) {
    counts.vacate(Int(people.place[household]), Int(people.type[household]), tables)
    homes.leave(household, people, tables)
    counts.displaced += 1
    enqueue(household, month: month, displaced: true)
  }
}
