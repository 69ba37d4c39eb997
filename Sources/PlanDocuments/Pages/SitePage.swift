import PlacementDomain
import PlacementModel

/// What a plan means for one site: how many homes, households and persons; nobody by id.
package struct SitePage: Sendable {
  /// The site's id.
  package let id: String
  /// Where it lies: the point of its first home.
  package let coordinate: Coordinate
  /// The district of its first home, by id.
  package let district: String
  /// The opened option that brings homes here.
  package let option: CapacityOption?
  /// Homes that stand or are opened here.
  package let homes: Int
  /// Homes here that someone lives in.
  package let homesInUse: Int
  /// Households that live here.
  package let households: Int
  /// Persons who live here.
  package let persons: Int
  /// Households that live here already and stay in their home.
  package let staying: Int

  /// Sites with homes that stand or are opened, by id.
  static func all(_ assignment: Assignment, _ facts: PlacementFacts) -> [SitePage] {
    let scenario = facts.scenario
    let residents = assignment.residents
    let opened = Set(assignment.opened.map { scenario.options[$0].id })
    let options = Dictionary(scenario.options.map { ($0.id, $0) }) { first, _ in first }
    let taken = Set(assignment.opened.flatMap { scenario.options[$0].replaces })
    let bySite = Dictionary(grouping: scenario.homes.indices) { scenario.homes[$0].site }
    return bySite.keys.sorted().compactMap { site in
      let all = (bySite[site] ?? []).sorted()
      let used = all.filter { residents[$0] != nil }
      // Homes that modules may bring count with the modules that stand.
      let listed = all.filter { index in
        let home = scenario.homes[index]
        guard !taken.contains(home.id), !taken.contains(site) || home.option != nil else {
          return false
        }
        return home.module == nil && (home.option.map(opened.contains) ?? true)
      }
      let fromModules = OptionPage.homes(ofModulesAt: site, assignment, scenario)
      guard let first = used.first ?? listed.first else { return nil }
      let living = used.flatMap { home in (residents[home] ?? []).map { (home, $0) } }
      let optionID = all.compactMap { scenario.homes[$0].option }.filter(opened.contains).first
      return SitePage(
        id: site, coordinate: scenario.homes[first].coordinate,
        district: scenario.homes[first].district, option: optionID.flatMap { options[$0] },
        homes: max(used.count, listed.count + fromModules), homesInUse: used.count,
        households: living.count,
        persons: living.reduce(0) { $0 + scenario.households[$1.1].size },
        staying: living.filter { scenario.households[$0.1].livesIn == scenario.homes[$0.0].id }
          .count)
    }
  }
}
