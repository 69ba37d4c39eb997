import FlowForecast
import Testing

@Suite("Backtest")
struct BacktestTests {
  @Test("Denmark has 173 origins from 2006, nine countries 781 every other month")
  func origins() throws {
    let panel = try Series.panel()
    let denmark = try #require(panel.first { $0.name == "DK" })
    let monthly = Backtest(BacktestSettings(), panel: panel).origins(of: denmark)
    #expect(monthly.count == 173)
    #expect(monthly.first?.description == "2006-01" && monthly.last?.description == "2020-05")
    var settings = BacktestSettings()
    settings.every = 2
    let backtest = Backtest(settings, panel: panel)
    #expect(panel.reduce(0) { $0 + backtest.origins(of: $1).count } == 781)
  }

  @Test("Denmark: no worse than the simple models, and calibrated")
  func denmark() throws {
    let panel = try Series.panel()
    let denmark = try #require(panel.first { $0.name == "DK" })
    var settings = BacktestSettings()
    settings.every = 2
    settings.replications = 200
    let result = try Backtest(settings, panel: panel).run([denmark])[0]
    // A little above what 1,000 paths at every month give, for these are fewer.
    let most = [3: 0.29, 6: 0.345, 12: 0.34, 24: 0.34]
    for (horizon, limit) in most {
      let target = BacktestTarget(.cumulative, horizon)
      let pool = result.summary(.ensemble, target)
      let score = try #require(pool.crpsOverMean)
      #expect(score < limit, "\(horizon) months: \(score)")
      let cover = try #require(pool.cover80)
      #expect((0.72...0.92).contains(cover), "\(horizon) months: \(cover)")
      for model in [FlowModel.flatPoisson, .seasonalNaive] {
        #expect(score < result.summary(model, target).crpsOverMean ?? 0)
      }
    }
  }

  @Test("scores the future of each origin, and only as far as it is known")
  func targets() throws {
    let series = Series.of((0..<120).map { 100 + $0 })
    let backtest = Backtest(BacktestSettings(), panel: [])
    let origin = try #require(backtest.origins(of: series).last)
    #expect(origin.number == series.last.number - 3)
    let scores = try backtest.scores(of: series, at: origin)
    #expect(Set(scores.map(\.target)) == [.init(.cumulative, 3), .init(.single, 3)])
    for score in scores {
      #expect(score.score.outcome == (score.target.kind == .single ? 219 : 217 + 218 + 219))
    }
  }

  @Test("does not depend on which other series are tested")
  func independence() throws {
    let here = Series.made(months: 100, level: 80)
    let there = Series.made(months: 100, level: 900, name: "there")
    var settings = BacktestSettings()
    settings.replications = 50
    let backtest = Backtest(settings, panel: [here, there])
    let alone = try backtest.run([there])[0]
    let together = try backtest.run([here, there])[1]
    let target = BacktestTarget(.cumulative, 12)
    for model in FlowModel.allCases {
      #expect(alone.summary(model, target) == together.summary(model, target))
    }
  }

  @Test("stops when asked to")
  func stopped() {
    #expect(throws: BacktestFailure.stopped) {
      try Backtest(BacktestSettings(), panel: []).run(
        [Series.made(months: 100, level: 80)], shouldStop: { true })
    }
  }
}
