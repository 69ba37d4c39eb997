import CapacityAdvice
import CapacityBaseline
import CapacityProgram
import Foundation
import Testing

/// The full comparison on the baseline municipality; it takes minutes, so it runs when asked for:
/// `MEASURE_POLICIES=1`.
@Suite("Policies on the baseline municipality")
struct PolicyMeasurement {
  static let isWanted = ProcessInfo.processInfo.environment["MEASURE_POLICIES"] != nil

  @Test("adaptive ones cost a quarter less than the mean plan", .enabled(if: isWanted))
  func compare() throws {
    var options = PolicyOptions()
    options.threads = 2
    let count = Int(ProcessInfo.processInfo.environment["MEASURE_POLICIES"] ?? "") ?? 100
    options.rollingFutures = count
    options.foresightFutures = count
    options.progress = { step in
      if step.done == 1 || step.done == step.all {
        Self.say("\(Date.now) \(step.policy.name) \(step.done) of \(step.all)")
      }
    }
    let surges = SurgeFutures()
    let comparison = try PolicyComparison(
      problem: BaselineMunicipality.problem(whole: true), training: surges.draw(500, seed: 1),
      unseen: surges.draw(400, seed: 2), options: options)
    for row in comparison.rows {
      Self.say(Self.line(row))
    }
    Self.say("\(try #require(comparison.threshold).rule)")
    let best = try #require(
      [PolicyKind.threshold, .rolling(every: 1)].compactMap { comparison[$0]?.againstMeanPlan }
        .min { $0.relative < $1.relative })
    #expect(best.relative <= -0.25)
  }

  /// Thousands of kroner, then household-months and home-months.
  private static func line(_ row: PolicyComparison.Row) -> String {
    func against(_ found: PairedDifference?, _ unit: Double) -> String {
      guard let found else { return "" }
      let (apart, error) = (found.difference / unit, found.standardError / unit)
      return " | \(Int(apart)) ± \(Int(error)) (\(Int(100 * found.relative)) %)"
    }
    return
      "\(row.kind.name) \(row.runs.count): mean \(Int(row.meanCost / 1000)) "
      + "tail \(Int(row.tailCost / 1000)) short \(Int(100 * row.shareWithoutHome)) % "
      + "hotel \(Int(row.hotelMonths)) emergency \(Int(row.emergencyMonths)) "
      + "idle \(Int(row.idleHomeMonths))" + against(row.againstMeanPlan, 1000)
      + against(row.shortageAgainstMeanPlan, 1)
  }

  private static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
