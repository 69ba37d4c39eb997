import PlacementDomain

/// Where in a scenario's files something stands, and what is to stand there.
public struct ScenarioCell: Hashable, Sendable {
  /// The file's name.
  public let file: String
  /// The row's id; empty for a setting.
  public let row: String
  /// The column, or the setting's key.
  public let column: String
  /// What stands there; empty for nothing.
  public let old: String
  /// What is to stand there; empty for nothing.
  public let new: String
}

extension ScenarioChange {
  /// The cells that change: one, or for a new home all that differ from the row it is like, its id first.
  public func cells(in scenario: Scenario) -> [ScenarioCell] {
    switch self {
    case .unpin(let id):
      [
        household(id, "pinned_to", scenario) {
          $0.pinnedTo ?? ""
        } _: { _ in
          ""
        }
      ]
    case .pin(let id, let home):
      [
        household(id, "pinned_to", scenario) {
          $0.pinnedTo ?? ""
        } _: { _ in
          home
        }
      ]
    case .allow(let id, let entry):
      [
        household(id, "excluded", scenario) {
          $0.excluded.joined(separator: " ")
        } _: {
          $0.excluded.filter { $0 != entry }.joined(separator: " ")
        }
      ]
    case .withoutNeed(let id, let feature):
      [
        household(id, "needs", scenario) {
          Self.list($0.needs)
        } _: {
          Self.list($0.needs.subtracting([feature]))
        }
      ]
    case .places(let id, let places):
      [home(id, "places", scenario, String(places)) { String($0.places) }]
    case .firstDay(let id, let day):
      [home(id, "from", scenario, Self.text(day)) { Self.text($0.from) }]
    case .lastDay(let id, let day): [home(id, "to", scenario, Self.text(day)) { Self.text($0.to) }]
    case .notVulnerable(let id): [home(id, "vulnerable_area", scenario, "no") { _ in "yes" }]
    case .takesMinors(let id): [home(id, "minors_allowed", scenario, "yes") { _ in "no" }]
    case .moduleTakesMinors(let id):
      [ScenarioCell(file: "modules.csv", row: id, column: "minors_allowed", old: "no", new: "yes")]
    case .leadDays(let id, let days):
      [
        option(id, "lead_days", scenario) {
          String($0.leadDays)
        } _: { _ in
          String(days)
        }
      ]
    case .permitEnd(let id, let day):
      [
        option(id, "permit_end", scenario) {
          Self.text($0.permitEnd)
        } _: { _ in
          Self.text(day)
        }
      ]
    case .maxModules(let id, let most):
      [
        option(id, "max_modules", scenario) {
          String($0.maxModules)
        } _: { _ in
          String(most)
        }
      ]
    case .keep(let id, let what):
      [
        option(id, "replaces", scenario) {
          $0.replaces.joined(separator: " ")
        } _: {
          $0.replaces.filter { $0 != what }.joined(separator: " ")
        }
      ]
    case .districtModules(let id, let most):
      [
        ScenarioCell(
          file: "districts.csv", row: id, column: "max_modules",
          old: Self.text(scenario.districts.first { $0.id == id }?.maxModules), new: Self.text(most)
        )
      ]
    case .seats(let id, let seats):
      [
        ScenarioCell(
          file: "places.csv", row: id, column: "seats",
          old: Self.text(scenario.places.first { $0.id == id }?.seats), new: Self.text(seats))
      ]
    case .optionOrder(let order):
      [
        setting(
          "policy.option_order", scenario.settings.policy.optionOrder.rawValue, order.rawValue)
      ]
    case .personsPerRoom(let norm):
      [number("limits.persons_per_room", scenario.settings.limits.personsPerRoom, norm)]
    case .singlesPerRoom(let norm):
      [number("limits.singles_per_room", scenario.settings.limits.singlesPerRoom, norm)]
    case .areaPerPerson(let norm):
      [number("limits.area_per_person", scenario.settings.limits.areaPerPerson, norm)]
    case .maxWaitDays(let days):
      [number("limits.max_wait_days", scenario.settings.limits.maxWaitDays, days)]
    case .hotelNights(let nights):
      [number("limits.hotel_nights", scenario.settings.limits.hotelNights, nights)]
    case .newHome(let home, let like): Self.row(of: home, like: like, scenario)
    }
  }

  private func household(
    _ id: String, _ column: String, _ scenario: Scenario, _ old: (Household) -> String,
    _ new: (Household) -> String
  ) -> ScenarioCell {
    let row = scenario.households.first { $0.id == id }
    return ScenarioCell(
      file: "households.csv", row: id, column: column, old: row.map(old) ?? "",
      new: row.map(new) ?? "")
  }

  private func home(
    _ id: String, _ column: String, _ scenario: Scenario, _ new: String, _ old: (Home) -> String
  ) -> ScenarioCell {
    ScenarioCell(
      file: "homes.csv", row: id, column: column,
      old: scenario.homes.first { $0.id == id }.map(old) ?? "", new: new)
  }

  private func option(
    _ id: String, _ column: String, _ scenario: Scenario, _ old: (CapacityOption) -> String,
    _ new: (CapacityOption) -> String
  ) -> ScenarioCell {
    let row = scenario.options.first { $0.id == id }
    return ScenarioCell(
      file: "options.csv", row: id, column: column, old: row.map(old) ?? "",
      new: row.map(new) ?? "")
  }

  private func setting(_ key: String, _ old: String, _ new: String) -> ScenarioCell {
    ScenarioCell(file: "scenario.yaml", row: "", column: key, old: old, new: new)
  }

  private func number(_ key: String, _ old: Int, _ new: Int) -> ScenarioCell {
    setting(key, String(old), String(new))
  }

  /// The new row's id, and what differs from the row that it is like.
  private static func row(of home: Home, like: String, _ scenario: Scenario) -> [ScenarioCell] {
    let file = "homes.csv"
    var cells = [ScenarioCell(file: file, row: home.id, column: "id", old: "", new: home.id)]
    guard let base = scenario.homes.first(where: { $0.id == like }) else { return cells }
    func add(_ column: String, _ old: String, _ new: String) {
      guard old != new else { return }
      cells.append(ScenarioCell(file: file, row: home.id, column: column, old: old, new: new))
    }
    // An empty site means the row's own id, which the new row does not share.
    add("site", base.site == base.id ? "" : base.site, home.site)
    add("letting", base.letting.rawValue, home.letting.rawValue)
    add("option", base.option ?? "", home.option ?? "")
    add("places", String(base.places), String(home.places))
    add("bedrooms", String(base.bedrooms), String(home.bedrooms))
    add("area", text(base.area), text(home.area))
    for feature in Feature.allCases {
      add(
        feature.rawValue, yesNo(base.features.contains(feature)),
        yesNo(home.features.contains(feature)))
    }
    add("tenure", base.tenure.rawValue, home.tenure.rawValue)
    add("from", text(base.from), text(home.from))
    add("to", text(base.to), text(home.to))
    add("rent", text(base.rent), text(home.rent))
    add("vulnerable_area", yesNo(base.vulnerableArea), yesNo(home.vulnerableArea))
    add("minors_allowed", yesNo(base.minorsAllowed), yesNo(home.minorsAllowed))
    return cells
  }

  private static func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
  private static func text(_ day: Day?) -> String { day?.description ?? "" }
  private static func yesNo(_ flag: Bool) -> String { flag ? "yes" : "no" }
  private static func list(_ features: Set<Feature>) -> String {
    features.sorted().map(\.rawValue).joined(separator: " ")
  }
}
