import PlacementDomain

/// What is counted at each month's end, in this order in every result.
public enum ForecastMeasure: String, CaseIterable, Sendable, Codable {
  /// Households that are here and need a home of the municipality, housed or waiting. They are counted in
  /// the group of the home that would waste least for them, whatever they live in.
  case need
  /// Persons of these households.
  case persons
  /// Homes of the group that someone lives in; places of shared and collective homes.
  case occupied
  /// Homes or places that nobody lives in.
  case free
  /// Homes or places that those who wait would take.
  case missing
  /// Households that have no home.
  case waiting

  /// The name for people.
  public var name: Words {
    switch self {
    case .need: Words("need", da: "behov")
    case .persons: Words("persons", da: "personer")
    case .occupied: Words("occupied", da: "beboet")
    case .free: Words("free", da: "ledige")
    case .missing: Words("missing", da: "mangler")
    case .waiting: Words("waiting", da: "venter")
    }
  }
}
