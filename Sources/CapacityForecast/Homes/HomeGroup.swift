import PlacementDomain

/// Homes that a forecast counts together: what a planner means by "small", "family", "shared".
public enum HomeGroup: String, CaseIterable, Comparable, Sendable, Codable {
  /// Let to one household, for one person.
  case one
  /// Let to one household, for two persons.
  case two
  /// Let to one household, for three or four persons.
  case threeToFour = "three_to_four"
  /// Let to one household, for five persons or more.
  case fiveOrMore = "five_or_more"
  /// Shared by rooms among single people; counted in places.
  case shared
  /// For any households up to its places; counted in places.
  case collective
  /// Hotel rooms, of any letting; counted as they are let.
  case hotel
  /// Dwellings for good: whoever gets one no longer needs a temporary place.
  case permanent

  /// The group of homes let to one household of at most so many persons.
  public init(persons: Int) {
    self =
      switch persons {
      case ...1: .one
      case 2: .two
      case 3, 4: .threeToFour
      default: .fiveOrMore
      }
  }

  /// Whether the left group stands first in tables.
  public static func < (left: HomeGroup, right: HomeGroup) -> Bool { left.rank < right.rank }

  private var rank: Int { HomeGroup.allCases.firstIndex(of: self) ?? 0 }

  /// The name for people.
  public var name: Words {
    switch self {
    case .one: Words("1 person", da: "1 person")
    case .two: Words("2 persons", da: "2 personer")
    case .threeToFour: Words("3-4 persons", da: "3-4 personer")
    case .fiveOrMore: Words("5+ persons", da: "5+ personer")
    case .shared: Words("shared (places)", da: "delte (pladser)")
    case .collective: Words("collective (places)", da: "kollektive (pladser)")
    case .hotel: Words("hotel", da: "hotel")
    case .permanent: Words("dwellings for good", da: "permanente boliger")
    }
  }
}
