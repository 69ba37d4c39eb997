import PlacementDomain
import PlacementModel
import TestSupport
import Testing

/// A plan that keeps every rule until the scenario or the plan is changed in one way.
struct BrokenPlan: Sendable {
  /// Changes that break one rule and no other.
  let breakIt: @Sendable (inout Scenario, inout Plan) -> Void

  /// One for each rule.
  static let all: [String: BrokenPlan] = [
    "one_home": BrokenPlan { _, plan in
      plan.placements.append(Placement(household: "couple", home: "house"))
    },
    "occupancy": BrokenPlan { scenario, plan in
      scenario.change(home: "flat") { $0.bedrooms = 3 }
      plan.placements.append(Placement(household: "single-3", home: "flat"))
    },
    "places": BrokenPlan { scenario, _ in scenario.change(home: "hostel") { $0.places = 1 } },
    "rooms": BrokenPlan { scenario, _ in scenario.change(home: "flat") { $0.bedrooms = 1 } },
    "area": BrokenPlan { scenario, _ in
      scenario.settings.limits.areaPerPerson = 9
      scenario.change(home: "flat") { $0.area = 26 }
    },
    "needs": BrokenPlan { scenario, _ in
      scenario.change(household: "family") { $0.needs = [.stepFree] }
    },
    "dates": BrokenPlan { scenario, _ in
      scenario.change(home: "flat") { $0.from = SmallTown.today + 1 }
    },
    "sharing": BrokenPlan { scenario, _ in
      scenario.change(household: "single-2") { $0.sharingGroup = "other" }
    },
    "pins": BrokenPlan { scenario, _ in
      scenario.change(household: "family") { $0.pinnedTo = "house" }
    },
    "exclusions": BrokenPlan { scenario, _ in
      scenario.change(household: "family") { $0.excluded = ["flat-site"] }
    },
    "vulnerable_area": BrokenPlan { scenario, _ in
      scenario.change(home: "flat") {
        $0.vulnerableArea = true
        $0.tenure = .permanent
      }
    },
    "minors": BrokenPlan { scenario, _ in
      scenario.change(household: "single-1") {
        $0.kind = .minor
        $0.ages = [16]
      }
    },
    "options": BrokenPlan { _, plan in
      plan.placements.append(Placement(household: "single-3", home: "villa-1"))
    },
    "module_limits": BrokenPlan { _, plan in
      plan.opened = [OpenedOption(option: "meadow", module: "family-module", count: 3)]
    },
    "replaced": BrokenPlan { scenario, plan in
      scenario.change(option: "villa") { $0.replaces = ["flat-site"] }
      plan.opened = [OpenedOption(option: "villa", module: nil, count: 1)]
    },
    "option_order": BrokenPlan { scenario, plan in
      scenario.settings.policy.optionOrder = .strict
      plan.opened = [OpenedOption(option: "meadow", module: "family-module", count: 1)]
    },
    "moves": BrokenPlan { _, plan in
      plan.previous = PreviousPlan(homes: ["family": "house", "couple": "house", "gone": "flat"])
      plan.previous?.maxMoves = 1
    },
    "schools": BrokenPlan { scenario, plan in
      var other = scenario.places.first { $0.id == "school" } ?? scenario.places[0]
      other.id = "other-school"
      other.district = "south"
      scenario.places.append(other)
      plan.previous = PreviousPlan(homes: ["family": "house"])
      plan.previous?.schools = ["family": ["other-school"]]
    },
  ]
}

@Suite("The audit")
struct AuditTests {
  static func plan() -> Plan {
    var plan = Plan()
    plan.placements = [
      Placement(household: "family", home: "flat"), Placement(household: "couple", home: "hostel"),
      Placement(household: "single-1", home: "shared"),
      Placement(household: "single-2", home: "shared"),
    ]
    return plan
  }

  static func scenario() -> Scenario {
    var scenario = SmallTown.scenario()
    scenario.households.append(Household(id: "single-3", arrives: SmallTown.today, ages: [40]))
    return scenario
  }

