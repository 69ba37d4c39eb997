import PlacementDomain
import PlacementModel

/// What is asked of a plan that does not exist: who has a home in it, and which limits it keeps.
///
/// Whether demands given up are enough for it is a question of yes or no, so no burden comes in.
struct ConflictGoal {
  /// Households, by position, that have a home.
  var housed: Set<Int>
  /// Those among them for whose sake it is asked; their needs and the law may stand in the way.
  var targets: Set<Int>
  /// Whether only pins are asked about: a household whose pin is given up may then go without.
  var isAboutPins = false
  /// The most that the plan may use of each soft-limited resource; nil where limits are not asked about.
  var most: [Int]?
  /// Resources, by position, whose limit may be given up.
  var elastic: Set<Int> = []
  /// How many homes or modules of a kind giving up a limit may bring.
  var growth: Int

  /// Whether soft limits are asked about, so that it matters where homes lie and how old people are.
  var seesLimits: Bool { most != nil }

  /// Asks whether any plan keeps every pin.
  static func pins(_ facts: PlacementFacts) -> ConflictGoal {
    let pinned = Set(
      facts.scenario.households.indices.filter { facts.scenario.households[$0].pinnedTo != nil })
    return ConflictGoal(
      housed: pinned, targets: pinned, isAboutPins: true, growth: max(1, pinned.count))
  }

  /// Asks whether these can get a home while everyone who has one in the plan has one.
  static func homes(
    for targets: Set<Int>, besides plan: Assignment, _ facts: PlacementFacts
  ) -> ConflictGoal {
    ConflictGoal(
      housed: targets.union(plan.pairs.map(\.household)), targets: targets,
      growth: max(1, targets.count))
  }

  /// Asks for a plan within the limit of a resource.
  ///
  /// Everyone who has a home in the present plan has one, and no other resource is further over its limit.
  static func limit(
    of resource: Int, in plan: Assignment, _ facts: PlacementFacts
  ) -> ConflictGoal {
    let uses = Evaluation(plan, facts).resources
    return ConflictGoal(
      housed: Set(plan.pairs.map(\.household)), targets: [],
      most: uses.enumerated().map { index, use in
        index == resource ? use.capacity : max(use.capacity, use.used)
      }, elastic: [resource], growth: 2)
  }
}
