import FlowForecast
import PlacementDomain

@testable import CapacityForecast

/// Scenarios with forecast settings that say only what a test is about.
enum TestArrivals {
  /// A town in which everybody needs a home, nobody follows, and every quota came true.
  static func scenario(quota: Int? = nil, sizes: [Int] = [1]) -> Scenario {
    var scenario = TestHousing.scenario(TestHousing.homes(20, places: 4))
    scenario.settings.forecast.hosting.percent = 0
    scenario.settings.forecast.family.members = 0
    scenario.forecast.types = sizes.map {
      ArrivalType(id: "size-\($0)", ages: Array(repeating: 30, count: $0))
    }
    scenario.forecast.quotas = (2015...2020).map {
      var year = QuotaYear(year: $0)
      (year.firstFigure, year.placed) = (1000, 1000)
      return year
    }
    if let quota {
      var year = QuotaYear(year: 2027)
      year.quota = quota
      scenario.forecast.quotas.append(year)
    } else {
      scenario.forecast.quotas = []
    }
    return scenario
  }

  /// A flow of these months that ends right before the first month of the tests' scenarios.
  static func flow(_ values: [Int], monthsBefore: Int = 0) -> MonthlySeries {
    let start = CalendarMonth(TestHousing.start).number - monthsBefore
    return MonthlySeries(
      name: "DK", first: CalendarMonth(number: start - values.count), values: values)
  }

  /// A flow that goes up and down.
  static let waves = flow((0..<60).map { 300 + 100 * ($0 % 5) })

  /// The source of a scenario.
  static func source(
    _ scenario: Scenario, _ flows: FlowHistories = FlowHistories(), months: Int = 36,
    variants: [String]? = []
  ) throws -> any ArrivalSource {
    let forecasts = try ForecastInput.forecasts(
      scenario, flows: flows, months: months, variants: variants)
    return forecasts[forecasts.count - 1].setup.arrivals
  }

  /// The households of a replication, in the order in which they come.
  static func households(
    _ source: any ArrivalSource, _ replication: Int, months: Int = 36, seed: UInt32 = 1
  ) -> [ArrivalList.Entry] {
    var list = ArrivalList()
    source.addHouseholds(
      seed: seed, replication: UInt32(replication), months: months, to: &list)
    list.sort()
    return Array(list.entries)
  }

  /// Persons who come within so many months, in each of so many replications.
  static func persons(
    _ source: any ArrivalSource, months: Int = 12, replications: Int = 4000
  ) -> [Double] {
    (0..<replications).map { replication in
      Double(
        households(source, replication, months: months).reduce(0) {
          $0 + source.types[Int($1.type)].size
        })
    }
  }
}

extension [Double] {
  /// The mean.
  var average: Double { reduce(0, +) / Double(count) }
  /// The mean of the squared deviations.
  var variance: Double {
    let middle = average
    return map { ($0 - middle) * ($0 - middle) }.average
  }
}

extension ArrivalList.Entry: Equatable {
  /// Whether type and month are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.type == right.type && left.month == right.month
  }
}
