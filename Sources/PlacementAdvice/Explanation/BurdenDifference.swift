import PlacementDomain
import PlacementModel

/// What one plan's burden has more than another's, by household and term.
struct BurdenDifference {
  /// By household, by position.
  private(set) var households: [Int: Thousandths] = [:]
  /// What belongs to no household, by term; terms without a difference are left out.
  private(set) var municipality: [BurdenID: Thousandths] = [:]

  init(_ changed: Evaluation, over plan: Evaluation) {
    var ofHouseholds: [BurdenID: Int] = [:]
    for household in Set(changed.householdTerms.keys).union(plan.householdTerms.keys) {
      let new = changed.householdTerms[household] ?? [:]
      let old = plan.householdTerms[household] ?? [:]
      var sum = 0
      for id in Set(new.keys).union(old.keys) {
        let more = (new[id] ?? .zero).raw - (old[id] ?? .zero).raw
        ofHouseholds[id, default: 0] += more
        sum += more
      }
      if sum != 0 { households[household] = Thousandths(raw: sum) }
    }
    let before = Dictionary(plan.terms.map { ($0.id, $0.burden.raw) }) { first, _ in first }
    for term in changed.terms {
      let more = term.burden.raw - (before[term.id] ?? 0) - (ofHouseholds[term.id] ?? 0)
      if more != 0 { municipality[term.id] = Thousandths(raw: more) }
    }
  }

  /// Who bears it, as one household sees it.
  func shares(of household: Int) -> HomeAlternative.Shares {
    HomeAlternative.Shares(
      household: households[household] ?? .zero,
      others: households.reduce(.zero) { $1.key == household ? $0 : $0 + $1.value },
      municipality: municipality)
  }

  /// How many others bear more, bear less, lose or get a home.
  func others(
    than household: Int, placed: Set<Int>, before: Set<Int>, _ facts: PlacementFacts
  ) -> HomeAlternative.Others {
    func families(_ some: Set<Int>) -> Int { some.filter { facts.hasChildren($0) }.count }
    let losing = before.subtracting(placed).subtracting([household])
    let gaining = placed.subtracting(before).subtracting([household])
    let rest = households.filter {
      $0.key != household && placed.contains($0.key) && before.contains($0.key)
    }
    let worse = Set(rest.filter { $0.value > .zero }.keys)
    return HomeAlternative.Others(
      worse: worse.count, worseFamilies: families(worse),
      better: rest.filter { $0.value < .zero }.count, losing: losing.count,
      losingFamilies: families(losing), gaining: gaining.count)
  }
}

extension PlacementFacts {
  /// Whether a household, by position, has a member below the adult age.
  func hasChildren(_ household: Int) -> Bool {
    scenario.households[household].ages.contains { $0 < scenario.settings.ages.adult }
  }
}
