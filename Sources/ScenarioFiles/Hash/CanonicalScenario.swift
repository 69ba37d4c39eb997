import PlacementDomain

extension CanonicalText {
  /// All values of a scenario but its name and its hash.
  mutating func write(_ scenario: Scenario) {
    begin("nabolag.scenario/1")
    write(scenario.settings)
    for district in scenario.districts { write(district) }
    for place in scenario.places { write(place) }
    for home in scenario.homes { write(home) }
    for household in scenario.households { write(household) }
    for option in scenario.options { write(option) }
    for module in scenario.modules { write(module) }
    for (key, minutes) in scenario.travel.sorted(by: { $0.key < $1.key }) {
      begin("trip")
      write(key.origin)
      write(key.place)
      write(minutes)
    }
    for (key, score) in scenario.scores.sorted(by: { $0.key < $1.key }) {
      begin("score")
      write(key.household)
      write(key.home)
      write(score)
    }
    write(scenario.forecast)
    for budget in scenario.budgets {
      begin("budget")
      write(budget.year)
      write(budget.most)
      write(budget.committed)
    }
  }

  private mutating func write(_ settings: Settings) {
    // The table of keys names every setting, so that a new one is hashed without further ado.
    for key in SettingsKey.all.sorted(by: { $0.path < $1.path }) where key.isHashed {
      begin(key.path)
      switch key.target {
      case .text(let path), .id(let path), .word(_, let path): write(settings[keyPath: path])
      case .day(let path): write(settings[keyPath: path])
      case .whole(_, let path): write(settings[keyPath: path])
      case .decimal(_, let path): write(settings[keyPath: path])
      case .weight(let burden): write(settings.policy.weight(of: burden))
      case .band(let path): write(settings[keyPath: path])
      case .order: write(settings.policy.optionOrder.rawValue)
      case .file(let path): write(settings[keyPath: path]?.written)
      case .path, .profile: break
      }
    }
  }

  private mutating func write(_ district: District) {
    begin("district")
    write([district.id, district.name])
    write(district.population)
    write(district.centre)
    write(district.settled)
    write(district.maxModules)
  }

  private mutating func write(_ place: Place) {
    begin("place")
    write([place.id, place.name, place.kind.rawValue, place.district])
    write(place.coordinate)
    write(place.seats)
    write(place.ages)
    write(place.departuresPerHour)
    write(place.minutesToCentre)
    write(place.languages)
  }

  private mutating func write(_ home: Home) {
    begin("home")
    write([
      home.id, home.site, home.district, home.sector.rawValue, home.letting.rawValue,
      home.tenure.rawValue,
    ])
    write(home.coordinate)
    write(home.places)
    write(home.bedrooms)
    write(home.area)
    write(home.features)
    write(home.from)
    write(home.to)
    write(home.rent)
    write(home.vulnerableArea)
    write(home.minorsAllowed)
    write(home.option)
    write(home.module)
  }

  private mutating func write(_ household: Household) {
    begin("household")
    write([household.id, household.kind.rawValue])
    write(household.arrives)
    write(household.ages.map(String.init))
    write(household.needs)
    write(household.needsHealthCare)
    write(household.languages)
    write(household.sharingGroup)
    write(household.ties.map(\.reference))
    write(household.wishes)
    write(household.livesIn)
    write(household.pinnedTo)
    write(household.excluded)
    write(household.priority)
    write(household.receptionClass)
    write(household.affordableRent)
  }

  private mutating func write(_ option: CapacityOption) {
    begin("option")
    write([option.id, option.name, option.kind.rawValue, option.site, option.district])
    write(option.coordinate)
    write(option.modules)
    write(option.replaces)
    write(option.maxModules)
    write(option.leadDays)
    write(option.setUpCost)
    write(option.monthlyCost)
    write(option.takeDownCost)
    write(option.permitEnd)
    write(option.lockInMonths)
    write(option.extendTo)
    write(option.extendCost)
  }

  private mutating func write(_ module: ModuleType) {
    begin("module")
    write([module.id, module.name, module.letting.rawValue])
    write(module.homes)
    write(module.places)
    write(module.bedrooms)
    write(module.area)
    write(module.features)
    write(module.rent)
    write(module.minorsAllowed)
    write(module.setUpCost)
    write(module.monthlyCost)
    write(module.takeDownCost)
  }
}
