import CapacityProgram

/// Cost against spread, or against shortage: what less of the one costs of the other.
///
/// By epsilon-constraint (Haimes, Lasdon and Wismer 1971): the least cost is looked for with a cap on
/// the measure, from where the cheapest plan lies down to the least that is possible, in even steps;
/// then the widest steps are halved until there are enough points. Each point is proven within the
/// gap for its cap, or as far as its bound says where the limits on work came first. Points that another one dominates are dropped: they come of the gap.
public struct CapacityFrontier: Hashable, Sendable {
  /// What cost is set against.
  public var measure: FrontierMeasure

  /// The points, the cheapest first: the measure falls and the objective rises.
  public var points: [FrontierPoint]

  /// The least of the measure that any plan has, or down to where points were looked for.
  public var leastMeasure: Double

  /// A frontier.
  ///
  /// - Parameters:
  ///   - least: Down to where points are looked for; nil is the least that any plan has, which can be
  ///     long to find.
  ///   - wanted: How many points; fewer come where no more plans differ in what searches find.
  ///   - searches: The most searches.
  /// - Throws: ``AdviceProblem`` where no plan does what is wished.
  public init(
    _ measure: FrontierMeasure, planner: CapacityPlanner, wishes: PlanWishes = PlanWishes(),
    least: Double? = nil, points wanted: Int = 7, searches: Int = 24,
    options: CapacityOptions = CapacityOptions()
  ) throws {
    var walk = FrontierWalk(
      measure: measure, planner: planner, wishes: wishes, options: options)
    let least = try least ?? walk.leastMeasure()
    try walk.solve(cap: nil)
    let most = walk.points[0].measure
    for step in stride(from: wanted - 2, through: 0, by: -1) where most > least {
      try walk.solve(cap: least + (most - least) * Double(step) / Double(wanted - 1))
    }
    while walk.frontier.count < wanted, walk.searches < searches, let cap = walk.widest() {
      try walk.solve(cap: cap)
    }
    self.measure = measure
    points = walk.frontier
    leastMeasure = least
  }
}

/// The searches of a frontier.
private struct FrontierWalk {
  let measure: FrontierMeasure
  let planner: CapacityPlanner
  let wishes: PlanWishes
  let options: CapacityOptions
  private(set) var points: [FrontierPoint] = []
  private(set) var searches = 0
  private var tried: Set<Double> = []

  init(
    measure: FrontierMeasure, planner: CapacityPlanner, wishes: PlanWishes,
    options: CapacityOptions
  ) {
    self.measure = measure
    self.planner = planner
    self.wishes = wishes
    self.options = options
  }

  /// What remains possible when none of the measure is allowed.
  func leastMeasure() throws -> Double {
    switch try planner.solve(measure.capped(wishes, at: 0), options: options) {
    case .solved: return 0
    case .stopped(let termination): throw AdviceProblem.stopped(termination.name)
    case .impossible(let unmet):
      for wish in unmet {
        switch (measure, wish) {
        case (.spread, .spreadOutOfReach(_, let least)): return least
        case (.shortage, .shortageOutOfReach(_, let least)): return least
        default: continue
        }
      }
      throw AdviceProblem.impossible(unmet)
    }
  }

  /// Looks for the cheapest plan within a cap.
  mutating func solve(cap: Double?) throws {
    searches += 1
    if let cap { tried.insert(cap) }
    // The least is what a plan has, up to rounding in its sum.
    let capped = cap.map { measure.capped(wishes, at: $0 + 1e-6 * max(1, $0)) } ?? wishes
    switch try planner.solve(capped, options: options) {
    case .solved(let solution):
      points.append(FrontierPoint(cap: cap, solution, measure))
    case .impossible(let unmet):
      // Whole numbers may leave nothing so close to the least.
      if cap == nil { throw AdviceProblem.impossible(unmet) }
    case .stopped(let termination):
      // A limit that comes before any plan leaves a point out.
      if termination == .interrupted { throw AdviceProblem.cancelled }
      if cap == nil { throw AdviceProblem.stopped(termination.name) }
    }
  }

  /// The greatest bound proven for a cap: what holds with a greater cap holds with a smaller one.
  private func bound(_ point: FrontierPoint) -> Double {
    let cap = point.cap ?? .infinity
    return points.filter { $0.cap ?? .infinity >= cap }.map(\.bound).max() ?? point.bound
  }

  /// The points that none dominates, the cheapest first.
  var frontier: [FrontierPoint] {
    var kept: [FrontierPoint] = []
    for point in points.sorted(by: { ($0.objective, $0.measure) < ($1.objective, $1.measure) })
    where !points.contains(where: { point.isDominated(by: $0) }) {
      if kept.last.map({ $0.measure > point.measure }) ?? true {
        var proven = point
        proven.bound = min(point.objective, bound(point))
        kept.append(proven)
      }
    }
    return kept
  }

  /// A cap in the middle of the widest step that was not tried; nil when there is none.
  func widest() -> Double? {
    let steps = zip(frontier, frontier.dropFirst()).map { first, second in
      (width: first.measure - second.measure, cap: (first.measure + second.measure) / 2)
    }
    return steps.filter { $0.width > 1e-6 && !tried.contains($0.cap) }
      .max { ($0.width, $0.cap) < ($1.width, $1.cap) }?.cap
  }
}
