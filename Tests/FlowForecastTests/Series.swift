import FlowForecast
import Foundation
import ScenarioFiles
import TestSupport
import Testing

/// Series that the tests use.
enum Series {
  /// The nine countries in `Data/`.
  static func panel() throws -> [MonthlySeries] {
    try read("asylum_applicants_monthly_panel_1999_2020.csv")
  }

  /// Every series of a file in `Data/`.
  static func read(_ name: String) throws -> [MonthlySeries] {
    let read = SeriesReader.read(Repository.root.appendingPathComponent("Data/\(name)").path)
    try #require(read.problems.isEmpty, "\(read.problems)")
    return read.series
  }

  /// A series that begins in January 2000.
  static func of(_ values: [Int], name: String = "here") -> MonthlySeries {
    MonthlySeries(name: name, first: CalendarMonth(number: 24_000), values: values)
  }

  /// A flow with seasons, a surge and scatter, always the same.
  static func made(months: Int, level: Double, name: String = "here") -> MonthlySeries {
    var generator = SeededGenerator(seed: months + Int(level))
    let values = (0..<months).map { month in
      let season = 1 + 0.3 * sin(Double(month) / 12 * 2 * .pi)
      let surge = (60..<70).contains(month) ? 4.0 : 1
      return Int(level * season * surge * Double.random(in: 0.8...1.2, using: &generator))
    }
    return of(values, name: name)
  }
}
