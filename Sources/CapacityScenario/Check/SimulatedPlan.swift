import CapacityForecast
import CapacityProgram
import PlacementDomain

/// What becomes of a plan household by household, in the futures that it has not seen.
///
/// The program counts homes and households by size. The simulation also knows needs, who may share, and
/// which home is taken by whom; so it finds more households without a home than the program reckons.
public struct SimulatedPlan: Hashable, Sendable {
  /// How many futures.
  public let futures: Int
  /// Household-months without a home, hotels not counted as one, in a future on average.
  public let months: Double
  /// The same if nothing is decided.
  public let monthsUndecided: Double
  /// What the plan changes in a future on average; the same people come in both.
  public let difference: Double
  /// Its standard error.
  public let errorOfDifference: Double
  /// What the program reckons for the plan.
  public let monthsReckoned: Double

  /// Simulates a plan beside deciding nothing.
  ///
  /// - Throws: ``ForecastProblem`` as the forecast does.
  init(
    _ plan: CapacityPlan, _ reckoned: CapacityEvaluation, in councilCase: CapacityCase, threads: Int
  ) throws(ForecastProblem) {
    let run = councilCase.simulation
    var models: [ForecastModel] = []
    for plan in [nil, plan] {
      var setup = run.setup
      setup.scenario =
        PlannedTown(
          setup.scenario, councilCase.offers, PlanStanding(plan, in: councilCase.problem),
          councilCase.calendar
        ).scenario
      models.append(try ForecastModel(setup))
    }
    let outcome = try ForecastVariants.run(
      models, replications: run.unseen, seed: run.seed, threads: threads)
    futures = run.unseen.count
    let sums = outcome.tallies.map { tally in
      (0..<tally.months).reduce(0.0) {
        $0 + tally.distribution(.waiting, group: nil, month: $1).mean
      }
    }
    monthsUndecided = sums[0]
    months = sums[1]
    let pairing = outcome.pairings[0]
    difference = pairing.meanDifference(.waiting)
    errorOfDifference = pairing.errorOfDifference(.waiting)
    monthsReckoned = reckoned.hotelMonths + reckoned.emergencyMonths
  }
}
