/// What is true of a group now.
struct GroupCount: BitwiseCopyable {
  /// Households that need a home.
  var need: Int32 = 0
  /// Their members.
  var persons: Int32 = 0
  /// Homes or places in use.
  var occupied: Int32 = 0
  /// Homes or places that those who wait would take.
  var missing: Int32 = 0
  /// Households that wait.
  var waiting: Int32 = 0
}

/// What is true at a month's end, kept up as it changes, and the record of all months.
struct CountState: ~Copyable {
  private let slab: Slab<GroupCount>
  /// One number for each measure, group and month, months next to each other.
  let record: Slab<Int32>
  /// Households that need a home now, and their members.
  var present = 0
  var presentPersons = 0
  /// Households that came, left by cause, and lost their home.
  var came: Int64 = 0
  var left: (Int64, Int64, Int64) = (0, 0, 0)
  var displaced: Int64 = 0
  /// Months that households were here, and waited, counted household by household.
  var presence: Int64 = 0
  var waits: Int64 = 0

  /// The groups, by position.
  @inline(__always) var groups: UnsafeMutablePointer<GroupCount> { slab.base }

  init(_ tables: borrowing SimulatorTables) {
    slab = Slab(GroupCount(), count: tables.groups)
    record = Slab(
      0, count: ForecastMeasure.allCases.count * (tables.groups + 1) * tables.months)
  }

  mutating func begin() {
    slab.fill(GroupCount())
    present = 0
    presentPersons = 0
    came = 0
    left = (0, 0, 0)
    displaced = 0
    presence = 0
    waits = 0
  }

  @inline(__always)
  mutating func come(_ type: TypeRow) {
    groups[Int(type.group)].need &+= 1
    groups[Int(type.group)].persons &+= type.size
    present &+= 1
    presentPersons &+= Int(type.size)
    came &+= 1
  }

  @inline(__always)
  mutating func go(_ type: TypeRow, cause: Int32, months: Int32) {
    groups[Int(type.group)].need &-= 1
    groups[Int(type.group)].persons &-= type.size
    present &-= 1
    presentPersons &-= Int(type.size)
    presence &+= Int64(months)
    switch cause {
    case 0: left.0 &+= 1
    case 1: left.1 &+= 1
    default: left.2 &+= 1
    }
  }

  @inline(__always)
  mutating func wait(_ type: TypeRow) {
    groups[Int(type.group)].waiting &+= 1
    groups[Int(type.group)].missing &+= type.units
  }

  @inline(__always)
  mutating func stopWaiting(_ type: TypeRow, months: Int32) {
    groups[Int(type.group)].waiting &-= 1
    groups[Int(type.group)].missing &-= type.units
    waits &+= Int64(months)
  }

  @inline(__always)
  mutating func settle(_ kind: KindRow, _ type: TypeRow) {
    groups[Int(kind.group)].occupied &+= kind.letting == KindRow.one ? 1 : type.size
  }

  @inline(__always)
  mutating func vacate(_ kind: KindRow, _ type: TypeRow) {
    groups[Int(kind.group)].occupied &-= kind.letting == KindRow.one ? 1 : type.size
  }
}
