import PlacementDomain

extension CapacityOption {
  /// The option of a row; nil after a report.
  init?(_ row: RowReader) {
    let (id, name, kind) = (
      row.id("id"), row.string("name"), row.choice("kind", of: OptionKind.self)
    )
    let (site, point, district) = (row.id("site"), row.coordinate(), row.id("district"))
    let (modules, maxModules) = (row.words("modules"), row.whole("max_modules"))
    let (lead, permit, replaces) = (
      row.whole("lead_days"), row.day("permit_end"), row.words("replaces")
    )
    let (setUp, monthly, takeDown) = row.costs()
    let (lockIn, extendTo, extendCost) = (
      row.whole("lock_in_months"), row.day("extend_to"), row.whole("extend_cost")
    )
    guard let id, let name, let kind, let point, let district, let maxModules, let lead else {
      return nil
    }
    self.init(
      id: id, name: name, kind: kind, site: site ?? id, coordinate: point, district: district)
    self.modules = Set(modules).sorted()
    self.maxModules = maxModules
    leadDays = lead
    setUpCost = setUp
    monthlyCost = monthly
    takeDownCost = takeDown
    permitEnd = permit
    lockInMonths = lockIn ?? 0
    self.extendTo = extendTo
    self.extendCost = extendCost ?? 0
    self.replaces = Set(replaces).sorted()
  }
}

extension ModuleType {
  /// The module type of a row; nil after a report.
  init?(_ row: RowReader) {
    let (id, name, homes) = (row.id("id"), row.string("name"), row.whole("homes"))
    let (letting, places) = (row.choice("letting", of: Letting.self), row.whole("places"))
    let (bedrooms, area, features) = (row.whole("bedrooms"), row.whole("area"), row.features())
    let (rent, takesMinors) = (row.whole("rent"), row.flag("minors_allowed"))
    let (setUp, monthly, takeDown) = row.costs()
    guard let id, let name, let homes, let letting, let places, let bedrooms else { return nil }
    self.init(
      id: id, name: name, homes: homes, letting: letting, places: places, bedrooms: bedrooms)
    self.area = area
    self.features = features
    self.rent = rent
    minorsAllowed = takesMinors
    setUpCost = setUp
    monthlyCost = monthly
    takeDownCost = takeDown
  }
}

extension RowReader {
  /// Set-up, monthly and take-down cost; 0 after a report.
  fileprivate func costs() -> (setUp: Int, monthly: Int, takeDown: Int) {
    (whole("set_up_cost") ?? 0, whole("monthly_cost") ?? 0, whole("take_down_cost") ?? 0)
  }
}
