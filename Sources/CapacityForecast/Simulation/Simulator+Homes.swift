/// Homes that open and end.
extension Simulator {
  /// Opens and ends homes; whoever loses one waits at the head of the queue.
  ///
  /// Homes of a kind let to one household are alike, so where one of them ends and another is free, its
  /// household has moved over; only those for whom no home of the kind is left have to wait.
  mutating func changeHomes(_ month: Int) {
    guard month > 0 else { return }
    for kind in 0..<tables.kinds.count where tables.kinds[kind].letting == KindRow.one {
      let now = tables.lets[month * tables.kinds.count + kind]
      let before = tables.lets[(month - 1) * tables.kinds.count + kind]
      homes.free[kind] += now - before
      if now < before, !tables.kinds[kind].isForGood { shrink(kind, month) }
    }
    for unit in 0..<tables.units.count {
      if tables.units[unit].from == Int32(month) { open(unit) }
      if tables.units[unit].until == Int32(month) { close(unit, month) }
    }
    queue.sortDisplaced(people, tables)
  }

  /// Takes the home of those who came last until nobody lives in one that has ended.
  private mutating func shrink(_ kind: Int, _ month: Int) {
    var household = people.count - 1
    while homes.free[kind] < 0, household >= 0 {
      if people.rows[household].place == Int32(kind) { displace(household, month) }
      household -= 1
    }
  }

  private mutating func open(_ unit: Int) {
    homes.units[unit].isOpen = true
    homes.free[Int(tables.units[unit].kind)] += homes.freePlaces(unit, tables)
  }

  private mutating func close(_ unit: Int, _ month: Int) {
    let kind = tables.units[unit].kind
    for household in 0..<people.count
    where people.rows[household].place == kind && people.rows[household].unit == Int32(unit) {
      displace(household, month)
    }
    homes.units[unit].isOpen = false
    homes.free[Int(kind)] -= homes.freePlaces(unit, tables)
  }

  private mutating func displace(_ household: Int, _ month: Int) {
    let person = people.rows[household]
    let type = tables.types[Int(person.type)]
    let kind = tables.kinds[Int(person.place)]
    counts.vacate(kind, type)
    homes.leave(person, type, kind)
    counts.displaced += 1
    enqueue(household, month: Int32(month), level: 0)
  }
}
