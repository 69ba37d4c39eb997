import PlacementDomain

/// Why a household is without a home, in words.
package enum UnplacedReason {
  /// How many homes a household could have, others left aside.
  package static func possibleHomes(for household: Int, _ facts: PlacementFacts) -> Int {
    facts.scenario.homes.indices.count { home in
      let candidate = facts.candidate(household, home)
      return !RuleBook.all.contains { $0.forbids(candidate) }
    }
  }

  /// The reason, from the rules that stand between the household and the homes.
  static func words(for household: Int, _ facts: PlacementFacts) -> Words {
    let homes = facts.scenario.homes.indices
    var possible = 0
    var refusals: [String: Int] = [:]
    for home in homes {
      let candidate = facts.candidate(household, home)
      let refusing = RuleBook.all.filter { $0.forbids(candidate) }
      if refusing.isEmpty { possible += 1 }
      for rule in refusing { refusals[rule.id, default: 0] += 1 }
    }
    if possible > 0 {
      return Words(
        "\(possible) of \(homes.count) homes would do, and none is left: others live there or come "
          + "first, or it may not be opened",
        da:
          "\(possible) af \(homes.count) boliger passer, men ingen er tilbage: andre bor der eller "
          + "kommer først, eller den må ikke åbnes")
    }
    let worst = RuleBook.all.filter { refusals[$0.id] != nil }
      .sorted { refusals[$0.id, default: 0] > refusals[$1.id, default: 0] }.prefix(3)
    let listed = { (language: String) in
      worst.map { rule in
        let demand = rule.demand(language)
        return
          "\(demand.hasSuffix(".") ? String(demand.dropLast()) : demand) (\(refusals[rule.id, default: 0]))"
      }.joined(separator: "; ")
    }
    return Words(
      "none of \(homes.count) homes fits: \(listed("en"))",
      da: "ingen af \(homes.count) boliger passer: \(listed("da"))")
  }
}
