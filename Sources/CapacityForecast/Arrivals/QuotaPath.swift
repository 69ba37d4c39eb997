import FlowForecast
import PlacementDomain
import RandomStreams

/// Persons who come as announced, by more or less: a quota for each year, times a factor.
///
/// A year of which nothing is known takes the number of the last known year before it, with a second
/// factor: it misses what is announced later, and what is announced misses what comes.
struct QuotaPath: Sendable {
  /// A year's announced number.
  private struct Announced: Sendable {
    let persons: Double
    let edition: FigureEdition
    /// Whether it is another year's.
    let isBorrowed: Bool
  }

  private let start: CalendarMonth
  private let first: DeviationFactors
  private let last: DeviationFactors
  /// Announced numbers from the first month's year on.
  private let years: [Announced]

  /// A path; nil where no year has a quota or a figure.
  init?(_ scenario: Scenario, start: CalendarMonth, months: Int) {
    let settings = scenario.settings.forecast
    let rows = scenario.forecast.quotas.sorted { $0.year < $1.year }
    let known = rows.compactMap { row -> (Int, Double, FigureEdition)? in
      row.announced(settings).map { (row.year, $0, row.edition) }
    }
    guard let earliest = known.first else { return nil }
    let firstYear = start.year
    let lastYear = (start + max(0, months - 1)).year
    self.start = start
    let bound = settings.quotaBound.value
    first = .known(.first, in: rows, before: firstYear, bound: bound)
    last = .known(.last, in: rows, before: firstYear, bound: bound)
    years = (firstYear...lastYear).map { year in
      let (of, persons, edition) = known.last { $0.0 <= year } ?? earliest
      return Announced(
        persons: persons, edition: of == year ? edition : .first, isBorrowed: of != year)
    }
  }

  /// Mean persons of each month in a replication, spread evenly over each year.
  func means(seed: UInt32, replication: UInt32, months: Int) -> [Double] {
    let firstYear = start.year
    let perMonth = years.enumerated().map { index, year in
      var stream = RandomStream(
        seed: seed, replication: replication, subject: UInt32(firstYear + index),
        event: ArrivalEvent.quota)
      var factor = (year.edition == .first ? first : last).draw(&stream)
      if year.isBorrowed { factor *= first.draw(&stream) }
      return year.persons * factor / 12
    }
    return (0..<months).map { perMonth[(start + $0).year - firstYear] }
  }
}

extension QuotaYear {
  /// The quota as given or computed, in persons; nil where the year has neither quota nor figure.
  func announced(_ settings: ForecastSettings) -> Double? {
    if let quota { return Double(quota) }
    guard let figure = figure(edition) else { return nil }
    return QuotaFormula.quota(
      of: QuotaFormula.Municipality(settings, reunified: ownReunified), figure: figure,
      reunified: reunified)
  }
}

extension QuotaFormula.Municipality {
  /// The municipality of a scenario.
  init(_ settings: ForecastSettings, reunified: Int = 0) {
    self.init(
      population: settings.populationPercent.value / 100,
      immigrants: settings.immigrantPercent.value / 100, reunified: reunified)
  }
}
