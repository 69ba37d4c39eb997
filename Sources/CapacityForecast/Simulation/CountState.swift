/// What is true at a month's end, kept up as it changes, and the record of all months.
struct CountState: ~Copyable {
  /// Households that need a home, by group.
  var need: Slab<Int32>
  var persons: Slab<Int32>
  var occupied: Slab<Int32>
  var missing: Slab<Int32>
  var waiting: Slab<Int32>
  /// One number for each measure, group and month, months next to each other.
  var record: Slab<Int32>
  /// Households that need a home now.
  var present = 0
  /// Households that came, left by cause, and lost their home.
  var came: Int64 = 0
  var left: (Int64, Int64, Int64) = (0, 0, 0)
  var displaced: Int64 = 0
  /// Months that households were here, and waited, counted household by household.
  var presence: Int64 = 0
  var waits: Int64 = 0

  init(_ tables: borrowing SimulatorTables) {
    let groups = tables.groups
    need = Slab(0, count: groups)
    persons = Slab(0, count: groups)
    occupied = Slab(0, count: groups)
    missing = Slab(0, count: groups)
    waiting = Slab(0, count: groups)
    record = Slab(0, count: ForecastMeasure.allCases.count * (groups + 1) * tables.months)
  }

  mutating func begin() {
    need.fill(0)
    persons.fill(0)
    occupied.fill(0)
    missing.fill(0)
    waiting.fill(0)
    present = 0
    came = 0
    left = (0, 0, 0)
    displaced = 0
    presence = 0
    waits = 0
  }

  @inline(__always)
  mutating func come(_ type: Int, _ tables: borrowing SimulatorTables) {
    let group = Int(tables.groupOfType[type])
    need[group] += 1
    persons[group] += tables.size[type]
    present += 1
    came += 1
  }

  @inline(__always)
  mutating func go(
    _ type: Int, _ cause: Int, months: Int32, _ tables: borrowing SimulatorTables
  ) {
    let group = Int(tables.groupOfType[type])
    need[group] -= 1
    persons[group] -= tables.size[type]
    present -= 1
    presence += Int64(months)
    switch cause {
    case 0: left.0 += 1
    case 1: left.1 += 1
    default: left.2 += 1
    }
  }

  @inline(__always)
  mutating func wait(_ type: Int, _ tables: borrowing SimulatorTables) {
    let group = Int(tables.groupOfType[type])
    waiting[group] += 1
    missing[group] += tables.units[type]
  }

  @inline(__always)
  mutating func stopWaiting(_ type: Int, months: Int32, _ tables: borrowing SimulatorTables) {
    let group = Int(tables.groupOfType[type])
    waiting[group] -= 1
    missing[group] -= tables.units[type]
    waits += Int64(months)
  }

  @inline(__always)
  mutating func settle(_ kind: Int, _ type: Int, _ tables: borrowing SimulatorTables) {
    occupied[Int(tables.groupOfKind[kind])] += units(kind, type, tables)
  }

  @inline(__always)
  mutating func vacate(_ kind: Int, _ type: Int, _ tables: borrowing SimulatorTables) {
    occupied[Int(tables.groupOfKind[kind])] -= units(kind, type, tables)
  }

  /// A home, or as many places as the household has members.
  @inline(__always)
  private func units(_ kind: Int, _ type: Int, _ tables: borrowing SimulatorTables) -> Int32 {
    tables.letting[kind] == SimulatorTables.one ? 1 : tables.size[type]
  }

  /// Writes down a month.
  @inline(__always)
  mutating func record(_ month: Int, _ tables: borrowing SimulatorTables) {
    let groups = tables.groups
    let months = tables.months
    let stride = (groups + 1) * months
    var all: (need: Int32, persons: Int32, occupied: Int32, free: Int32) = (0, 0, 0, 0)
    var short: (missing: Int32, waiting: Int32) = (0, 0)
    var place = month
    for group in 0..<groups {
      let free = max(0, tables.stock[month * groups + group] - occupied[group])
      write(
        place, stride, need[group], persons[group], occupied[group], free, missing[group],
        waiting[group])
      all.need += need[group]
      all.persons += persons[group]
      all.occupied += occupied[group]
      all.free += free
      short.missing += missing[group]
      short.waiting += waiting[group]
      place += months
    }
    write(
      place, stride, all.need, all.persons, all.occupied, all.free, short.missing, short.waiting)
  }

  @inline(__always)
  private func write(
    _ place: Int, _ stride: Int, _ need: Int32, _ persons: Int32, _ occupied: Int32, _ free: Int32,
    _ missing: Int32, _ waiting: Int32
  ) {
    record[place] = need
    record[place + stride] = persons
    record[place + 2 * stride] = occupied
    record[place + 3 * stride] = free
    record[place + 4 * stride] = missing
    record[place + 5 * stride] = waiting
  }
}
