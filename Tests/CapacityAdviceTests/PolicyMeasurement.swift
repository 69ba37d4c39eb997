import CapacityAdvice
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
        print(Date.now.timeIntervalSince1970, step.policy.name, step.done, step.all)
      }
    }
    let surges = SurgeFutures()
    let comparison = try PolicyComparison(
      problem: BaselineMunicipality.problem(), training: surges.draw(500, seed: 1),
      unseen: surges.draw(400, seed: 2), options: options)
    for row in comparison.rows {
      print(
        row.kind.name, row.runs.count, Int(row.meanCost / 1000), Int(row.tailCost / 1000),
        row.shareWithoutHome, Int(row.hotelMonths), Int(row.emergencyMonths),
        Int(row.idleHomeMonths),
        row.againstMeanPlan.map {
          "\(Int($0.difference / 1000)) ± \(Int($0.standardError / 1000)) \(100 * $0.relative) %"
        } ?? "",
        row.shortageAgainstMeanPlan.map { "\(Int($0.difference)) ± \(Int($0.standardError))" } ?? ""
      )
    }
    print(try #require(comparison.threshold).rule)
    let best = try #require(
      [PolicyKind.threshold, .rolling(every: 1)].compactMap { comparison[$0]?.againstMeanPlan }
        .min { $0.relative < $1.relative })
    #expect(best.relative <= -0.25)
  }
}
