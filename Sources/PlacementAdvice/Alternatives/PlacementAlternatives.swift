import PlacementDomain
import PlacementModel

/// Plans nearly as good as the best that differ most in what is argued about.
///
/// Each has the least that any plan has of one measure, among those that are as good as the best on the
/// first two levels and whose burden is at most a share above; and among these the least burden. None of
/// them is dominated: a plan that has no less of anything than another is said to be so, not shown.
public struct PlacementAlternatives: Sendable {
  /// What is made small, in the order in which alternatives are looked for: persons off the fair share,
  /// households that move, cost of what opens, the burden of the worst-off.
  public static let order: [PlanMeasure] = [
    .term(.spread), .moves, .term(.opening), .worst,
  ]

  /// The plan with the least burden that was found: the first, or one that came to light within its gap, or one
  /// with the same burden and less of something else.
  public let best: PlacementResult
  /// The most burden that was allowed.
  public let most: Thousandths
  /// The alternatives, in the order in which they were looked for.
  public let entries: [Entry]

  /// What came of looking for the least of one measure.
  public struct Entry: Sendable {
    /// What was made small.
    public let measure: PlanMeasure
    /// The least of it that was found.
    public let value: Thousandths
    /// No plan within the burden allowed has less; nil where nothing is proven.
    public let bound: Thousandths?
    /// A plan of its own, or which of the others is as good.
    public let outcome: Outcome

    /// Whether no plan within the burden allowed has less.
    public var isProven: Bool { bound.map { $0 >= value } ?? false }
  }

  /// An alternative, or why there is none.
  public enum Outcome: Sendable {
    /// A plan that none of the others dominates.
    case plan(PlacementResult)
    /// The best plan has as little, and no more of anything else.
    case best
    /// Another alternative has as little, and no more of anything else.
    case alternative(PlanMeasure)
  }

  /// Looks for alternatives to a plan.
  ///
  /// - Parameters:
  ///   - first: The best plan, proven on the first two levels.
  ///   - count: How many measures of ``order`` are made small.
  ///   - share: How much more burden than the best is allowed, as a share of it.
  ///   - progress: Told what is looked for, how many are done, and of how many.
  /// - Throws: What the solver throws, and ``PlacementFailure/rejectedByAudit(_:)``.
  public init(
    to first: PlacementResult, _ facts: PlacementFacts, count: Int, within share: Double,
    _ options: ExplorerOptions = ExplorerOptions(), language: String = "en",
    progress: (PlanMeasure, Int, Int) -> Void = { _, _, _ in }
  ) throws {
    let measures = Array(Self.order.prefix(count))
    let most = first.evaluation.burden.increased(by: share)
    let explorer = PlanExplorer(facts, from: first, measuring: measures, options)
    var found: [(goal: ExploredPlan.Goal, plan: ExploredPlan)] = []
    for (index, measure) in measures.enumerated() {
      progress(measure, index, measures.count)
      let plan = try explorer.plan(
        least: [measure, .burden], within: [PlanLimit(.burden, atMost: most)],
        from: found.map(\.plan.assignment))
      if let plan, let goal = plan.goals.first { found.append((goal, plan)) }
    }
    // A gap leaves room for a plan that is better still; then that is the one to compare with.
    let compared = [PlanMeasure.burden] + measures
    func values(_ evaluation: Evaluation) -> [Thousandths] {
      compared.map { $0.value(in: evaluation) }
    }
    var best = first
    for candidate in found.map(\.plan) {
      let (own, before) = (values(candidate.evaluation), values(best.evaluation))
      guard own[0] < before[0] || own != before && Self.isAsGood(own, as: before) else { continue }
      best = try candidate.result(beside: first, facts, language: language)
    }
    self.best = best
    self.most = most
    let all = found.map { values($0.plan.evaluation) }
    entries = try found.enumerated().map { index, entry in
      let own = all[index]
      var outcome = Outcome.best
      if !Self.isAsGood(values(best.evaluation), as: own) {
        // Of equals the first is shown.
        let better = found.indices.first { other in
          other != index && Self.isAsGood(all[other], as: own)
            && (all[other] != own || other < index)
        }
        outcome =
          try better.map { .alternative(found[$0].goal.measure) }
          ?? .plan(entry.plan.result(beside: first, facts, language: language))
      }
      return Entry(
        measure: entry.goal.measure, value: entry.goal.value, bound: entry.goal.bound,
        outcome: outcome)
    }
  }

  private static func isAsGood(_ left: [Thousandths], as right: [Thousandths]) -> Bool {
    zip(left, right).allSatisfy { $0 <= $1 }
  }

  /// The plans that are shown, the best first, and what each has the least of.
  public var plans: [(measure: PlanMeasure, result: PlacementResult)] {
    [(.burden, best)]
      + entries.compactMap { entry in
        if case .plan(let result) = entry.outcome { (entry.measure, result) } else { nil }
      }
  }
}

extension Thousandths {
  /// So much more, as a share of the number's size, rounded down to whole thousandths.
  func increased(by share: Double) -> Thousandths {
    Thousandths(raw: raw + Int((Double(abs(raw)) * share).rounded(.down)))
  }
}
