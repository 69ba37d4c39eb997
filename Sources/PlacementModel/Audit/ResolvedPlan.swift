import PlacementDomain

/// A plan's ids turned into positions; what the scenario does not know is a finding.
struct ResolvedPlan {
  private(set) var assignment = Assignment()
  private(set) var findings: [Violation] = []

  init(_ plan: Plan, _ facts: PlacementFacts) {
    for placement in plan.placements {
      let household = facts.householdIndex[placement.household]
      let home = facts.homeIndex[placement.home]
      if household == nil { unknown(placement.household, "household", da: "husstand") }
      if home == nil { unknown(placement.home, "home", da: "bolig") }
      if let household, let home {
        assignment.pairs.append(.init(household: household, home: home))
      }
    }
    for entry in plan.opened {
      guard let option = facts.optionIndex[entry.option] else {
        unknown(entry.option, "option", da: "mulighed")
        continue
      }
      assignment.opened.insert(option)
      guard let module = entry.module else { continue }
      guard let type = facts.moduleIndex[module] else {
        unknown(module, "module type", da: "modultype")
        continue
      }
      let key = Assignment.ModuleKey(option: option, module: type)
      // A count beyond any limit stays beyond it, and sums stay in range.
      let count = min(max(entry.count, -1_000_000), 1_000_000)
      assignment.modules[key, default: 0] += count
    }
  }

  private mutating func unknown(_ id: String, _ english: String, da danish: String) {
    findings.append(
      Violation(
        rule: "known_ids", subject: id,
        message: Words(
          "the scenario has no \(english) \(id)", da: "scenariet har ingen \(danish) \(id)")))
  }
}
