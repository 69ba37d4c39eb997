import PlacementDomain

/// Where a temporary home comes from: what a planner draws as steps on top of each other.
public enum CapacityOrigin: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  /// Homes that the municipality has, and those that it leases.
  case own
  /// Homes in a building fitted out.
  case conversion
  /// Pavilions.
  case pavilion
  /// Hotel rooms, whatever they stand in.
  case hotel

  /// The name for people.
  public var name: Words {
    switch self {
    case .own: Words("homes", da: "boliger")
    case .conversion: Words("conversions", da: "ombyggede bygninger")
    case .pavilion: Words("pavilions", da: "pavilloner")
    case .hotel: Words("hotel", da: "hotel")
    }
  }
}

/// How many homes can be used at the end of each month; places of shared and collective ones.
public struct HousingCapacity: Hashable, Sendable, Codable {
  /// For each group of the model, in its order, a number for each month.
  public let groups: [[Int]]
  /// For each origin, a number for each month; dwellings for good are not counted, since whoever gets
  /// one no longer needs a temporary home.
  public let origins: [CapacityOrigin: [Int]]

  /// Numbers as they stand in a part of a forecast.
  public init(groups: [[Int]], origins: [CapacityOrigin: [Int]]) {
    self.groups = groups
    self.origins = origins
  }

  /// Temporary homes and places of all origins together in a month.
  public func total(_ month: Int) -> Int { origins.values.reduce(0) { $0 + $1[month] } }
}

extension ForecastModel {
  /// The homes that there are, month by month.
  public var capacity: HousingCapacity {
    let stockByMonth = stockByMonth
    let byGroup = groups.indices.map { group in
      (0..<months).map { Int(stockByMonth[$0 * groups.count + group]) }
    }
    let kindOfOption = Dictionary(setup.scenario.options.map { ($0.id, $0.kind) }) { first, _ in
      first
    }
    var origins: [CapacityOrigin: [Int]] = [:]
    for (kind, spans) in zip(kinds, stock.spans) where kind.group != .permanent {
      for span in spans {
        let option = setup.scenario.homes[span.home].option.flatMap { kindOfOption[$0] }
        let origin = CapacityOrigin(kind.group, option)
        for month in span.from..<span.until {
          origins[origin, default: Array(repeating: 0, count: months)][month] +=
            kind.letting == .one ? 1 : kind.persons
        }
      }
    }
    return HousingCapacity(groups: byGroup, origins: origins)
  }
}

extension CapacityOrigin {
  fileprivate init(_ group: HomeGroup, _ option: OptionKind?) {
    self =
      switch (group, option) {
      case (.hotel, _): .hotel
      case (_, .conversion): .conversion
      case (_, .pavilion): .pavilion
      default: .own
      }
  }
}
