import CapacityProgram

extension PolicyComparison {
  /// Makes every policy on training futures and tries it in unseen ones.
  ///
  /// - Parameters:
  ///   - unseen: Futures of the same months and classes, apart from the training futures.
  /// - Throws: ``AdviceProblem`` where a policy has no plan, `CapacityInputProblem` where what is
  ///   given does not fit.
  public init(
    problem: CapacityProblem, training: DemandFutures, unseen: DemandFutures,
    options: PolicyOptions = PolicyOptions()
  ) throws {
    // Says what does not fit before anything long begins.
    _ = try CapacityPlanner(problem: problem, futures: unseen)
    let maker = PolicyMaker(problem: problem, training: training, options: options)
    do {
      for make in maker.policies {
        let policy = try make()
        if let policy = policy as? ThresholdPolicy {
          threshold = policy
        }
        try add(policy, problem, unseen, options)
      }
      try addForesight(problem, unseen, options)
    } catch AdviceProblem.cancelled {
      isCancelled = true
    }
  }

  private var meanPlan: [PolicyRun]? { self[.meanPlan]?.runs }

  private mutating func add(
    _ policy: any CapacityPolicy, _ problem: CapacityProblem, _ unseen: DemandFutures,
    _ options: PolicyOptions
  ) throws {
    let isRolling = if case .rolling = policy.kind { true } else { false }
    let count = isRolling ? min(unseen.count, options.rollingFutures) : unseen.count
    guard count > 0 else { return }
    let runs = try inParallel(
      count, threads: options.threads, cancellation: options.cancellation,
      finished: Self.report(policy.kind, count, options)
    ) { try PolicyRun(policy, in: problem, futures: unseen, future: $0) }
    rows.append(Row(policy.kind, runs: runs, weights: unseen.weights, meanPlan: meanPlan))
  }

  private mutating func addForesight(
    _ problem: CapacityProblem, _ unseen: DemandFutures, _ options: PolicyOptions
  ) throws {
    let count = min(unseen.count, options.foresightFutures)
    guard count > 0 else { return }
    var plan = options.foresightPlan
    plan.cancellation = options.cancellation
    let found = try inParallel(
      count, threads: options.threads, cancellation: options.cancellation,
      finished: Self.report(.perfectForesight, count, options)
    ) { [plan] in
      try PerfectForesight(in: problem, futures: unseen, future: $0, options: plan)
    }
    rows.append(
      Row(
        .perfectForesight, runs: found.map(\.run), bounds: found.map(\.bound),
        weights: unseen.weights, meanPlan: meanPlan))
  }

  private static func report(
    _ kind: PolicyKind, _ all: Int, _ options: PolicyOptions
  ) -> @Sendable (Int) -> Void {
    { [progress = options.progress] done in
      progress?(PolicyProgress(policy: kind, done: done, all: all))
    }
  }
}

/// Makes the policies, each when its turn comes.
private struct PolicyMaker {
  let problem: CapacityProblem
  let training: DemandFutures
  let options: PolicyOptions

  typealias Making = () throws -> any CapacityPolicy

  var policies: [Making] {
    var plan = options.plan
    plan.cancellation = options.cancellation
    var sure = problem
    // One path is not short in some futures: a service target cannot be asked of it.
    sure.risk = .expectation
    var all: [Making] = [
      { KeptPlan(.doNothing, problem: problem) },
      {
        try KeptPlan(.meanPlan, madeOn: training.meanPath(), problem: sure, options: plan)
      },
      {
        try KeptPlan(
          .quantilePlan(options.quantile), madeOn: training.quantilePath(options.quantile),
          problem: sure, options: plan)
      },
      { try KeptPlan(.twoStage, madeOn: training, problem: problem, options: plan) },
      {
        try ThresholdSearch(
          problem: problem, training: training, most: options.thresholdFutures,
          threads: options.threads, cancellation: options.cancellation
        ).policy
      },
    ]
    if let every = options.rollingEvery, options.rollingFutures > 0 {
      var step = options.rollingPlan
      step.cancellation = options.cancellation
      all.append {
        try RollingPolicy(
          problem: problem, training: training, analogues: options.analogues, every: every,
          options: step)
      }
    }
    return all
  }
}
