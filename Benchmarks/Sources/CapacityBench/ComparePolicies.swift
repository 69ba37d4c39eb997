import ArgumentParser
import CapacityAdvice
import CapacityBaseline
import CapacityProgram
import Foundation

/// Ways of deciding, side by side on the baseline municipality, in futures that none has seen.
struct ComparePolicies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policies", abstract: "Compare ways of deciding on the baseline municipality.")

  @Option(help: "Futures that plans and rules are made on.")
  var training = 500

  @Option(help: "Futures in which they are tried.")
  var unseen = 400

  @Option(help: "In how many of them planning again at every meeting, and foresight, are tried.")
  var rolling = 100

  @Option(help: "The seed; the unseen futures have the next.")
  var seed: UInt32 = 1

  @Option(help: "Threads.")
  var threads = 2

  func run() throws {
    var options = PolicyOptions()
    options.threads = threads
    options.rollingFutures = rolling
    options.foresightFutures = rolling
    options.progress = { step in
      guard step.done == step.all else { return }
      FileHandle.standardError.write(Data("\(step.policy.name): \(step.all) futures\n".utf8))
    }
    let flow = SurgeFutures()
    let before = Report.processorSeconds
    let comparison = try PolicyComparison(
      problem: BaselineMunicipality.problem(whole: true), training: flow.draw(training, seed: seed),
      unseen: flow.draw(unseen, seed: seed + 1), options: options)
    var values: [String: Any] = [
      "training": training, "unseen": unseen, "seed": Int(seed),
      "cpu": Report.processorSeconds - before, "rows": comparison.rows.map(row),
    ]
    if let rule = comparison.threshold?.rule {
      values["rule"] = [
        "order_below": rule.orderBelow, "order_for": rule.orderFor, "end_above": rule.endAbove,
      ]
    }
    try Report.write(values)
  }

  /// Money in kroner, months in household-months and home-months.
  private func row(_ row: PolicyComparison.Row) -> [String: Any] {
    var values: [String: Any] = [
      "policy": row.kind.name, "futures": row.runs.count, "mean_cost": row.meanCost,
      "tail_cost": row.tailCost, "share_without_home": row.shareWithoutHome,
      "hotel_months": row.hotelMonths, "emergency_months": row.emergencyMonths,
      "idle_home_months": row.idleHomeMonths,
    ]
    values["cost_against_mean_plan"] = row.againstMeanPlan.map(paired)
    values["shortage_against_mean_plan"] = row.shortageAgainstMeanPlan.map(paired)
    return values
  }

  private func paired(_ found: PairedDifference) -> [String: Any] {
    [
      "difference": found.difference, "error": found.standardError, "relative": found.relative,
    ]
  }
}
