import PlacementDomain

/// For each household type, the kinds of homes it may be given, the one that wastes least first.
///
/// Order: no hotel before a home; then places left empty in a home let to one household, where living in a
/// collective home weighs as much as one empty place; then a dwelling for good before a temporary one;
/// features that go unneeded; then no kind on which those with a narrower choice depend; then shared
/// before own before collective; then the kind that fewer types may have.
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

  /// - Parameter homeMonths: For each kind, its homes, each counted for every month in which it can be
  ///   used.
  init(kinds: [HomeKind], types: [HouseholdType], rooms: [Int], homeMonths: [Int]) {
    let breadth = kinds.map { kind in kind.takes.reduce(0) { $0 + ($1 ? 1 : 0) } }
    let fitting = types.indices.map { type in
      kinds.indices.filter { HomeChoices.fits(kinds[$0], type, types[type], rooms[type]) }
    }
    let width = types.indices.map { type in
      fitting[type].reduce(0) { sum, kind in
        let places = kinds[kind].letting == .one ? 1 : kinds[kind].persons / types[type].size
        return sum + homeMonths[kind] * places
      }
    }
    let narrowest = kinds.indices.map { kind in
      types.indices.filter { fitting[$0].contains(kind) }.map { width[$0] }.min() ?? 0
    }
    let orders = types.indices.map { type in
      fitting[type]
        .map {
          (kind: $0, key: HomeChoices.key($0, kinds[$0], types[type], narrowest[$0], breadth[$0]))
        }
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
    _ index: Int, _ kind: HomeKind, _ type: HouseholdType, _ narrowest: Int, _ breadth: Int
  ) -> [Int] {
    let (waste, letting) =
      switch kind.letting {
      case .shared: (0, 0)
      case .one: (kind.persons - type.size, 1)
      case .collective: (1, 2)
      }
    return [
      kind.group == .hotel ? 1 : 0, waste,
      kind.group == .permanent ? 0 : 1,
      kind.features.subtracting(type.needs).count,
      -narrowest, letting, breadth, index,
    ]
  }
}
