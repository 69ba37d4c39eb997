/// Sizes of homes that are let to one household.
enum HomeSize: Int, CaseIterable {
  /// A room without a bathroom of its own.
  case room
  /// One or two rooms for one or two persons.
  case small
  /// Two rooms for up to four.
  case medium
  /// Three rooms for up to six.
  case large
  /// Four or five rooms for up to eight.
  case veryLarge

  /// The size that a household of so many persons needs.
  static func needed(by persons: Int) -> HomeSize {
    switch persons {
    case 1: .room
    case 2: .small
    case 3, 4: .medium
    case 5, 6: .large
    default: .veryLarge
    }
  }

  /// Rooms, places and square metres of one lot of homes.
  func layout(_ random: inout RandomSource) -> Layout {
    switch self {
    case .room:
      random.chance(0.3)
        ? Layout(rooms: 1, places: 2, area: 20) : Layout(rooms: 1, places: 1, area: 14)
    case .small:
      random.chance(0.7)
        ? Layout(rooms: 1, places: 2, area: random.pick([30, 36, 40]))
        : Layout(rooms: 2, places: 3, area: random.pick([46, 50]))
    case .medium: Layout(rooms: 2, places: 4, area: random.pick([54, 58, 62, 68]))
    case .large:
      Layout(rooms: 3, places: random.pick([5, 6, 6]), area: random.pick([72, 78, 84]))
    case .veryLarge:
      Layout(rooms: random.pick([4, 4, 5]), places: 8, area: random.pick([96, 110]))
    }
  }

  /// Who owns or runs homes of this size, each with its weight.
  var owners: [(Sector, Double)] {
    switch self {
    case .room: [(.municipal, 5), (.pavilion, 4), (.privateHost, 1.5), (.hostel, 0.5)]
    case .small: [(.municipal, 4), (.social, 3), (.pavilion, 1), (.privateLet, 2), (.hostel, 0.5)]
    case .medium, .large: [(.municipal, 4), (.social, 3), (.pavilion, 1), (.privateLet, 2)]
    case .veryLarge: [(.municipal, 4), (.social, 2), (.privateLet, 2)]
    }
  }
}

/// Rooms, places and area of a home.
struct Layout {
  let rooms: Int
  let places: Int
  let area: Int
}
