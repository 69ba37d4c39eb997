import CapacityAdvice
import CapacityProgram

/// One of the courses between which a council chooses, in futures that no plan has seen.
public struct CouncilChoice: Hashable, Sendable {
  /// Which.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Nothing is ordered or given up; only what must go goes.
    case nothing
    /// The recommended plan.
    case recommended
    /// The plan whose dearest futures are cheapest, whatever the others cost.
    case cautious
  }

  /// Which.
  public let kind: Kind
  /// The plan over the chain of meetings.
  public let plan: CapacityPlan
  /// What it comes to in the unseen futures.
  public let evaluation: CapacityEvaluation

  /// Deciding nothing, the recommended plan and the cautious one, in this order.
  ///
  /// The cautious one minds the dearest futures only, with the same share of them as the scenario; it is made
  /// on the same futures as the recommended one.
  ///
  /// - Throws: `AdviceProblem` where there is no cautious plan.
  static func all(
    _ solution: CapacitySolution, _ unseen: CapacityEvaluation, in councilCase: CapacityCase,
    options: CapacityOptions
  ) throws -> [CouncilChoice] {
    let problem = councilCase.problem
    let nothing = try PolicyRun(
      KeptPlan(.doNothing, problem: problem), in: problem, futures: councilCase.unseen, future: 0)
    var careful = problem
    careful.risk = .meanAndTail(weight: 1, tail: councilCase.tail)
    let cautious = try KeptPlan(
      .twoStage, madeOn: councilCase.futures, problem: careful, wishes: councilCase.wishes,
      options: options)
    func choice(_ kind: Kind, _ plan: CapacityPlan) -> CouncilChoice {
      CouncilChoice(
        kind: kind, plan: plan,
        evaluation: CapacityEvaluation(
          plan, in: problem,
          tree: DecisionTree.chain(of: problem, futures: councilCase.unseen),
          futures: councilCase.unseen, wishes: councilCase.wishes))
    }
    return [
      choice(.nothing, nothing.plan),
      CouncilChoice(kind: .recommended, plan: solution.plan, evaluation: unseen),
      choice(.cautious, cautious.plan),
    ]
  }
}
