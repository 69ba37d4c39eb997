import PlacementDomain

/// One change to a scenario, as a user would write it into the files.
public enum ScenarioChange: Hashable, Sendable {
  /// A household is no longer pinned.
  case unpin(household: String)
  /// A household is pinned to a home.
  case pin(household: String, home: String)
  /// A household may get a home or site that it was not to get.
  case allow(household: String, entry: String)
  /// A household does without a feature.
  case withoutNeed(household: String, feature: Feature)
  /// A home has so many places.
  case places(home: String, Int)
  /// The first day of a home; nil is open.
  case firstDay(home: String, Day?)
  /// The last day of a home; nil is open.
  case lastDay(home: String, Day?)
  /// A home no longer counts as lying in a vulnerable area.
  case notVulnerable(home: String)
  /// A home takes unaccompanied minors.
  case takesMinors(home: String)
  /// Modules of a type take unaccompanied minors.
  case moduleTakesMinors(module: String)
  /// An option's lead time in days.
  case leadDays(option: String, Int)
  /// The last day of an option's permit; nil is no end.
  case permitEnd(option: String, Day?)
  /// An option's room for modules.
  case maxModules(option: String, Int)
  /// An option no longer replaces a home or site.
  case keep(option: String, what: String)
  /// The most modules in a district; nil is no limit.
  case districtModules(district: String, Int?)
  /// What the order of options means.
  case optionOrder(OptionOrder)
  /// The norm of persons for each room.
  case personsPerRoom(Int)
  /// The norm of single people who share a room.
  case singlesPerRoom(Int)
  /// The norm of square metres for each person; 0 switches it off.
  case areaPerPerson(Int)
  /// Days that a household may wait.
  case maxWaitDays(Int)
  /// Person-nights in hotels.
  case hotelNights(Int)
  /// Free seats of a place; nil is no limit.
  case seats(place: String, Int?)
  /// One more home, with the facts of the home it is like save those that the household needs otherwise.
  case newHome(Home, like: String)
}

extension Scenario {
  /// The scenario with changes written into it, as a user would write them into its files.
  public func applying(_ changes: [ScenarioChange]) -> Scenario {
    var scenario = self
    for change in changes { scenario.apply(change) }
    // Module homes follow from their options, so they are made again.
    let listed = scenario.homes.filter { $0.module == nil }
    return Scenario(
      settings: scenario.settings, districts: scenario.districts, places: scenario.places,
      homes: listed, households: scenario.households, options: scenario.options,
      modules: scenario.modules, travel: scenario.travel, scores: scenario.scores,
      forecast: scenario.forecast, budgets: scenario.budgets, hash: scenario.hash)
  }

  private mutating func apply(_ change: ScenarioChange) {
    switch change {
    case .unpin(let id): edit(\.households, id) { $0.pinnedTo = nil }
    case .pin(let id, let home): edit(\.households, id) { $0.pinnedTo = home }
    case .allow(let id, let entry):
      edit(\.households, id) { $0.excluded.removeAll { $0 == entry } }
    case .withoutNeed(let id, let feature): edit(\.households, id) { $0.needs.remove(feature) }
    case .places(let id, let places): edit(\.homes, id) { $0.places = places }
    case .firstDay(let id, let day): edit(\.homes, id) { $0.from = day }
    case .lastDay(let id, let day): edit(\.homes, id) { $0.to = day }
    case .notVulnerable(let id): edit(\.homes, id) { $0.vulnerableArea = false }
    case .takesMinors(let id): edit(\.homes, id) { $0.minorsAllowed = true }
    case .moduleTakesMinors(let id): edit(\.modules, id) { $0.minorsAllowed = true }
    case .leadDays(let id, let days): edit(\.options, id) { $0.leadDays = days }
    case .permitEnd(let id, let day): edit(\.options, id) { $0.permitEnd = day }
    case .maxModules(let id, let most): edit(\.options, id) { $0.maxModules = most }
    case .keep(let id, let what): edit(\.options, id) { $0.replaces.removeAll { $0 == what } }
    case .districtModules(let id, let most): edit(\.districts, id) { $0.maxModules = most }
    case .optionOrder(let order): settings.policy.optionOrder = order
    case .personsPerRoom(let norm): settings.limits.personsPerRoom = norm
    case .singlesPerRoom(let norm): settings.limits.singlesPerRoom = norm
    case .areaPerPerson(let norm): settings.limits.areaPerPerson = norm
    case .maxWaitDays(let days): settings.limits.maxWaitDays = days
    case .hotelNights(let nights): settings.limits.hotelNights = nights
    case .seats(let id, let seats): edit(\.places, id) { $0.seats = seats }
    case .newHome(let home, _): homes.append(home)
    }
  }

  private mutating func edit<Row: Identified>(
    _ table: WritableKeyPath<Scenario, [Row]>, _ id: String, _ body: (inout Row) -> Void
  ) {
    guard let index = self[keyPath: table].firstIndex(where: { $0.id == id }) else { return }
    body(&self[keyPath: table][index])
  }
}

/// A row that has an id.
private protocol Identified {
  var id: String { get }
}

extension Household: Identified {}
extension Home: Identified {}
extension CapacityOption: Identified {}
extension District: Identified {}
extension Place: Identified {}
extension ModuleType: Identified {}
