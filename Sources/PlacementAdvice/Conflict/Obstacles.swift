import PlacementDomain
import PlacementModel

/// What stands in the way of something that no plan has, and what would clear it.
public struct Obstacles: Sendable {
  /// What is missing.
  public enum Subject: Hashable, Sendable {
    /// A plan that keeps every pin.
    case pins
    /// A home for a household, by id.
    case household(String)
    /// A home for everyone without one, by id.
    case everyone([String])
    /// A soft limit kept: its use in the plan.
    case limit(ResourceUse)
  }

  /// What is missing.
  public let subject: Subject
  /// Minimal conflicts: one for a household or a limit, any number for pins; none where nothing stands in the way.
  ///
  /// Those for pins come one after the other, each without members of those before.
  public let conflicts: [MinimalConflict]
  /// Changes that would clear it, the cheapest first; behind it those of one kind alone, as far as there are any.
  public let relaxations: [Relaxation]
}

extension Obstacles {
  /// Why no plan keeps every pin; no conflict where one does.
  ///
  /// - Throws: `GLPKFailure`, where the solver fails.
  public static func ofPins(_ facts: PlacementFacts) throws -> Obstacles {
    let elastic = ElasticModel(facts, .pins(facts))
    var conflicts: [MinimalConflict] = []
    var given: Set<Int> = []
    while let conflict = try elastic.conflict(besides: given) {
      conflicts.append(conflict)
      let members = Set(conflict.members.map(\.demand))
      guard !members.isEmpty else { break }
      given.formUnion(elastic.demands.indices.filter { members.contains(elastic.demands[$0]) })
    }
    return Obstacles(
      subject: .pins, conflicts: conflicts,
      relaxations: conflicts.isEmpty ? [] : try elastic.relaxations())
  }

  /// Why a household has no home in a plan, though everyone who has one there is to have one.
  ///
  /// A plan that is not the best may have a home for it without any change: then there is no conflict.
  ///
  /// - Parameters:
  ///   - household: Its position.
  ///   - plan: A plan in which it has no home; it must keep the rules.
  /// - Throws: `GLPKFailure`, where the solver fails.
  public static func ofHousehold(
    _ household: Int, in plan: Assignment, _ facts: PlacementFacts
  ) throws -> Obstacles {
    let elastic = ElasticModel(
      facts, .homes(for: [household], besides: plan, facts), opened: plan)
    let conflict = try elastic.conflict()
    return Obstacles(
      subject: .household(facts.scenario.households[household].id),
      conflicts: conflict.map { [$0] } ?? [],
      relaxations: conflict == nil ? [] : try elastic.relaxations())
  }

  /// What would give everyone a home, besides what a plan has; nil where everyone has one.
  ///
  /// There are only changes in it, since what stands in the way differs from household to household.
  ///
  /// - Throws: `GLPKFailure`, where the solver fails.
  public static func ofEveryone(
    in plan: Assignment, _ facts: PlacementFacts
  ) throws -> Obstacles? {
    let without = Set(facts.scenario.households.indices).subtracting(plan.pairs.map(\.household))
    guard !without.isEmpty else { return nil }
    let elastic = ElasticModel(facts, .homes(for: without, besides: plan, facts), opened: plan)
    return Obstacles(
      subject: .everyone(without.sorted().map { facts.scenario.households[$0].id }), conflicts: [],
      relaxations: try elastic.relaxations())
  }

  /// Why a plan is over a soft limit, though everyone who has a home is to have one and no other limit is to be
  /// exceeded further.
  ///
  /// - Parameter resource: The position of the limited resource among those of an ``Evaluation``.
  /// - Throws: `GLPKFailure`, where the solver fails.
  public static func ofLimit(
    _ resource: Int, in plan: Assignment, _ facts: PlacementFacts
  ) throws -> Obstacles {
    let elastic = ElasticModel(facts, .limit(of: resource, in: plan, facts), opened: plan)
    let conflict = try elastic.conflict()
    return Obstacles(
      subject: .limit(Evaluation(plan, facts).resources[resource]),
      conflicts: conflict.map { [$0] } ?? [],
      relaxations: conflict == nil ? [] : try elastic.relaxations())
  }
}
