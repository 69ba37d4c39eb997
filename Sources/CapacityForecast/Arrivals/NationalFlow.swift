import FlowForecast
import PlacementDomain

/// The country's flow of persons, month by month, and who of it comes to the municipality.
struct NationalFlow: Sendable {
  /// The longest time between a series' end and a forecast's beginning, in months.
  static let longestGap = 120

  private let history: MonthlySeries
  private let paths: FlowPaths
  /// Months from the series' first value to the forecast's first month, less the delay.
  private let offset: Int
  /// The share that is placed in municipalities.
  let placed: ShareBelief
  /// The municipality's share of those, from 0 to 1.
  let share: Double

  /// A flow, fitted to what was known before the first month.
  ///
  /// - Parameters:
  ///   - number: The flow's number within the run.
  /// - Throws: ``ForecastProblem`` where the series is too short or ends too early.
  init(
    _ series: MonthlySeries, panel: [MonthlySeries], _ settings: NationalFlowSettings,
    share: Double, start: CalendarMonth, number: UInt32
  ) throws(ForecastProblem) {
    history = series.through(start - 1)
      .since(CalendarMonth(settings.from))
    let gap = start - history.last - 1
    guard history.values.isEmpty || gap <= NationalFlow.longestGap else {
      throw ForecastProblem(
        "the series \(series.name) ends in \(history.last), and the forecast begins in \(start): "
          + "give a newer series, or a quota instead",
        da: "serien \(series.name) slutter i \(history.last), og prognosen begynder i \(start): "
          + "giv en nyere serie eller en kvote i stedet")
    }
    do {
      paths = try FlowModel.ensemble.fit(history, panel: panel, seed: 0, flow: number)
    } catch {
      throw ForecastProblem(
        "\(error), before \(start)",
        da: "serien \(series.name) kan ikke bruges: den har \(history.values.count) måneder før "
          + "\(start), og en model kræver \(FlowModel.leastMonths) med rimelige tal")
    }
    offset = start - history.first - settings.delayMonths
    placed = ShareBelief(settings)
    self.share = share
  }

  /// Persons in the country who would come to municipalities in each month if all were placed.
  func persons(seed: UInt32, replication: UInt32, months: Int) -> [Int] {
    let known = history.values
    let unknown = max(0, offset + months - known.count)
    let path = paths.path(replication: Int(replication), months: unknown, seed: seed)
    return (0..<months).map { month in
      let index = offset + month
      return index >= known.count ? path[index - known.count] : known[max(0, index)]
    }
  }
}

extension MonthlySeries {
  /// The values from a month on.
  fileprivate func since(_ month: CalendarMonth) -> MonthlySeries {
    let dropped = min(values.count, max(0, month - first))
    return MonthlySeries(
      name: name, first: first + dropped, values: Array(values.dropFirst(dropped)))
  }
}
