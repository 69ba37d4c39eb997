import Foundation
import Testing

@testable import CapacityForecast

@Suite("Variants run together")
struct VariantTests {
  private func models() throws -> [ForecastModel] {
    let base = try TestHousing.mixedSetup(perMonth: 5)
    var faster = base
    faster.levers.movingOn = 1.3
    var sharing = base
    sharing.levers.widerSharing = 1
    return try [base, faster, sharing].map(ForecastModel.init)
  }

  @Test("give what each gives alone, and the same bytes in shards and on threads")
  func same() throws {
    let models = try models()
    let whole = try ForecastVariants.run(models, replications: 0..<200, seed: 2)
    for (index, model) in models.enumerated() {
      #expect(try model.run(replications: 0..<200, seed: 2) == whole.tallies[index])
    }
    let threads = try ForecastVariants.run(models, replications: 0..<200, seed: 2, threads: 2)
    #expect(threads == whole)
    var parts = try ForecastVariants.run(models, replications: 120..<200, seed: 2)
    try parts.merge(ForecastVariants.run(models, replications: 0..<120, seed: 2))
    #expect(parts == whole)
    let encoder = JSONEncoder()
    let read = try JSONDecoder().decode(ForecastOutcome.self, from: encoder.encode(whole))
    #expect(read == whole)
    var torn = whole
    torn.pairings.removeLast()
    let bytes = try encoder.encode(torn)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ForecastOutcome.self, from: bytes)
    }
  }

  @Test("differ by the difference of their means, with a far smaller error than two means have")
  func paired() throws {
    let outcome = try ForecastVariants.run(try models(), replications: 0..<1000, seed: 2)
    let faster = outcome.pairings[0]
    #expect(faster.replications == 1000)
    #expect(faster.meanDifference(.need) < 0)
    #expect(faster.shareLower(.need) > 0.9 && faster.shareHigher(.need) == 0)
    #expect(outcome.pairings[1].meanDifference(.need) == 0)
    #expect(outcome.pairings[1].errorOfDifference(.need) == 0)
    #expect(outcome.pairings[1].meanDifference(.waiting) < 0)
    var means = [0.0, 0.0]
    var deviation = 0.0
    for month in 0..<48 {
      for variant in 0..<2 {
        let need = outcome.tallies[variant].distribution(.need, group: nil, month: month)
        means[variant] += need.mean
        if variant == 0 { deviation += need.deviation }
      }
    }
    #expect(abs(means[1] - means[0] - faster.meanDifference(.need)) < 1e-6)
    // The error of two independent means would be of the order of the deviation of the sum over months.
    #expect(faster.errorOfDifference(.need) < 0.5 * deviation * (2.0 / 1000).squareRoot())
  }

  @Test("are refused where their months differ")
  func refused() throws {
    var other = try TestHousing.mixedSetup()
    other.months = 12
    let models = [try ForecastModel(TestHousing.mixedSetup()), try ForecastModel(other)]
    #expect(throws: ForecastProblem.self) {
      try ForecastVariants.run(models, replications: 0..<2, seed: 1)
    }
    #expect(throws: ForecastProblem.self) {
      try ForecastVariants.run([], replications: 0..<2, seed: 1)
    }
  }
}
