import PlacementDomain
import PlacementLaw

/// Turns an assignment into a plan: ids, move-in dates, terms, services, reasons.
enum PlanWriter {
  /// The plan of an assignment, without levels and certificate.
  static func plan(
    _ assignment: Assignment, _ evaluation: Evaluation, _ facts: PlacementFacts, language: String
  ) -> Plan {
    let scenario = facts.scenario
    var plan = Plan()
    plan.scenario = scenario.settings.name
    plan.scenarioHash = scenario.hash
    plan.terms = evaluation.terms
    plan.placements = assignment.pairs.sorted { $0.household < $1.household }.map { pair in
      let candidate = facts.candidate(pair.household, pair.home)
      var placement = Placement(
        household: candidate.household.id, home: candidate.home.id, from: candidate.moveIn)
      placement.terms = evaluation.householdTerms[pair.household] ?? [:]
      placement.services = candidate.services
      return placement
    }
    let placed = Set(assignment.pairs.map(\.household))
    plan.unplaced = scenario.households.indices.filter { !placed.contains($0) }.map { index in
      Unplaced(
        household: scenario.households[index].id, persons: scenario.households[index].size,
        reason: UnplacedReason.words(for: index, facts)(language))
    }
    plan.opened = opened(assignment, scenario)
    plan.families = facts.familyDistricts(in: assignment).sorted()
    plan.law = law(of: scenario.settings)
    return plan
  }

  /// The law of the plan's first day, without the rates that the scenario states otherwise.
  private static func law(of settings: Settings) -> [AppliedLaw] {
    let rates = PlacementLaw.ownPayment.inForce(on: settings.from)?.version.value
    let economy = settings.economy
    let stated = OwnPayment(
      single: economy.ownPaymentSingle, couple: economy.ownPaymentCouple,
      family: economy.ownPaymentFamily, largeFamily: economy.ownPaymentLargeFamily)
    return PlacementLaw.applied(on: settings.from)
      .filter { $0.id != AppliedLaw.ownPayment || stated == rates }
  }

  private static func opened(_ assignment: Assignment, _ scenario: Scenario) -> [OpenedOption] {
    assignment.opened.sorted().flatMap { option -> [OpenedOption] in
      let modules = assignment.modules.filter { $0.key.option == option && $0.value > 0 }
        .sorted { $0.key < $1.key }
      let id = scenario.options[option].id
      guard !modules.isEmpty else { return [OpenedOption(option: id, module: nil, count: 1)] }
      return modules.map {
        OpenedOption(option: id, module: scenario.modules[$0.key.module].id, count: $0.value)
      }
    }
  }
}

extension Candidate {
  /// Where the household goes from this home, by id: reception classes and school of its pupils,
  /// daycare, the stop where the way to the centre begins.
  var services: [String] {
    let places = facts.scenario.places
    var positions: [Int] = []
    for pupil in pupils {
      positions += [pupil.receptionClass, pupil.school].compactMap(\.self)
    }
    if household.members(aged: settings.ages.daycare) > 0 {
      positions += [access.daycare].compactMap(\.self)
    }
    var ids: [String] = []
    for id in positions.map({ places[$0].id }) + [access.centre?.stop].compactMap(\.self)
    where !ids.contains(id) {
      ids.append(id)
    }
    return ids
  }
}
