import CapacityForecast
import FlowForecast
import PlacementDomain

/// Examples on a forecast: what is needed in the last of 24 months, mean of 200 courses.
enum FlowExamples {
  static let alleroed: [ClauseExample] = [
    .forecast(
      "ALL-4", ["setting:forecast.stay.slow_months", "forecast:need"],
      off: { $0.settings.forecast.stay.slowMonths = 60 },
      on: { $0.settings.forecast.stay.slowMonths = 12 }),
    .forecast(
      "ALL-9 moving-on", ["column:variants.moving_on", "forecast:need"],
      variant: { $0.movingOn = 2 }),
    .figure(
      "ALL-14 option", ["column:variants.options"],
      { isOn in
        // The old school opened in a variant: its homes are there.
        var variant = VariantRow(id: "v", name: "v")
        if isOn { variant.openings = [.init(option: "school")] }
        let free = try figure(
          .free, town { ExampleTown.open("school", .conversion, in: &$0) }, variant)
        return ["free homes": free]
      }, asked: { off, on in on.number("free homes") > off.number("free homes") }),
  ]

  static let glostrup: [ClauseExample] = [
    .forecast(
      "GLO-3 small", ["setting:forecast.dwellings.small_per_month"],
      off: { $0.settings.forecast.dwellings.smallPerMonth = 0.1 },
      on: { $0.settings.forecast.dwellings.smallPerMonth = 1 }),
    .forecast(
      "GLO-3 large", ["setting:forecast.dwellings.large_per_month"],
      off: { $0.settings.forecast.dwellings.largePerMonth = 0.1 },
      on: { $0.settings.forecast.dwellings.largePerMonth = 1 }),
  ]

  static let lejre: [ClauseExample] = [
    .forecast(
      "LEJ-1 moving-on", ["column:variants.moving_on"], variant: { $0.movingOn = 1.5 })
  ]

  static let lejreSF: [ClauseExample] = [
    .forecast(
      "SF-1 more-hosts", ["column:variants.hosting_percent"],
      variant: { $0.hostingPercent = 30 }),
    .forecast(
      "SF-1 hosts", ["setting:forecast.private.percent"],
      off: { $0.settings.forecast.hosting.percent = .zero },
      on: { $0.settings.forecast.hosting.percent = 30 }),
  ]

  /// A town with twenty homes to which 40 refugees are assigned a year.
  static func town(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    ExampleTown.town { town in
      let start = Day(year: 2027, month: 1, day: 1) ?? ExampleTown.today
      town.settings.from = start
      town.settings.to = start + 30
      town.settings.decision = start
      town.homes = (0..<20).map { ExampleTown.home("home-\($0)") }
      for index in town.homes.indices { town.homes[index].tenure = .temporary }
      town.households = [ExampleTown.household("h", [30])]
      town.households[0].livesIn = "home-0"
      town.forecast.quotas = (2022...2028).map { year in
        var quota = QuotaYear(year: year)
        (quota.firstFigure, quota.quota) = (1000, 40)
        if year < 2027 { quota.placed = 1000 }
        return quota
      }
      change(&town)
    }
  }

  /// The mean of a measure in the last month of a variant.
  static func figure(
    _ measure: ForecastMeasure, _ town: Scenario, _ variant: VariantRow?
  ) throws -> String {
    var town = town
    town.forecast.variants = [variant].compactMap(\.self)
    let months = 24
    let prepared = try ForecastInput.forecasts(town, flows: FlowHistories(), months: months)
    let tally = try ForecastModel(prepared[prepared.count - 1].setup)
      .run(replications: 0..<200, seed: 1)
    let mean = tally.distribution(measure, group: nil, month: months - 1).mean
    return Thousandths(rounding: mean).description
  }
}

extension ClauseExample {
  /// An example in which a setting or a variant lowers what is needed.
  fileprivate static func forecast(
    _ name: String, _ shows: [String],
    off: @escaping @Sendable (inout Scenario) -> Void = { _ in },
    on: @escaping @Sendable (inout Scenario) -> Void = { _ in },
    variant change: (@Sendable (inout VariantRow) -> Void)? = nil
  ) -> ClauseExample {
    .figure(
      name, shows,
      { isOn in
        var variant = VariantRow(id: "v", name: "v")
        if isOn { change?(&variant) }
        return [
          "households in need": try FlowExamples.figure(
            .need, FlowExamples.town(isOn ? on : off), variant)
        ]
      },
      asked: { off, on in
        on.number("households in need") < 0.95 * off.number("households in need")
      })
  }
}
