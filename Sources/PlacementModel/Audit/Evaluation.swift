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
  /// Households that get another home than in the earlier plan; nil without such a plan.
  public let changed: Int?
  /// Households that live somewhere and do not stay there.
  public let moves: Int
  /// What each household with a home bears for each of its persons, weighted, rounded up; by its
  /// position.
  public let perPerson: [Int: Thousandths]
  /// The most that a household with a home bears for each of its persons.
  public var worst: Thousandths { perPerson.values.max() ?? .zero }
  /// The household that bears it, by position: the first of several, nil where nobody has a home.
  public var worstOff: Int? {
    perPerson.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// What the homes in use are expected to be worth to others, in person-minutes a day; no term of the burden.
  public let reserved: Thousandths

  /// Person-minutes a day.
  public var burden: Thousandths { terms.reduce(.zero) { $0 + $1.burden } }

  /// Every level with what the plan has of it, in their order.
  public var levels: [(id: String, value: Thousandths)] {
    [
      (PlanLevelID.unplaced, Thousandths(unplaced)), (PlanLevelID.overflow, Thousandths(overflow)),
      (PlanLevelID.burden, burden + reserved),
    ] + (changed.map { [(PlanLevelID.changed, Thousandths($0))] } ?? [])
  }

  /// Counts an assignment.
  public init(_ assignment: Assignment, _ facts: PlacementFacts) {
    let scenario = facts.scenario
    let placed = Set(assignment.pairs.map(\.household))
    unplaced = scenario.households.indices.filter { !placed.contains($0) }.reduce(0) {
      $0 + scenario.households[$1].size * scenario.households[$1].priority
    }
    changed = scenario.previous.map { _ in facts.changed(in: assignment) }
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
    var perPerson: [Int: Thousandths] = [:]
    for household in placed {
      let sum = (householdTerms[household] ?? [:]).values.reduce(.zero, +)
      perPerson[household] = sum.perPerson(of: scenario.households[household].size)
    }
    self.perPerson = perPerson
    let staying = assignment.pairs.filter {
      scenario.households[$0.household].livesIn == scenario.homes[$0.home].id
    }
    moves =
      scenario.households.filter { $0.livesIn != nil }.count - Set(staying.map(\.household)).count
  }
}

extension Thousandths {
  /// A household's burden for each of its persons, rounded up to whole thousandths.
  ///
  /// Up, so that it is no more than a limit exactly where the household's burden is no more than its
  /// persons times the limit.
  func perPerson(of size: Int) -> Thousandths {
    let size = max(1, size)
    return Thousandths(raw: raw >= 0 ? (raw + size - 1) / size : -(-raw / size))
  }
}

extension PlanValue {
  /// What a counted plan comes to.
  public init(_ evaluation: Evaluation) {
    self.init(
      unplaced: evaluation.unplaced, overflow: evaluation.overflow, burden: evaluation.burden)
  }
}
