import ArgumentParser
import CapacityProgram
import Foundation
import LinearModel

/// Makes one case, and solves it or writes it for others to solve.
struct SolveCase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Solve one case, or write it for others to solve.")

  @Option(help: "mean, tail or service.")
  var risk = "mean"

  @Option(help: "The seed of the case.")
  var seed: UInt32 = 1

  @Option(help: "How many futures.")
  var futures = 500

  @Option(help: "Months from one meeting to the next.")
  var monthsBetween = 3

  @Option(help: "Into how many parts a node is split at each meeting, as in 1,3,3,3,1.")
  var parts: String?

  @Option(help: "The gap to prove.")
  var gap = 0.005

  @Option(help: "Stop after about so many simplex iterations.")
  var pivots: Int?

  @Option(help: "Write the whole problem as one program in free MPS here, and do not solve it.")
  var mps: String?

  func run() throws {
    let attitude: RiskAttitude =
      switch risk {
      case "tail": .meanAndTail(weight: 0.5, tail: 0.9)
      case "service": .service(share: 0.05, short: .withoutRoof)
      default: .expectation
      }
    let entry = CapacityCase(
      seed: seed, futures: futures, monthsBetween: monthsBetween,
      parts: parts?.split(separator: ",").compactMap { Int($0) }, risk: attitude)
    let planner = try CapacityPlanner(
      problem: entry.problem, futures: entry.futures, tree: entry.tree)
    if let mps {
      let model = planner.deterministicEquivalent()
      try Data(model.mps().utf8).write(to: URL(fileURLWithPath: mps))
      try Report.write(["rows": model.rows.count, "columns": model.columns.count])
      return
    }
    var options = CapacityOptions(gap: gap)
    options.pivotLimit = pivots ?? options.pivotLimit
    let clock = ContinuousClock()
    let before = Report.processorSeconds
    let start = clock.now
    // What a caller waits for: the planner is made again, as it sorts the futures.
    let outcome = try CapacityPlanner(
      problem: entry.problem, futures: entry.futures, tree: entry.tree
    ).solve(options: options)
    let seconds = (clock.now - start) / .seconds(1)
    guard let solution = outcome.solution else {
      throw ValidationError("no plan: \(outcome)")
    }
    try Report.write([
      "seconds": seconds, "cpu": Report.processorSeconds - before, "objective": solution.objective,
      "bound": solution.bound,
      "gap": solution.gap, "nodes": entry.tree.nodes.count,
      "relaxations": solution.effort.relaxations, "masters": solution.effort.masters,
      "branches": solution.effort.nodes, "pivots": solution.effort.pivots,
      "cuts": solution.effort.cuts, "orders": solution.plan.orders.count,
      "violations": planner.violations(of: solution.plan).count,
    ])
  }
}
