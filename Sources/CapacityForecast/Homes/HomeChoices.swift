import PlacementDomain

/// For each household type, the kinds of homes it may be given, the one that wastes least first.
///
/// Order: no hotel before a home; then places left empty in a home let to one household; then a dwelling
/// for good before a temporary one; features that go unneeded; then shared before own before collective,
/// since who may share has the wider choice; then the kind that fewer types may have.
struct HomeChoices: Sendable {
  /// Where each type's kinds begin in `kinds`; one more entry than types.
  let starts: [Int32]
  /// Kinds of all types, one type after the other.
  let kinds: [Int32]
  /// The group in which each type's need is counted, by position in `groups`.
  let groupOfType: [Int]
  /// The group of each kind, by position in `groups`.
  let groupOfKind: [Int]
  /// Groups that occur.
  let groups: [HomeGroup]
  /// Rooms of its own that each type gets in a collective home.
  let rooms: [Int32]

  init(kinds: [HomeKind], types: [HouseholdType], rooms: [Int]) {
    let breadth = kinds.map { kind in kind.takes.reduce(0) { $0 + ($1 ? 1 : 0) } }
    let orders = types.indices.map { type in
      kinds.indices.filter { HomeChoices.fits(kinds[$0], type, types[type], rooms[type]) }
        .map { (kind: $0, key: HomeChoices.key($0, kinds[$0], types[type], breadth[$0])) }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .map(\.kind)
    }
    let needed = zip(types, orders).map { type, order in
      order.first { kinds[$0].group != .permanent && kinds[$0].group != .hotel }
        .map { kinds[$0].group } ?? HomeGroup(persons: type.size)
    }
    let groups = Set(needed).union(kinds.map(\.group)).sorted()
    let position = { (group: HomeGroup) in groups.firstIndex(of: group) ?? 0 }
    self.groups = groups
    groupOfType = needed.map(position)
    groupOfKind = kinds.map { position($0.group) }
    var starts: [Int32] = [0]
    for order in orders { starts.append((starts.last ?? 0) + Int32(order.count)) }
    self.starts = starts
    self.kinds = orders.flatMap { $0.map { Int32($0) } }
    self.rooms = rooms.map { Int32($0) }
  }

  /// A collective home that could never hold the type is no choice, whatever the rules say of a pair.
  private static func fits(_ kind: HomeKind, _ type: Int, _ household: HouseholdType, _ rooms: Int)
    -> Bool
  {
    guard kind.takes[type] else { return false }
    guard kind.letting == .collective else { return true }
    return household.size <= kind.persons && rooms <= kind.rooms
  }

  private static func key(
    _ index: Int, _ kind: HomeKind, _ type: HouseholdType, _ breadth: Int
  ) -> [Int] {
    let letting =
      switch kind.letting {
      case .shared: 0
      case .one: 1
      case .collective: 2
      }
    return [
      kind.group == .hotel ? 1 : 0,
      kind.letting == .one ? kind.persons - type.size : 0,
      kind.group == .permanent ? 0 : 1,
      kind.features.subtracting(type.needs).count,
      letting, breadth, index,
    ]
  }
}
