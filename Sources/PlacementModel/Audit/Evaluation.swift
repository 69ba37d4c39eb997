import PlacementDomain

/// What a finished plan comes to, counted in integers from the assignment alone.
public struct Evaluation: Sendable {
  /// Persons without a home, by priority.
  public let unplaced: Int
  /// What is over the soft limits, by weight.
  public let overflow: Int
  /// Every term of the burden.
  public let terms: [PlanTerm]
  /// Weighted terms of each household, by its position.
  public let householdTerms: [Int: [BurdenID: Thousandths]]
  /// How each soft-limited resource is used.
  public let resources: [ResourceUse]

  /// What the homes in use are expected to be worth to others, in person-minutes a day; no term of the burden.
  public let reserved: Thousandths

  /// Person-minutes a day.
  public var burden: Thousandths { terms.reduce(.zero) { $0 + $1.burden } }

  /// Counts an assignment.
  public init(_ assignment: Assignment, _ facts: PlacementFacts) {
    let scenario = facts.scenario
    let placed = Set(assignment.pairs.map(\.household))
    unplaced = scenario.households.indices.filter { !placed.contains($0) }.reduce(0) {
      $0 + scenario.households[$1].size * scenario.households[$1].priority
    }
    reserved = assignment.pairs.reduce(.zero) { $0 + scenario.homes[$1.home].reserve }
    let use = Dictionary(
      uniqueKeysWithValues: SoftLimits.all.map { ($0.id, $0.use(of: assignment, facts)) })
    resources = facts.resources.map {
      ResourceUse(
        limit: $0.limit, title: $0.title, resource: $0.resource,
        used: use[$0.limit]?[$0.resource] ?? 0, capacity: $0.capacity, weight: $0.weight)
    }
    overflow = resources.reduce(0) { $0 + $1.overflow * $1.weight }

    let candidates = assignment.pairs.map { ($0.household, facts.candidate($0.household, $0.home)) }
    var terms: [PlanTerm] = []
    var householdTerms: [Int: [BurdenID: Thousandths]] = [:]
    for burden in BurdenBook.all {
      let weight = scenario.settings.policy.weight(of: burden.id)
      var total = PlanTerm(id: burden.id, amount: .zero, weight: weight, burden: .zero)
      func add(_ amount: Thousandths, _ weighted: Thousandths, _ household: Int?) {
        total.amount += amount
        total.burden += weighted
        guard let household, weighted != .zero else { return }
        householdTerms[household, default: [:]][burden.id, default: .zero] += weighted
      }
      for (household, candidate) in candidates {
        let amount = burden.amount(candidate)
        add(amount, amount * weight, household)
      }
      for charge in burden.charges(of: assignment, facts) {
        add(charge.unit * charge.count, (charge.unit * weight) * charge.count, charge.household)
      }
      terms.append(total)
    }
    self.terms = terms
    self.householdTerms = householdTerms
  }
}