  @Test("passes a plan by hand that keeps every rule")
  func passes() {
    #expect(PlanAudit(Self.plan(), PlacementFacts(Self.scenario())).findings == [])
  }

  @Test("has a broken plan for every rule")
  func complete() {
    #expect(Set(RuleBook.demands.map(\.id)) == Set(BrokenPlan.all.keys))
  }

  @Test("finds the rule that a plan breaks, and no other", arguments: BrokenPlan.all.keys.sorted())
  func finds(rule: String) throws {
    var scenario = Self.scenario()
    var plan = Self.plan()
    try #require(BrokenPlan.all[rule]).breakIt(&scenario, &plan)
    let audit = PlanAudit(plan, PlacementFacts(scenario))
    #expect(Set(audit.findings.map(\.rule)) == [rule])
  }

  @Test("takes a log for what it says, filled in by hand or not")
  func log() {
    func findings(_ changes: [PlanChange], proven: Int = 0) -> [Violation] {
      var plan = Self.plan()
      plan.changes = changes
      plan.certificate.changes = proven
      return PlanAudit(plan, PlacementFacts(Self.scenario())).findings
    }
    var kept = PlanChange(.pin(household: "family", home: "flat"))
    kept.decidedBy = "the head of office"
    kept.reason = "a lift"
    #expect(findings([kept, PlanChange(.forbid(household: "couple", home: "flat"))]).isEmpty)
    #expect(findings([PlanChange(.pin(household: "family", home: "house"))]).count == 1)
    #expect(findings([kept, PlanChange(.pin(household: "family", home: "house"))]).count == 1)
    #expect(findings([PlanChange(.forbid(household: "family", home: "flat"))]).count == 1)
    #expect(findings([PlanChange(.pin(household: "nobody", home: "nowhere"))]).count == 2)
    #expect(findings([PlanChange(.maxMoves(2))]).count == 1)
    #expect(findings([PlanChange(.keepSchools)]).count == 1)
  }

  @Test("holds bounds to the decisions under which they were proven")
  func provenUnder() throws {
    let facts = PlacementFacts(Self.scenario())
    var plan = try PlacementSolver.place(facts).plan
    let placement = try #require(plan.placements.first)
    plan.changes = [PlanChange(.pin(household: placement.household, home: placement.home))]
    #expect(PlanAudit(plan, facts).findings.map(\.rule) == ["log"])
    plan.certificate.changes = 1
    #expect(PlanAudit(plan, facts).passed)
  }

  @Test("finds ids that the scenario does not know")
  func unknown() {
    var plan = Self.plan()
    plan.placements.append(Placement(household: "nobody", home: "nowhere"))
    plan.opened = [OpenedOption(option: "nothing", module: nil, count: 1)]
    let findings = PlanAudit(plan, PlacementFacts(Self.scenario())).findings
    #expect(findings.map(\.subject).sorted() == ["nobody", "nothing", "nowhere"])
  }

  /// Ways of claiming what is not so.
  static let lies: [@Sendable (inout Plan) -> Void] = [
    { $0.levels[0].value += 1 }, { $0.levels[1].value += 1 },
    { $0.levels[2].value += Thousandths(raw: 1) },
    { $0.levels[2].bound = $0.levels[2].value + Thousandths(raw: 1) },
    { $0.levels[0].id = "other" }, { $0.terms[0].amount += 1 }, { $0.terms[0].burden += 1 },
    { $0.placements[0].terms[.crowding] = 99 }, { $0.placements[0].from = SmallTown.today + 9 },
    { $0.placements.removeLast() }, { $0.families = [] }, { $0.scenarioHash = "other" },
    { plan in
      plan.unplaced.append(
        Unplaced(household: plan.placements[0].household, persons: 1, reason: ""))
    },
  ]

  @Test("finds every number that is not what the placements come to", arguments: lies.indices)
  func claims(lie: Int) throws {
    let facts = PlacementFacts(Self.scenario())
    var plan = try PlacementSolver.place(facts).plan
    #expect(PlanAudit(plan, facts).passed)
    Self.lies[lie](&plan)
    #expect(!PlanAudit(plan, facts).passed)
  }
}
