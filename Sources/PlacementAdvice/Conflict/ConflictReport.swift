import PlacementDomain
import PlacementModel

/// Everything in a scenario that cannot be done: pins that contradict, households without a home, soft limits that
/// are exceeded; for each what stands in the way and the cheapest change.
public struct ConflictReport: Sendable {
  /// Pins that contradict; nil where a plan keeps them all.
  public let pins: Obstacles?
  /// The changes after which the rest was looked at, since without them there is no plan: those that clear the pins
  /// most cheaply.
  public let assumed: Relaxation?
  /// The facts of the scenario that the rest is about: with ``assumed``, where there is any.
  public let facts: PlacementFacts
  /// The plan that the rest is about; nil where even that is missing.
  public let plan: PlacementResult?
  /// Households without a home in the plan.
  public let households: [Obstacles]
  /// What would give all of them a home; nil where there are none.
  public let everyone: Obstacles?
  /// Soft limits that the plan exceeds.
  public let limits: [Obstacles]

  /// Whether anything stands in anybody's way.
  public var isClear: Bool { pins == nil && households.isEmpty && limits.isEmpty }

  /// Looks at a scenario.
  ///
  /// - Parameters:
  ///   - options: How the plan is to be made.
  ///   - progress: Called with how much of what comes after the plan is done, and how much there is.
  /// - Throws: What ``PlacementSolver/place(_:_:)`` throws, save where pins contradict.
  public init(
    _ facts: PlacementFacts, _ options: PlacementOptions = PlacementOptions(),
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws {
    var facts = facts
    var pins: Obstacles?
    var assumed: Relaxation?
    var result: PlacementResult?
    do {
      result = try PlacementSolver.place(facts, options)
    } catch PlacementFailure.infeasible {
      let found = try Obstacles.ofPins(facts)
      pins = found
      assumed = found.relaxations.first
      if let assumed {
        facts = PlacementFacts(facts.scenario.applying(assumed.changes))
        result = try PlacementSolver.place(facts, options)
      }
    }
    self.pins = pins
    self.assumed = assumed
    self.facts = facts
    plan = result
    guard let result else {
      (households, everyone, limits) = ([], nil, [])
      return
    }
    let housed = Set(result.assignment.pairs.map(\.household))
    let without = facts.scenario.households.indices.filter { !housed.contains($0) }
    let uses = result.evaluation.resources
    let over = uses.indices.filter { uses[$0].overflow > 0 }
    let all = without.count + over.count + 1
    var households: [Obstacles] = []
    for (done, household) in without.enumerated() {
      progress(done, all)
      households.append(try .ofHousehold(household, in: result.assignment, facts))
    }
    self.households = households
    progress(without.count, all)
    everyone = try .ofEveryone(in: result.assignment, facts)
    var limits: [Obstacles] = []
    for (done, resource) in over.enumerated() {
      progress(without.count + 1 + done, all)
      limits.append(try .ofLimit(resource, in: result.assignment, facts))
    }
    self.limits = limits
    progress(all, all)
  }
}
