import PlacementDomain
import PlacementModel
import PlanDocuments

extension SmallTown {
  /// Who lives where in the plan.
  static let homesByHousehold = [
    "H001": "B-01", "H002": "B-03", "H003": "S-02", "H004": "B-02", "H010": "pav-ravn.familie.1",
    "H011": "S-01", "H012": "L-01", "H013": "K-02", "H014": "L-02", "H015": "pav-ravn.familie.2",
  ]

  /// The plan in positions.
  static let assignment: Assignment = {
    var assignment = Assignment()
    for (index, household) in scenario.households.enumerated() {
      guard let id = homesByHousehold[household.id],
        let home = scenario.homes.firstIndex(where: { $0.id == id })
      else { continue }
      assignment.pairs.append(.init(household: index, home: home))
    }
    if let option = scenario.options.firstIndex(where: { $0.id == "pav-ravn" }) {
      assignment.opened = [option]
      assignment.modules = [.init(option: option, module: 0): 2]
    }
    return assignment
  }()

  /// What the plan comes to.
  static let evaluation = Evaluation(assignment, facts)

  /// The plan as it would be written, its level of burden not quite proven.
  static func plan(_ language: String) -> Plan {
    var plan = Plan()
    plan.scenario = scenario.settings.name
    plan.scenarioHash = scenario.hash
    plan.termination = "gap"
    plan.levels = [
      PlanLevel(id: "unplaced", value: Thousandths(evaluation.unplaced), bound: 7),
      PlanLevel(
        id: "overflow", value: Thousandths(evaluation.overflow),
        bound: Thousandths(evaluation.overflow)),
      PlanLevel(
        id: "burden", value: evaluation.burden,
        bound: Thousandths(raw: evaluation.burden.raw - evaluation.burden.raw / 12_000)),
    ]
    plan.terms = evaluation.terms
    plan.placements = assignment.pairs.map { pair in
      let household = scenario.households[pair.household]
      var placement = Placement(
        household: household.id, home: scenario.homes[pair.home].id,
        from: household.livesIn == scenario.homes[pair.home].id
          ? household.arrives
          : max(
            household.arrives, scenario.settings.from,
            Day(number: 20_757 + (scenario.homes[pair.home].option == nil ? 0 : 75))))
      placement.terms = evaluation.householdTerms[pair.household] ?? [:]
      placement.services = services[household.id] ?? []
      return placement
    }
    let reason = Words(
      "none of 15 homes fits: too few places (15)",
      da: "ingen af 15 boliger passer: for få pladser (15)")
    plan.unplaced = [Unplaced(household: "H016", persons: 7, reason: reason(language))]
    plan.opened = [OpenedOption(option: "pav-ravn", module: "familie", count: 2)]
    plan.families = facts.familyDistricts(in: assignment).sorted()
    plan.certificate.solver = "GLPK 5.0"
    plan.certificate.formulation = "aggregated"
    plan.certificate.gap = 1e-4
    plan.certificate.columns = 1204
    plan.certificate.rows = 388
    plan.certificate.nodes = 17
    plan.certificate.audit = "passed"
    return plan
  }

  private static let services = [
    "H001": ["lillevang-modtage-a", "lillevang", "allerod-st"],
    "H002": ["allerod-st"], "H003": ["allerod-st"],
    "H004": ["boernehus-ravn", "allerod-st"],
    "H010": [
      "lillevang-modtage-a", "lillevang-modtage-b", "lillevang", "boernehus-ravn", "allerod-st",
    ],
    "H011": ["lillevang-modtage-a", "lillevang", "boernehus-ravn", "allerod-st"],
    "H012": ["lillevang-modtage-a", "lillevang-modtage-b", "lynge-skole", "lynge-stop"],
    "H013": ["blovstroed-stop"], "H014": ["lynge-stop"],
    "H015": ["lillevang-modtage-a", "lillevang", "boernehus-ravn", "allerod-st"],
  ]

  /// What every document is written from; the scenario may have other names in it.
  static func pages(_ language: String, scenario: Scenario? = nil) -> PlanPages {
    guard let scenario else {
      return PlanPages(
        plan: plan(language), assignment: assignment, evaluation: evaluation, facts: facts)
    }
    let facts = PlacementFacts(scenario)
    return PlanPages(
      plan: plan(language), assignment: assignment, evaluation: Evaluation(assignment, facts),
      facts: facts)
  }
}
