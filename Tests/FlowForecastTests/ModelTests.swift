import Foundation
import TestSupport
import Testing

@testable import FlowForecast

@Suite("Models")
struct ModelTests {
  private func draws(
    _ model: FlowModel, _ history: MonthlySeries, panel: [MonthlySeries] = [], months: Int,
    count: Int = 4000
  ) throws -> [[Int]] {
    let paths = try model.fit(history, panel: panel, seed: 1)
    return (0..<count).map { paths.path(replication: $0, months: months) }
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

  @Test("flat + Poisson has the last month as mean and variance")
  func flat() throws {
    let last = try draws(.flatPoisson, Series.of([Int](repeating: 3, count: 30) + [50]), months: 9)
      .map { Double($0[8]) }
    #expect(abs(mean(last) - 50) < 0.5)
    #expect(abs(mean(last.map { ($0 - 50) * ($0 - 50) }) - 50) < 4)
  }

  @Test("the random walk has the variance of its changes, month after month")
  func walk() throws {
    // Changes of ±log 1.2 in turns, at a level where ½ does not matter.
    let values = (0..<40).map { $0 % 2 == 0 ? 100_000 : 120_000 }
    let places = try draws(.logRandomWalk, Series.of(values), months: 9).map { log(Double($0[8])) }
    #expect(abs(mean(places) - log(120_000)) < 0.03)
    let variance = mean(places.map { pow($0 - log(120_000), 2) })
    #expect(abs(variance / (9 * pow(log(1.2), 2)) - 1) < 0.07)
  }

  @Test("the reverting level comes back to its mean")
  func reverting() throws {
    let steady = Series.made(months: 59, level: 400)
    let surge = Series.of(steady.values + [2000, 2400])
    let far = try draws(.meanReverting, surge, months: 60)
    let soon = mean(far.map { log(Double($0[0]) + 0.5) })
    let late = mean(far.map { log(Double($0[59]) + 0.5) })
    let usual = log(420.0)
    #expect(soon > usual + 1 && abs(late - usual) < 0.4, "\(soon - usual), \(late - usual)")
  }

  @Test("analogues repeat what followed, from the level of today")
  func analogues() throws {
    let growing = Series.of((0..<24).map { Int((1000 * pow(1.3, Double($0))).rounded()) })
    // Everything before grew at the same pace, so every path does, up to rounding and the bound.
    let paths = try draws(.analogues, growing, months: 3, count: 50)
    for path in paths {
      let growth = Double(path[2]) / Double(growing.values[23])
      #expect(abs(growth - 2.197) < 0.02)
    }
    let flat = Series.of([Int](repeating: 50, count: 60))
    let elsewhere = Series.of((0..<60).map { $0 < 30 ? 1000 : 2000 }, name: "elsewhere")
    let mixed = try draws(.analogues, flat, panel: [elsewhere], months: 24)
    let doubled = Double(mixed.filter { $0[23] > 95 }.count) / Double(mixed.count)
    // Own months weigh 36 × 4; of the other's 36, those from the 7th to the 30th double.
    #expect(abs(doubled - 24 / 180.0) < 0.02)
    #expect(mixed.allSatisfy { (50...102).contains($0[23]) })
  }

  @Test("seasonal naive repeats the last year where it never erred")
  func seasonal() throws {
    let values = (0..<72).map { 100 + 40 * ($0 % 12) }
    let paths = try draws(.seasonalNaive, Series.of(values), months: 30, count: 20)
    #expect(
      paths.allSatisfy { path in
        path.indices.allSatisfy { abs(path[$0] - values[$0 % 12]) <= 1 }
      })
  }

  @Test("the yearly pattern is found where there is one, and is nothing where there is none")
  func pattern() {
    var generator = SeededGenerator(seed: 5)
    let noise = (0..<120).map { _ in Double.random(in: -0.3...0.3, using: &generator) }
    let season = (0..<12).map { 0.5 * cos(Double($0) / 6 * .pi) }
    let found = YearlyPattern(noise.indices.map { 5 + noise[$0] + season[$0 % 12] })
    for month in 0..<12 { #expect(abs(found.effect(month) - season[month]) < 0.2) }
    #expect((0.01...0.1).contains(found.uncertainty))
    let none = YearlyPattern(noise)
    #expect(none.effects.allSatisfy { abs($0) < 0.06 })
    #expect(YearlyPattern([Double](repeating: 2, count: 24)).effects.allSatisfy { $0 == 0 })
    let exact = YearlyPattern((0..<60).map { season[$0 % 12] })
    for month in 0..<12 { #expect(abs(exact.effect(month) - season[month]) < 1e-9) }
  }

  @Test("the filter's likelihood is that of one large normal distribution")
  func likelihood() {
    let values = [12, 30, 7, 0, 18, 25, 9]
    let filter = LevelFilter(values, YearlyPattern(values.map(LogScale.of)))
    for (phi, step, scatter) in [(0.9, 0.2, 0.1), (0.5, 0.7, 0.003)] {
      let outcome = filter.run(
        LevelFilter.Parameters(persistence: phi, stepVariance: step * step, dispersion: scatter))
      let count = values.count
      let covariance = (0..<count).map { row in
        (0..<count).map { column in
          step * step / (1 - phi * phi) * pow(phi, abs(Double(row - column)))
            + filter.prior.variance
            + (row == column ? filter.counting[row] + scatter : 0)
        }
      }
      let residuals = filter.places.map { $0 - filter.prior.mean }
      let expected = ModelTests.logDensity(residuals, covariance)
      #expect(abs(outcome.logLikelihood - expected) < 1e-9)
    }
  }

  /// Log density of a normal vector, without the constant, by Cholesky's decomposition.
  private static func logDensity(_ vector: [Double], _ covariance: [[Double]]) -> Double {
    var lower = covariance
    var logs = 0.0
    var squares = 0.0
    var solved: [Double] = []
    for row in vector.indices {
      for column in 0...row {
        var value = covariance[row][column]
        for index in 0..<column { value -= lower[row][index] * lower[column][index] }
        lower[row][column] = row == column ? value.squareRoot() : value / lower[column][column]
      }
      var value = vector[row]
      for index in 0..<row { value -= lower[row][index] * solved[index] }
      solved.append(value / lower[row][row])
      squares += solved[row] * solved[row]
      logs += log(lower[row][row])
    }
    return -0.5 * squares - logs
  }
}
