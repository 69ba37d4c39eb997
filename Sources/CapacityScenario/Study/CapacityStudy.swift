import CapacityAdvice
import CapacityProgram

/// All that is found out about a case: what to decide, by when, at what price, and what else there is.
public struct CapacityStudy: Sendable {
  /// The case.
  public let councilCase: CapacityCase
  /// The recommended plan, with what is proven of it.
  public let solution: CapacitySolution
  /// What the plan comes to in the unseen futures.
  public let unseen: CapacityEvaluation
  /// What becomes of it household by household in the unseen futures.
  public let simulated: SimulatedPlan
  /// Until when each offer can be ordered.
  public let deadlines: [OfferDeadline]
  /// What it costs to put the first orders off by one meeting; the first is all of them together.
  public private(set) var waiting: [WaitingPrice] = []
  /// Nothing, the recommended plan and a cautious one, side by side.
  public private(set) var choices: [CouncilChoice] = []
  /// How much the plan costs more in named flows than the plan that would be best there, in the order of
  /// the case's ``CapacityCase/stress``.
  public private(set) var regrets: [StressRegret] = []
  /// Policies side by side in the unseen futures; nil where they were not compared.
  public private(set) var comparison: PolicyComparison?
  /// Cost against spread and against shortage.
  public private(set) var frontiers: [CapacityFrontier] = []
  /// Plans at about the best cost, the recommended one first; nil where none were looked for.
  public private(set) var alternatives: PlanAlternatives?
  /// Whether it was stopped before all was done.
  public private(set) var isCancelled = false

  /// What came of a study.
  public enum Outcome: Sendable {
    /// There is a plan.
    case found(CapacityStudy)
    /// No plan does what is asked: which wishes cannot be met, and what would be possible.
    case impossible([UnmetWish])
    /// Stopped before there was any plan.
    case stopped
  }

  /// Studies a case.
  ///
  /// - Throws: `CapacityInputProblem` where the case makes no sense, `GLPKFailure` where the solver fails,
  ///   `ForecastProblem` where nothing can be simulated.
  public static func run(
    _ councilCase: CapacityCase, options: StudyOptions = StudyOptions()
  ) throws -> Outcome {
    options.progress?(.plan, 0, 1)
    let planner = try CapacityPlanner(problem: councilCase.problem, futures: councilCase.futures)
    switch try planner.solve(councilCase.wishes, options: options.search(options.gap)) {
    case .impossible(let wishes): return .impossible(wishes)
    case .stopped: return .stopped
    case .solved(let solution):
      var study = try CapacityStudy(councilCase, solution, planner, threads: options.threads)
      do {
        try study.look(planner, options)
      } catch AdviceProblem.cancelled {
        study.isCancelled = true
      }
      return .found(study)
    }
  }

  private init(
    _ councilCase: CapacityCase, _ solution: CapacitySolution, _ planner: CapacityPlanner,
    threads: Int
  ) throws {
    self.councilCase = councilCase
    self.solution = solution
    let problem = councilCase.problem
    unseen = CapacityEvaluation(
      solution.plan, in: problem,
      tree: DecisionTree.chain(of: problem, futures: councilCase.unseen),
      futures: councilCase.unseen, wishes: councilCase.wishes)
    simulated = try SimulatedPlan(solution.plan, unseen, in: councilCase, threads: threads)
    deadlines = OfferDeadline.all(in: problem, plan: solution.plan, tree: planner.tree)
  }

  /// Everything beside the plan, part by part.
  private mutating func look(_ planner: CapacityPlanner, _ options: StudyOptions) throws {
    let (problem, wishes) = (councilCase.problem, councilCase.wishes)
    let search = options.search(options.gap)
    func limited(_ gap: Double, times: Int = 1) -> CapacityOptions {
      var limited = options.search(gap)
      limited.pivotLimit = options.comparisonPivots * times
      return limited
    }
    options.progress?(.waiting, 0, 1)
    waiting = try WaitingPrice.all(
      for: solution, planner: planner, wishes: wishes, options: search)
    options.progress?(.choices, 0, 1)
    choices = try CouncilChoice.all(solution, unseen, in: councilCase, options: search)
    for (index, stress) in councilCase.stress.enumerated() {
      options.progress?(.regret, index, councilCase.stress.count)
      regrets.append(
        try StressRegret(
          of: solution.plan, in: .init(name: stress.id, futures: stress.futures),
          problem: problem, wishes: wishes, options: search))
    }
    if options.comparesPolicies {
      comparison = try PolicyComparison(
        problem: problem, training: councilCase.futures, unseen: councilCase.unseen,
        options: policies(options))
      if comparison?.isCancelled == true { throw AdviceProblem.cancelled }
    }
    if options.frontierPoints > 1 {
      // The frontier prices nothing but money; what it is set against is capped instead.
      var plain = PlanWishes()
      plain.spread = wishes.spread
      let limits = limited(options.gap)
      for (index, measure) in FrontierMeasure.allCases.enumerated() {
        options.progress?(.frontiers, index, FrontierMeasure.allCases.count)
        frontiers.append(
          try CapacityFrontier(
            measure, planner: planner, wishes: plain, least: try least(measure, plain, limits),
            points: options.frontierPoints,
            searches: options.frontierPoints + 2, options: limits))
      }
    }
    if options.alternatives > 1 {
      options.progress?(.alternatives, 0, 1)
      alternatives = try PlanAlternatives(
        to: solution, planner: planner, wishes: wishes, count: options.alternatives,
        within: options.within, options: limited(0.05, times: 4), polish: limited(options.gap))
    }
  }

  /// Where a frontier ends: at the plan that is best when a missing home costs twenty times as much; nil
  /// for the least there is.
  private func least(
    _ measure: FrontierMeasure, _ wishes: PlanWishes, _ search: CapacityOptions
  ) throws -> Double? {
    guard measure == .shortage else { return nil }
    var dear = councilCase.problem
    dear.recourse.hotelPrice = dear.recourse.hotelPrice.map { $0 * 20 }
    dear.recourse.emergencyPrice = dear.recourse.emergencyPrice.map { $0 * 20 }
    dear.risk = .expectation
    let planner = try CapacityPlanner(problem: dear, futures: councilCase.futures)
    return try planner.solve(wishes, options: search).solution.map { measure.value($0.evaluation) }
  }

  private func policies(_ options: StudyOptions) -> PolicyOptions {
    var policies = PolicyOptions()
    policies.rollingEvery = options.rollingEvery
    policies.rollingFutures = options.rollingFutures
    policies.foresightFutures = options.rollingFutures
    policies.threads = options.threads
    policies.cancellation = options.cancellation
    policies.progress = { [progress = options.progress] in
      progress?(.policies, $0.done, $0.all)
    }
    return policies
  }
}
