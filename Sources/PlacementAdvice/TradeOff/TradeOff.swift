import PlacementDomain
import PlacementModel

/// The frontier between two considerations: what less of the one costs of the other.
///
/// By lexicographic epsilon-constraint (Haimes, Lasdon and Wismer 1971; Mavrotas 2009, GK). Among the plans that are
/// as good as the best on the first two levels, and whose whole burden is at most a share above the best, the first
/// measure is made as small as possible under a cap on the second, then the second with the first held,
/// then the burden with both held. The caps go in even steps from what the plan with the least of the first has
/// of the second down to the least of the second; then the widest steps are looked through until there are
/// enough points. So each point is proven to be on the frontier, or says how far it may be from it.
public struct TradeOff: Sendable {
  /// What falls from the last point to the first.
  public let first: PlanMeasure
  /// What falls from the first point to the last.
  public let second: PlanMeasure
  /// The plan with the least burden, from which shares are counted.
  public let best: PlacementResult
  /// The most burden that was allowed.
  public let most: Thousandths
  /// The points, that with the least of the first measure first; none dominates another.
  public let points: [TradeOffPoint]
  /// How many questions were asked.
  public let searches: Int
  /// Whether it is proven that no other point lies on the frontier.
  public let isWhole: Bool
  /// Whether somebody ended the search before there were enough points.
  public let isStopped: Bool

  /// The steps between the points.
  public var steps: [TradeOffStep] {
    zip(points, points.dropFirst()).map { TradeOffStep(from: $0, to: $1) }
  }

  /// Looks for the frontier.
  ///
  /// - Parameters:
  ///   - best: The best plan, proven on the first two levels.
  ///   - wanted: How many points, two at least; fewer come where no more plans differ in what searches find.
  ///   - share: How much more burden than the best is allowed, as a share of it.
  ///   - progress: Told how many points there are, and of how many.
  /// - Throws: What the solver throws.
  public init(
    _ first: PlanMeasure, _ second: PlanMeasure, from best: PlacementResult,
    _ facts: PlacementFacts,
    points wanted: Int = 7, within share: Double, _ options: ExplorerOptions = ExplorerOptions(),
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    let most = best.evaluation.burden.increased(by: share)
    var walk = TradeOffWalk(
      first: first, second: second, most: most,
      explorer: PlanExplorer(facts, from: best, measuring: [first, second], options))
    try walk.solve([second, first, .burden], cap: nil)
    try walk.solve([first, second, .burden], cap: nil)
    progress(walk.frontier.count, wanted)
    if walk.points.count == 2 {
      let (least, greatest) = (walk.points[0].second.value.raw, walk.points[1].second.value.raw)
      for step in stride(from: wanted - 2, through: 1, by: -1) where greatest > least {
        let cap = least + (greatest - least) * step / (wanted - 1)
        try walk.solve([first, second, .burden], cap: Thousandths(raw: cap))
        progress(walk.frontier.count, wanted)
      }
      while walk.frontier.count < wanted, walk.searches < 3 * wanted, let cap = walk.widest {
        try walk.solve([first, second, .burden], cap: cap)
        progress(walk.frontier.count, wanted)
      }
    }
    self.first = first
    self.second = second
    self.best = best
    self.most = most
    points = walk.frontier
    searches = walk.searches
    isStopped = walk.isStopped
    isWhole = !walk.isStopped && walk.widest == nil && walk.points.allSatisfy(\.isProven)
  }
}

/// The searches of a frontier.
private struct TradeOffWalk {
  let first: PlanMeasure
  let second: PlanMeasure
  let most: Thousandths
  let explorer: PlanExplorer
  private(set) var points: [TradeOffPoint] = []
  private(set) var searches = 0
  private var tried: Set<Thousandths> = []

  init(
    first: PlanMeasure, second: PlanMeasure, most: Thousandths, explorer: PlanExplorer
  ) {
    self.first = first
    self.second = second
    self.most = most
    self.explorer = explorer
  }

  var isStopped: Bool { explorer.isStopped }

  /// Looks for the plan with the least of the goals within a cap on the second measure.
  mutating func solve(_ goals: [PlanMeasure], cap: Thousandths?) throws {
    guard !isStopped else { return }
    searches += 1
    var limits = [PlanLimit(.burden, atMost: most)]
    if let cap {
      tried.insert(cap)
      limits.append(PlanLimit(second, atMost: cap))
    }
    var distinct: [PlanMeasure] = []
    for goal in goals where !distinct.contains(goal) { distinct.append(goal) }
    let known = points.map(\.plan.assignment)
    guard let plan = try explorer.plan(least: distinct, within: limits, from: known) else { return }
    points.append(TradeOffPoint(cap: cap, plan, first, second))
  }

  /// The points that none dominates, each value once, that with the least of the first measure first.
  var frontier: [TradeOffPoint] {
    var kept: [TradeOffPoint] = []
    for point in points.sorted(by: {
      ($0.first.value, $0.second.value, $0.burden) < ($1.first.value, $1.second.value, $1.burden)
    }) where !points.contains(where: { point.isDominated(by: $0) }) {
      if kept.last.map({ $0.second.value > point.second.value }) ?? true { kept.append(point) }
    }
    return kept
  }

  /// A cap within the widest step where there may be more points; nil when there is none.
  ///
  /// The middle first. Once a cap within the step led to its far end, only what lies above that cap is open,
  /// and the cap just below the near end settles it.
  var widest: Thousandths? {
    let points = frontier
    let steps = zip(points, points.dropFirst()).compactMap {
      left, right -> (width: Int, cap: Thousandths)? in
      let (most, least) = (left.second.value.raw, right.second.value.raw)
      let isBegun = tried.contains { (least..<most).contains($0.raw) }
      let cap = Thousandths(raw: isBegun ? most - 1 : (most + least) / 2)
      return tried.contains(cap) || cap.raw <= least ? nil : (most - least, cap)
    }
    return steps.max { ($0.width, $0.cap) < ($1.width, $1.cap) }?.cap
  }
}
