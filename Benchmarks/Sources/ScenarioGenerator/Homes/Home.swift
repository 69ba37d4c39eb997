/// A home that stands, or that an option brings.
struct Home {
  let id: String
  let site: Site
  let letting: Letting
  let layout: Layout
  let hasBathroom: Bool
  let isStepFree: Bool
  let takesMinors: Bool
  let from: String?
  let to: String?
  let rent: Int?
  var option: String?

  /// Whether it is a dwelling for good.
  var isPermanent: Bool { site.sector == .social }

  /// Whether it ends within the period, so that nobody may move in.
  var endsSoon: Bool { to.map { $0 < Calendar.last } ?? false }

  /// Whether somebody could have lived here for long, by every rule of the scenario.
  func suits(_ household: Household) -> Bool {
    from == nil && option == nil && (takesMinors || !household.isMinor)
      && !(isPermanent && site.isVulnerable)
      && household.size <= min(layout.places, ScenarioSettings.personsPerRoom * layout.rooms)
      && household.size * ScenarioSettings.areaPerPerson <= layout.area
      && household.needs.allSatisfy(has)
  }

  private func has(_ need: String) -> Bool {
    switch need {
    case "step_free": isStepFree
    case "own_bathroom": hasBathroom
    default: site.isQuiet
    }
  }
}
