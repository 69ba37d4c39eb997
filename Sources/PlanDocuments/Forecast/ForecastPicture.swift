import CapacityForecast
import FlowForecast

/// The plot: months from left to right, households and homes upwards.
struct ForecastPicture {
  static let left = 64.0
  static let right = 740.0
  static let top = 112.0
  static let bottom = 500.0
  /// Light to dark: 95, 80 and 50 of 100.
  static let bandColors = ["#dce8f4", "#aecbe6", "#74a3cf"]
  static let medianColor = "#174a80"
  static let homesColor = "#1d232b"
  /// Colours that can be told apart without colour vision (Okabe and Ito's set, GK).
  static let otherColors = ["#d55e00", "#009e73", "#cc79a7", "#b88600", "#6b4fa0", "#7a828e"]

  /// A variant beside the first: its line, where it has one of its own.
  struct Other {
    let title: String
    let color: String
    let need: [Int]?
    let homes: [Int]?
  }

  /// Steps on top of each other: an origin and the sum up to it, by month.
  let steps: [(origin: CapacityOrigin, heights: [Int])]
  let others: [Other]
  private let months: [CalendarMonth]
  private let bands: [[ClosedRange<Int>]]
  private let median: [Int]
  private let largest: Double
  private let language: String

  init(_ report: ForecastReport, language: String) {
    self.language = language
    months = report.months
    let indices = months.indices
    guard let first = report.variants.first else {
      (steps, others, bands, median, largest) = ([], [], [], [], 1)
      return
    }
    let need = indices.map { first.tally.distribution(.need, group: nil, month: $0) }
    bands = [0.95, 0.8, 0.5].map { share in need.map { $0.band(share) } }
    let median = need.map { $0.quantile(0.5) }
    self.median = median
    steps = Self.steps(first.facts.capacity, indices.count)
    let homes = indices.map(first.facts.capacity.total)
    others = report.variants.dropFirst().enumerated().compactMap { index, variant in
      let theirs = indices.map {
        variant.tally.distribution(.need, group: nil, month: $0).quantile(0.5)
      }
      let stock = indices.map(variant.facts.capacity.total)
      let differs = Self.isApart(theirs, median)
      guard differs || stock != homes else { return nil }
      return Other(
        title: variant.facts.name(language),
        color: Self.otherColors[index % Self.otherColors.count],
        need: differs ? theirs : nil, homes: stock != homes ? stock : nil)
    }
    let numbers =
      bands[0].map(\.upperBound) + homes + others.flatMap { ($0.need ?? []) + ($0.homes ?? []) }
    largest = ChartScale.ceiling(Double(max(1, numbers.max() ?? 1)))
  }

  /// Whether a line could be told from another: nobody sees one household among hundreds.
  private static func isApart(_ left: [Int], _ right: [Int]) -> Bool {
    zip(left, right).contains { abs($0 - $1) > max(1, max($0, $1) / 20) }
  }

  private static func steps(
    _ capacity: HousingCapacity, _ months: Int
  ) -> [(origin: CapacityOrigin, heights: [Int])] {
    var sum = Array(repeating: 0, count: months)
    return CapacityOrigin.allCases.compactMap { origin in
      guard let homes = capacity.origins[origin], homes.contains(where: { $0 > 0 }) else {
        return nil
      }
      sum = zip(sum, homes).map(+)
      return (origin, sum)
    }
  }

  private var plot: MonthPlot {
    MonthPlot(
      left: Self.left, right: Self.right, top: Self.top, bottom: Self.bottom, months: months,
      largest: largest)
  }

  /// Grid, fan, steps and lines.
  var elements: [String] {
    let plot = plot
    var lines = plot.axes(language)
    for (band, color) in zip(bands, Self.bandColors) { lines.append(plot.band(band, color)) }
    for other in others {
      if let need = other.need { lines.append(plot.curve(need, other.color, width: 1.6)) }
      if let homes = other.homes { lines.append(plot.stair(homes, other.color, 1.6, dash: "3 3")) }
    }
    lines.append(plot.curve(median, Self.medianColor, width: 3))
    for step in steps.reversed() {
      lines.append(
        plot.stair(
          step.heights, Self.homesColor, Self.stroke(step.origin).width,
          dash: Self.stroke(step.origin).dash))
    }
    return lines
  }

  /// How an origin's step is drawn: what lasts is drawn strongest.
  static func stroke(_ origin: CapacityOrigin) -> (width: Double, dash: String) {
    switch origin {
    case .own: (2.6, "none")
    case .conversion: (2.2, "12 3")
    case .pavilion: (2, "7 4")
    case .hotel: (1.6, "2 3")
    }
  }
}
