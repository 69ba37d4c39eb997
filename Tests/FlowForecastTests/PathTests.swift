import FlowForecast
import Foundation
import Testing

@Suite("Paths")
struct PathTests {
  static let models = FlowModel.allCases

  /// Other flows, of other sizes and lengths.
  static let panel = [
    Series.made(months: 150, level: 40, name: "small"),
    Series.made(months: 90, level: 9000, name: "large"),
    Series.made(months: 10, level: 100, name: "short"),
  ]

  @Test("are the same in any order, and a shorter one begins a longer one", arguments: models)
  func sameInAnyOrder(model: FlowModel) throws {
    let history = Series.made(months: 130, level: 300)
    let paths = try model.fit(history, panel: Self.panel, seed: 3)
    let forward = (0..<40).map { paths.path(replication: $0, months: 60) }
    let again = try model.fit(history, panel: Self.panel, seed: 3)
    for replication in (0..<40).reversed() {
      #expect(again.path(replication: replication, months: 60) == forward[replication])
      #expect(
        again.path(replication: replication, months: 7) == Array(forward[replication].prefix(7)))
    }
    #expect(Set(forward).count > 20)
    let other = try model.fit(history, panel: Self.panel, seed: 4)
    #expect(other.path(replication: 0, months: 60) != forward[0])
    let apart = try model.fit(history, panel: Self.panel, seed: 3, flow: 1)
    #expect(apart.path(replication: 0, months: 60) != forward[0])
  }

  @Test("use nothing that came after the history", arguments: models)
  func noPeeking(model: FlowModel) throws {
    let history = Series.made(months: 100, level: 300)
    let changed = Self.panel.map { series in
      var series = series
      for index in series.values.indices where index >= 100 { series.values[index] = 1_000_000 }
      return series
    }
    let own = Series.made(months: 150, level: 5000)
    let left = try model.fit(history, panel: Self.panel, seed: 1)
    let right = try model.fit(history, panel: changed + [own], seed: 1)
    for replication in 0..<30 {
      #expect(
        left.path(replication: replication, months: 24)
          == right.path(replication: replication, months: 24))
    }
  }

  /// Histories that are hard on a model.
  static let hard: [[Int]] = [
    [Int](repeating: 0, count: 24),
    [Int](repeating: 0, count: 84) + [1],
    [5] + [Int](repeating: 0, count: 40),
    [Int](repeating: 7, count: 24),
    [Int](repeating: MonthlySeries.largestValue, count: 30),
    (0..<60).map { $0 % 2 == 0 ? 0 : MonthlySeries.largestValue },
    (0..<48).map { $0 % 12 == 0 ? 3 : 0 },
    (0..<30).map { 1 << $0 },
  ]

  @Test("stay finite, at most about three times the largest month", arguments: models)
  func bounded(model: FlowModel) throws {
    for values in Self.hard {
      let paths = try model.fit(Series.of(values), panel: Self.panel, seed: 1)
      let most = values.max() ?? 0
      for replication in 0..<60 {
        let path = paths.path(replication: replication, months: 120)
        #expect(path.count == 120)
        // Counts scatter around a level that is bounded; the scatter has no bound of its own.
        #expect(path.allSatisfy { $0 >= 0 && $0 <= 12 * most + 50 })
      }
      #expect(paths.path(replication: 0, months: 0) == [])
    }
  }

  @Test("of the random walk spread for two years, and not any more after that")
  func spread() throws {
    let values = (0..<48).map { $0 % 2 == 0 ? 10_000 : 10_500 }
    let paths = try FlowModel.logRandomWalk.fit(Series.of(values), seed: 1)
    func variance(_ month: Int) -> Double {
      let places = (0..<4000).map {
        log(Double(paths.path(replication: $0, months: 84)[month]))
      }
      let mean = places.reduce(0, +) / 4000
      return places.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 4000
    }
    let step = log(10_500.5 / 10_000.5)
    for (month, steps) in [(5, 6.0), (23, 24), (47, 24), (83, 24)] {
      // The standard error of a variance of 4,000 normal numbers is 2.2 %.
      #expect(abs(variance(month) / (steps * step * step) - 1) < 0.09, "\(month)")
    }
  }

  @Test("from nothing but zeros are nearly always zero", arguments: models)
  func zeros(model: FlowModel) throws {
    let paths = try model.fit(Series.of([Int](repeating: 0, count: 60)), seed: 1)
    let sums = (0..<2000).map { paths.path(replication: $0, months: 12).reduce(0, +) }
    // Jeffreys' posterior: the mean rate is ½ / 60 a month.
    let mean = Double(sums.reduce(0, +)) / 2000
    #expect(abs(mean - 0.1) < 0.04)
  }

  @Test("of the pool are those of its members, in the shares 1 : 2 : 1")
  func pool() throws {
    let history = Series.made(months: 130, level: 300)
    func fitted(_ model: FlowModel) throws -> FlowPaths {
      try model.fit(history, panel: Self.panel, seed: 9)
    }
    let pool = try fitted(.ensemble)
    let members = try [
      fitted(.logRandomWalk), fitted(.meanReverting), fitted(.analogues), fitted(.meanReverting),
    ]
    for replication in 0..<16 {
      #expect(
        pool.path(replication: replication, months: 24)
          == members[replication % 4].path(replication: replication, months: 24))
    }
  }

  @Test("need two years, and persons in a sensible number")
  func refused() {
    #expect(throws: FlowProblem.tooShort(series: "here", months: 23, least: 24)) {
      try FlowModel.ensemble.fit(Series.made(months: 23, level: 50), seed: 1)
    }
    var values = [Int](repeating: 5, count: 30)
    values[3] = -1
    #expect(
      throws: FlowProblem.impossibleValue(
        series: "here", month: CalendarMonth(number: 24_003), value: -1)
    ) {
      try FlowModel.ensemble.fit(Series.of(values), seed: 1)
    }
    values[3] = MonthlySeries.largestValue + 1
    #expect(throws: FlowProblem.self) {
      try FlowModel.flatPoisson.fit(
        Series.made(months: 40, level: 50), panel: [Series.of(values, name: "other")], seed: 1)
    }
  }
}
