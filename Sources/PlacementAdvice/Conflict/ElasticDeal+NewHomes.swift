import PlacementDomain

/// Homes that have to be found.
extension ElasticDeal {
  func copy(of base: Home) -> Home {
    var home = base
    let taken = Set(
      scenario.homes.map(\.id)
        + changes.compactMap { if case .newHome(let home, _) = $0 { home.id } else { nil } })
    var number = 1
    while taken.contains("\(base.id)-NEW\(number)") { number += 1 }
    home.id = "\(base.id)-NEW\(number)"
    home.option = nil
    home.module = nil
    return home
  }

  mutating func add(_ home: Home, like base: String) {
    give(.noOtherHomes, .newHome(home, like: base))
    kroner += (home.rent ?? 0) * scenario.settings.periodDays * 12 / 365
  }

  /// A home that differs from the most fitting one in what the household needs.
  mutating func makeHome(for index: Int) {
    let kind = elastic.classes.households[index]
    let household = waiting[index].removeFirst()
    let settings = scenario.settings
    let pairs = PairWays(facts: elastic.facts, goal: elastic.goal)
    let listed = elastic.classes.homes.filter { $0.profile.module == nil }
    let base = listed.min { left, right in
      func bars(_ homes: ConflictClasses.Homes) -> Int {
        homes.profile.letting == .one
          ? pairs.ways(kind, homes).map(\.steps.count).min() ?? 50 : 100
      }
      return (bars(left), left.profile.id) < (bars(right), right.profile.id)
    }
    guard let base = base?.profile else { return }
    var home = copy(of: base)
    home.letting = .one
    home.places = max(base.places, kind.profile.size)
    let norm = max(1, settings.limits.personsPerRoom)
    home.bedrooms = max(base.bedrooms, (kind.profile.size + norm - 1) / norm)
    home.area = base.area.map { max($0, kind.profile.size * settings.limits.areaPerPerson) }
    home.features.formUnion(kind.profile.needs)
    home.tenure = base.vulnerableArea ? .temporary : base.tenure
    home.vulnerableArea = false
    home.minorsAllowed = base.minorsAllowed || kind.profile.kind == .minor
    home.from = base.from.map { min($0, kind.wanted) }
    home.to = base.to.map { max($0, settings.to) }
    // It lies elsewhere: nothing that is said of the site holds for it.
    home.site = home.id
    homes[household] = home.id
    add(home, like: base.id)
  }
}
