/// How many homes there are for each household, homes of options not counted.
enum Supply: String, CaseIterable {
  /// Seven homes for ten households.
  case few
  /// About one each.
  case enough
  /// Fourteen for ten.
  case plenty

  /// Homes for each household; a shared home counts with its places.
  var homesPerHousehold: Double {
    switch self {
    case .few: 0.70
    case .enough: 1.03
    case .plenty: 1.40
    }
  }
}
