import CapacityAdvice
import CapacityProgram
import Testing

@Suite("What may come after what was seen")
struct AnalogueForecastTests {
  @Test("begins at the seen level")
  func level() {
    let forecast = AnalogueForecast(training: SmallCase.training, count: 20)
    for future in 0..<6 {
      let seen = SeenDemand(SmallCase.unseen, future: future, months: 12)
      let next = forecast.futures(after: seen)
      #expect(next.count == 20)
      #expect(next.months == 24)
      #expect(next.problems() == [])
      var mean = 0.0
      for other in 0..<next.count {
        let total = (0..<3).reduce(0) { $0 + next[other, 0, class: $1] }
        mean += next.weights[other] * Double(total)
      }
      #expect(abs(mean - Double(seen.total(11))) < 10)
    }
  }

  @Test("is the same future when that is the only one like it")
  func same() {
    let households: [Int32] = (0..<4).flatMap { level in
      (0..<10).map { Int32(20 * level + $0) }
    }
    let training = DemandFutures(months: 10, classes: 1, households: households)
    let seen = SeenDemand(training, future: 2, months: 5)
    let next = AnalogueForecast(training: training, count: 1).futures(after: seen)
    #expect(next.households == Array(households[25..<30]))
  }

  @Test("lets a level that does not last fade")
  func fading() {
    // Whatever the level in the third month, all are at ten in the fourth.
    let households: [Int32] = [0, 5, 10, 15].flatMap { [$0, $0, $0, 10] as [Int32] }
    let training = DemandFutures(months: 4, classes: 1, households: households)
    let seen = SeenDemand(months: 3, classes: 1, households: [30, 30, 30])
    let next = AnalogueForecast(training: training, count: 4).futures(after: seen)
    #expect(next.households == [10, 10, 10, 10])
  }

  @Test("paths: the mean and a quantile of the total, month by month")
  func paths() {
    let training = DemandFutures(
      months: 1, classes: 2, households: [1, 0, 2, 1, 3, 3, 8, 0], weights: [1, 1, 1, 1])
    #expect(training.meanPath().households == [4, 1])
    // Totals 1, 3, 6, 8 and large ones 0, 1, 3, 0.
    #expect(training.quantilePath(0.75).households == [5, 1])
    #expect(training.quantilePath(1).households == [5, 3])
  }

  @Test("paired differences have the error of paired differences")
  func paired() {
    let found = PairedDifference(
      [3, 5, 10], [1, 4, 4], weights: [1.0 / 3, 1.0 / 3, 1.0 / 3])
    #expect(abs(found.difference - 3) < 1e-12)
    // Differences 2, 1, 6: variance 7, over 3.
    #expect(abs(found.standardError - (7.0 / 3).squareRoot()) < 1e-12)
    #expect(abs(found.relative - 1) < 1e-12)
  }
}
