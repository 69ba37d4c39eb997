import PlacementDomain
import PlacementModel

/// What has to be given up for a household to get a home: nothing, some demands, or one of several sets of
/// demands.
///
/// The rules say yes or no about a pair; here stands which demands the no rests on, and how far each has to
/// give way. A test compares the two on every pair of many scenarios.
struct PairWays {
  /// A demand and how far it gives way: the norm, the days or the places that are needed.
  struct Step: Hashable {
    let demand: Demand
    let level: Int
  }

  /// Demands that give way together, and the day from which the home is then free, where that changes.
  struct Way: Hashable {
    var steps: [Step] = []
    var free: Day?
  }

  let facts: PlacementFacts
  let goal: ConflictGoal
  private var settings: Settings { facts.scenario.settings }

  /// The ways in which a class of households gets a class of homes; none where no demand could give way.
  ///
  /// What a collective home holds, and how many share a home, hangs on others too and is not looked at.
  func ways(_ households: ConflictClasses.Households, _ homes: ConflictClasses.Homes) -> [Way] {
    let household = households.profile
    let home = homes.profile
    var steps: [Step] = []
    if let pinned = household.pinnedTo, pinned != home.id || homes.isExtra {
      guard !goal.isAboutPins else { return [] }
      steps.append(Step(demand: .pin(household: household.id), level: 1))
    }
    for entry in household.excluded
    where entry == home.site || (entry == home.id && !homes.isExtra) {
      steps.append(Step(demand: .exclusion(household: household.id, from: entry), level: 1))
    }
    guard let room = roomSteps(household, homes) else { return [] }
    steps += room
    let needs = household.needs.subtracting(home.features).sorted()
    // Only for those asked about a need may be what stands in the way; those of others are taken as given.
    guard households.isTarget || needs.isEmpty else { return [] }
    steps += needs.map { Step(demand: .need(household: household.id, feature: $0), level: 1) }
    steps += lawSteps(household, homes)
    guard let dates = dateWays(households.wanted, homes) else { return [] }
    return dates.map { Way(steps: steps + $0.steps, free: $0.free) }
  }

  /// Places, rooms and area of a home let to one household; nil where the home is what it is.
  private func roomSteps(_ household: Household, _ homes: ConflictClasses.Homes) -> [Step]? {
    let home = homes.profile
    var steps: [Step] = []
    switch home.letting {
    case .shared: return household.size == 1 && household.sharingGroup != nil ? [] : nil
    case .collective: return []
    case .one:
      if household.size > home.places {
        guard home.module == nil else { return nil }
        steps.append(Step(demand: .places(homes: ids(homes)), level: household.size))
      }
      guard home.bedrooms > 0 else { return nil }
      let persons = (household.size + home.bedrooms - 1) / home.bedrooms
      if persons > settings.limits.personsPerRoom {
        steps.append(Step(demand: .personsPerRoom, level: persons))
      }
      let norm = settings.limits.areaPerPerson
      if norm > 0, let area = home.area, household.size > area / norm {
        steps.append(Step(demand: .areaPerPerson, level: area / household.size))
      }
      return steps
    }
  }

  /// The law.
  private func lawSteps(_ household: Household, _ homes: ConflictClasses.Homes) -> [Step] {
    let home = homes.profile
    var steps: [Step] = []
    if home.vulnerableArea, home.tenure == .permanent {
      steps.append(Step(demand: .vulnerableArea(homes: ids(homes)), level: 1))
    }
    if household.kind == .minor, !home.minorsAllowed {
      let demand = home.module.map(Demand.minorsInModules) ?? .minors(homes: ids(homes))
      steps.append(Step(demand: demand, level: 1))
    }
    return steps
  }

  /// Dates: a last day too early, and a first day too late, for which a household may wait or the home may be
  /// ready earlier.
  ///
  /// Where nights in hotels are asked about, a wait that is allowed may be shortened too.
  private func dateWays(_ wanted: Day, _ homes: ConflictClasses.Homes) -> [Way]? {
    let home = homes.profile
    let option = facts.scenario.options.first { $0.id == home.option }
    var steps: [Step] = []
    if let last = home.to, last < settings.to {
      if home.module == nil {
        steps.append(Step(demand: .lastDay(homes: ids(homes)), level: settings.to.number))
      } else if let option, !mayPassOver(option) {
        steps.append(Step(demand: .permitEnd(option: option.id), level: settings.to.number))
      } else {
        return nil
      }
    }
    let causes = lateness(
      homes, option, goal.seesLimits ? wanted : wanted + settings.limits.maxWaitDays)
    var ways: [Way] = []
    for chosen in subsets(causes) {
      let free = causes.map { chosen.contains($0) ? $0.after : $0.before }.max() ?? wanted
      let isLate = free - wanted > settings.limits.maxWaitDays
      // Who may wait long enough needs no home to be ready earlier.
      if isLate, !chosen.isEmpty, !goal.seesLimits { continue }
      var way = Way(steps: steps + chosen.map(\.step))
      if isLate { way.steps.append(Step(demand: .maxWait, level: free - wanted)) }
      if !chosen.isEmpty { way.free = free }
      ways.append(way)
    }
    return ways
  }

  /// Something that makes a home free later than is asked, and when it would be free without it.
  private struct Lateness: Hashable {
    let step: Step
    let before: Day
    let after: Day
    let isFixed: Bool
  }

  private func lateness(
    _ homes: ConflictClasses.Homes, _ option: CapacityOption?, _ asked: Day
  ) -> [Lateness] {
    var found: [Lateness] = []
    if let from = homes.profile.from, from > asked {
      let step = Step(demand: .firstDay(homes: ids(homes)), level: asked.number)
      found.append(Lateness(step: step, before: from, after: asked, isFixed: false))
    }
    if let option, facts.scenario.ready(option) > asked {
      let days = max(0, asked - settings.decision)
      let step = Step(demand: .leadTime(option: option.id), level: days)
      found.append(
        Lateness(
          step: step, before: facts.scenario.ready(option), after: settings.decision + days,
          isFixed: mayPassOver(option)))
    }
    return found
  }

  private func subsets(_ causes: [Lateness]) -> [[Lateness]] {
    causes.filter { !$0.isFixed }.reduce([[]]) { sets, cause in sets + sets.map { $0 + [cause] } }
      .filter { goal.seesLimits || $0.isEmpty || $0.count == causes.count }
  }

  /// Whether an option that becomes usable would have to be opened before others and take homes away: then
  /// giving up its dates could do harm, and is not offered.
  private func mayPassOver(_ option: CapacityOption) -> Bool {
    settings.policy.optionOrder == .strict && option.kind.rank != nil && !option.replaces.isEmpty
      && !facts.isUsable(option)
  }

  private func ids(_ homes: ConflictClasses.Homes) -> [String] {
    homes.members.map { facts.scenario.homes[$0].id }
  }
}
