import CapacityForecast
import CapacityProgram
import FlowForecast
import PlacementDomain

/// The futures of a case, drawn by the forecast.
struct CaseFutures {
  let futures: DemandFutures
  let unseen: DemandFutures
  let stress: [CapacityCase.Stress]
  let meanPersons: [Double]
  /// What the unseen futures are simulated from.
  let simulation: CaseSimulation

  init(
    _ scenario: Scenario, _ flows: FlowHistories, _ calendar: PlanCalendar, _ stays: StayBook?,
    seed: UInt32, threads: Int
  ) throws(ForecastProblem) {
    let settings = scenario.settings.capacity
    let surges = CaseFutures.surges(scenario)
    let prepared = try ForecastInput.forecasts(
      scenario, flows: flows, months: calendar.months, variants: surges, stays: stays)
    simulation = CaseSimulation(
      setup: prepared[0].setup, seed: seed,
      unseen: settings.futures..<(settings.futures + settings.unseen))
    var models: [ForecastModel] = []
    for forecast in prepared {
      var setup = forecast.setup
      setup.countsBySize = true
      models.append(try ForecastModel(setup))
    }
    let all = settings.futures + settings.unseen
    let need = try models[0].needs(replications: 0..<all, seed: seed, threads: threads)
    let size = need.months * NeedPaths.sizes.count
    func part(_ range: Range<Int>) -> DemandFutures {
      DemandFutures(
        months: need.months, classes: NeedPaths.sizes.count,
        households: Array(need.households[(range.lowerBound * size)..<(range.upperBound * size)]))
    }
    futures = part(0..<settings.futures)
    unseen = part(settings.futures..<all)
    meanPersons = need.meanPersons
    var stress = [CaseFutures.low(unseen)]
    for (forecast, model) in zip(prepared, models).dropFirst() {
      let surge = try model.needs(
        replications: settings.futures..<all, seed: seed, threads: threads)
      stress.append(
        CapacityCase.Stress(
          id: forecast.id, name: forecast.name,
          futures: DemandFutures(
            months: surge.months, classes: NeedPaths.sizes.count, households: surge.households)))
    }
    self.stress = stress
  }

  /// Variants that are a surge and nothing else; the two of history where there are none.
  private static func surges(_ scenario: Scenario) -> [String] {
    let own = scenario.forecast.variants.filter { row in
      guard row.surge != nil else { return false }
      var plain = VariantRow(id: row.id, name: row.name)
      (plain.surge, plain.surgeFrom) = (row.surge, row.surgeFrom)
      return plain == row
    }
    return own.isEmpty ? StressShape.all.map(\.id) : own.map(\.id)
  }

  /// The tenth of the futures with the fewest household-months.
  private static func low(_ all: DemandFutures) -> CapacityCase.Stress {
    let size = all.months * all.classes
    let sums = (0..<all.count).map { future in
      all.households[(future * size)..<((future + 1) * size)].reduce(0) { $0 + Int($1) }
    }
    let chosen = sums.indices.sorted { (sums[$0], $0) < (sums[$1], $1) }
      .prefix(max(1, all.count / 10)).sorted()
    return CapacityCase.Stress(
      id: "low", name: Words("Few come: the lowest tenth", da: "Få kommer: den laveste tiendedel"),
      futures: DemandFutures(
        months: all.months, classes: all.classes,
        households: chosen.flatMap { all.households[($0 * size)..<(($0 + 1) * size)] }))
  }
}

/// What a case's futures are simulated from.
struct CaseSimulation: Sendable {
  let setup: ForecastSetup
  let seed: UInt32
  /// The replications that no plan has seen.
  let unseen: Range<Int>
}
