import PlacementDomain

/// Homes that are alike for everybody, as one choice for a household.
public struct HomeChoice: Hashable, Sendable {
  /// Positions of the homes.
  public let homes: [Int]
  /// Those of the homes among which the cheapest pin of the household is.
  public let pins: [Int]
}

extension Replanner {
  /// The homes that the rules let a household have, by its position, alike ones together.
  ///
  /// Alike homes differ only by who lives there now. A home where nobody lives is never dearer than one from
  /// which somebody has to move: whoever has the first may have the second instead. So one home for each
  /// kind of residents is enough, and no other where one stands empty, save the household's own.
  public func choices(of household: Int) -> [HomeChoice] {
    let profiles = table.profiles
    let row = table.entries[profiles.profileOfHousehold[household]]
    let scenario = facts.scenario
    var groups: [Int: [Int]] = [:]
    for home in scenario.homes.indices where row[profiles.profileOfHome[home]] >= 0 {
      groups[profiles.profileOfHome[home], default: []].append(home)
    }
    let own = scenario.households[household].livesIn
    return groups.values.sorted { $0[0] < $1[0] }.map { homes in
      var pins: Set<Int> = []
      for alike in Dictionary(grouping: homes, by: { classes.classOfHome[$0] }).values {
        pins.formUnion(alike.filter { scenario.homes[$0].id == own })
        if let empty = alike.first(where: { residents[$0] == nil }) {
          pins.insert(empty)
        } else {
          let byResidents = Dictionary(grouping: alike) { residentClasses(of: $0) }
          pins.formUnion(byResidents.values.map { $0[0] })
        }
      }
      return HomeChoice(homes: homes, pins: pins.sorted())
    }
  }

  /// Classes of those who live in a home now.
  private func residentClasses(of home: Int) -> [Int] {
    (residents[home] ?? []).compactMap { classes.householdClass(of: $0) }.sorted()
  }
}
