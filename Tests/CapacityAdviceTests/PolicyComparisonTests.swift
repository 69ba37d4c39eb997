import CapacityAdvice
import CapacityProgram
import GLPKSolver
import Testing

@Suite("Policies in unseen futures")
struct PolicyComparisonTests {
  @Test("none is below what foresight proves, in any future")
  func foresightIsABound() throws {
    let comparison = try SmallCase.comparison.get()
    let foresight = try #require(comparison[.perfectForesight])
    #expect(comparison.rows.count == 7)
    for row in comparison.rows {
      for (run, bound) in zip(row.runs, foresight.bounds) {
        #expect(bound <= Double(run.cost) + 1)
      }
    }
    // Where it is proven it is close: no policy is better on average.
    #expect(comparison.rows.allSatisfy { $0.meanCost >= foresight.meanCost })
  }

  @Test("keep every rule, future by future")
  func plansAreAllowed() throws {
    let comparison = try SmallCase.comparison.get()
    for row in comparison.rows {
      for (future, run) in row.runs.enumerated() {
        let planner = try CapacityPlanner(
          problem: SmallCase.problem(), futures: SmallCase.unseen.only(future))
        #expect(planner.violations(of: run.plan).isEmpty, "\(row.kind.name) in \(future)")
      }
    }
  }

  @Test("cost what their decisions sum to")
  func costsAreSums() throws {
    let comparison = try SmallCase.comparison.get()
    for row in comparison.rows {
      for (future, run) in row.runs.enumerated() {
        let months = costByMonth(
          run.plan, in: SmallCase.problem(), future: SmallCase.unseen.only(future))
        #expect(months.reduce(0, +) == run.cost, "\(row.kind.name) in \(future)")
      }
    }
  }

  @Test("that adapt are cheaper than the mean plan, by more than sampling can explain")
  func adaptingPays() throws {
    let comparison = try SmallCase.comparison.get()
    for kind in [PolicyKind.rolling(every: 1), .threshold] {
      let paired = try #require(comparison[kind]?.againstMeanPlan)
      #expect(paired.difference + 2 * paired.standardError < 0, "\(kind.name)")
      #expect(comparison[kind]?.shortageAgainstMeanPlan.map { $0.difference < 0 } == true)
    }
  }

  @Test("come out the same on one thread and on two")
  func threadsDoNotMatter() throws {
    var options = SmallCase.options
    options.rollingFutures = 6
    options.foresightFutures = 6
    let unseen = SmallCase.unseen.prefix(8)
    let one = try PolicyComparison(
      problem: SmallCase.problem(), training: SmallCase.training, unseen: unseen,
      options: options)
    options.threads = 2
    let two = try PolicyComparison(
      problem: SmallCase.problem(), training: SmallCase.training, unseen: unseen,
      options: options)
    #expect(one.rows == two.rows)
    #expect(one.threshold?.rule == two.threshold?.rule)
    // The first unseen futures are the same as in the larger comparison, and so are decisions.
    let larger = try SmallCase.comparison.get()
    #expect(
      one[.rolling(every: 1)]?.runs == larger[.rolling(every: 1)].map { Array($0.runs.prefix(6)) })
  }

  @Test("stop when asked to, with those that were finished")
  func cancelling() throws {
    var options = SmallCase.options
    let flag = CancellationFlag()
    options.cancellation = flag
    options.progress = { step in
      if step.policy == .meanPlan, step.done == step.all - 1 { flag.cancel() }
    }
    let comparison = try PolicyComparison(
      problem: SmallCase.problem(), training: SmallCase.training, unseen: SmallCase.unseen,
      options: options)
    #expect(comparison.isCancelled)
    #expect(comparison.rows.map(\.kind) == [.doNothing])
  }

  @Test("are made better on the futures they were made on: two stages against the mean")
  func twoStageInSample() throws {
    let problem = SmallCase.problem()
    let planner = try CapacityPlanner(problem: problem, futures: SmallCase.training)
    let best = try #require(try planner.solve().solution)
    let mean = try KeptPlan(
      .meanPlan, madeOn: SmallCase.training.meanPath(), problem: problem,
      options: CapacityOptions())
    let cost = planner.evaluate(mean.plan).expectedCost
    #expect(best.bound <= cost)
    #expect(best.objective < cost)
  }
}
