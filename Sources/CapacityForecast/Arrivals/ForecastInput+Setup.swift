import FlowForecast
import PlacementDomain

extension ForecastInput {
  /// The forecast in which nothing is done.
  static func setup(
    _ scenario: Scenario, _ flows: FlowHistories, _ months: Int, _ stays: StayBook?
  ) throws(ForecastProblem) -> ForecastSetup {
    let settings = scenario.settings.forecast
    try settings.checkRead(flows)
    let arrivals = try MunicipalArrivals(scenario, flows, months: months, surge: nil)
    var setup = ForecastSetup(scenario: scenario, months: months, arrivals: arrivals)
    if let stays {
      setup.stays = stays
    } else {
      setup.stays = try StayBook(settings.stay)
    }
    setup.dwellings = settings.dwellings.supplies(months)
    return setup
  }
}

extension ForecastSettings {
  /// Refuses a forecast without a series that the settings name.
  fileprivate func checkRead(_ flows: FlowHistories) throws(ForecastProblem) {
    let files = [
      applicants.series.flatMap { flows.applicants == nil ? $0 : nil },
      special.series.flatMap { flows.special == nil ? $0 : nil },
      panel.flatMap { flows.panel.isEmpty ? $0 : nil },
    ]
    guard let file = files.compactMap({ $0 }).first else { return }
    throw ForecastProblem(
      "the series in \(file.written) could not be read: mend the path in scenario.yaml",
      da: "serien i \(file.written) kunne ikke læses: ret stien i scenario.yaml")
  }
}

extension ForecastSetup {
  /// This forecast, changed as a row of variants says.
  func changed(
    by row: VariantRow, _ flows: FlowHistories
  ) throws(ForecastProblem) -> ForecastSetup {
    var setup = self
    setup.levers.movingOn = row.movingOn.value
    setup.levers.privateHosting = row.hostingPercent.value / 100
    setup.levers.widerSharing = row.sharingPercent.value / 100
    setup.opened = row.openings.map { opening in
      OpenedOption(
        option: opening.option,
        modules: opening.module.map { [$0: opening.count] } ?? [:])
    }
    .merged()
    if let surge = row.surge {
      let begins = row.surgeFrom.map { CalendarMonth($0) - start } ?? 0
      setup.arrivals = try MunicipalArrivals(
        scenario, flows, months: months,
        surge: PlacedSurge(
          try NationalSurge(surge, scenario.forecast.surges), begins: begins,
          scenario.settings.forecast))
    }
    return setup
  }
}

extension MunicipalArrivals {
  /// Arrivals of a scenario.
  ///
  /// - Throws: ``ForecastProblem`` where nothing says who comes.
  init(
    _ scenario: Scenario, _ flows: FlowHistories, months: Int, surge: PlacedSurge?
  ) throws(ForecastProblem) {
    let settings = scenario.settings.forecast
    let start = CalendarMonth(scenario.settings.from)
    let kinds = scenario.forecast.types.isEmpty ? ArrivalType.standard : scenario.forecast.types
    let adult = scenario.settings.ages.adult
    types = kinds.map { HouseholdType($0, adult: adult) } + FollowingFamilies.types
    firstFamily = kinds.count
    refugees = try HouseholdMix(kinds) { $0.weight }
    underLaw = try HouseholdMix(kinds) { $0.specialWeight ?? $0.weight }
    families = FollowingFamilies(settings.family)
    hosting = ShareBelief(settings.hosting)
    quotaWeight = settings.quotaWeightPercent.value / 100
    quota = QuotaPath(scenario, start: start, months: months)
    flow = try flows.applicants.map { series throws(ForecastProblem) in
      try NationalFlow(
        series, panel: flows.panel, settings.applicants, share: settings.share(isSpecial: false),
        start: start, number: 0)
    }
    special = try flows.special.map { series throws(ForecastProblem) in
      try NationalFlow(
        series, panel: [], settings.special, share: settings.share(isSpecial: true),
        start: start, number: 1)
    }
    self.surge = surge
    guard flow != nil || quota != nil || special != nil else {
      throw ForecastProblem(
        "nothing says who comes: name a series in `forecast.applicants.series`, or give quotas or "
          + "national figures in quotas.csv",
        da: "intet siger, hvem der kommer: nævn en serie i `forecast.applicants.series`, eller giv "
          + "kvoter eller landstal i quotas.csv")
    }
  }
}

extension [OpenedOption] {
  /// One entry for each option, with all its modules.
  fileprivate func merged() -> [OpenedOption] {
    var result: [OpenedOption] = []
    for opening in self {
      if let index = result.firstIndex(where: { $0.option == opening.option }) {
        result[index].modules.merge(opening.modules, uniquingKeysWith: +)
      } else {
        result.append(opening)
      }
    }
    return result
  }
}

extension StayBook {
  /// Laws of fast and slow movers.
  init(_ settings: StaySettings) throws(ForecastProblem) {
    let away = (settings.departurePercent.value / 100, settings.movePercent.value / 100)
    let causes = LeaveHazards(
      permanentHome: max(0, 1 - away.0 - away.1), departure: away.0, move: away.1)
    func law(_ slow: Thousandths) throws(ForecastProblem) -> StayLaw {
      try StayMixture(
        fastShare: settings.fastPercent.value / 100, fastMean: settings.fastMonths.value,
        slowMean: slow.value, causes: causes
      ).law()
    }
    self.init(try law(settings.slowMonths))
    self[.largeFamily] = try law(settings.slowMonthsLarge)
  }
}

extension DwellingSettings {
  /// Supplies by month: whole dwellings, as many up to each month as the rate has brought by then.
  func supplies(_ months: Int) -> [DwellingSupply] {
    [(smallPersons, smallPerMonth), (largePersons, largePerMonth)].filter { $0.1 > .zero }.map {
      persons, rate in
      DwellingSupply(
        persons: persons,
        perMonth: (0..<months).map { (rate.raw * ($0 + 1)) / 1000 - (rate.raw * $0) / 1000 })
    }
  }
}
