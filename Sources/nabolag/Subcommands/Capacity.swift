import ArgumentParser
import CapacityForecast
import CapacityProgram
import CapacityScenario
import Foundation
import PlanDocuments

/// `nabolag capacity`: what to order or give up, how many, and by when.
struct Capacity: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decide which homes to order or give up, and by when.")

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @Option(help: "Stop when plan and bound are this close, relative to the cost.")
  var gap = 0.005

  @Option(help: "Seed of all random numbers.")
  var seed: UInt32 = 1

  @Option(help: "Threads; without it one for each processor.")
  var threads: Int?

  @OptionGroup var register: StayOptions

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let stays = try register.fit(language: language)
    let began = Date()
    let councilCase = try CapacityCase(
      loaded.facts, flows: loaded.flows, stays: stays?.book, seed: seed,
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
    print("case", Date().timeIntervalSince(began))
    print(councilCase.calendar.meetings.map(\.description))
    print(councilCase.problem.standing[0], councilCase.problem.standing.last!)
    print(councilCase.problem.recourse)
    print(councilCase.wishes.sitingPrices, councilCase.wishes.spreadPrice, councilCase.wishes.spread!)
    for offer in councilCase.problem.offers { print(offer) }
    let planner = try CapacityPlanner(problem: councilCase.problem, futures: councilCase.futures)
    for wishes in [PlanWishes(), councilCase.wishes] {
      let start = Date()
      let outcome = try planner.solve(wishes, options: CapacityOptions(gap: gap))
      print("solve", Date().timeIntervalSince(start))
      if let solution = outcome.solution {
        print(solution.objective, solution.bound, solution.gap, solution.effort)
        for order in solution.plan.orders {
          print("order", councilCase.calendar.meetings[order.node], councilCase.offers[order.offer].name,
            councilCase.problem.offers[order.offer].modules[order.module].id, order.count)
        }
        for down in solution.plan.takeDowns {
          print("down", councilCase.calendar.month(down.month), councilCase.offers[down.offer].name,
            councilCase.problem.offers[down.offer].modules[down.module].id, down.count)
        }
        var e = solution.evaluation; e.futureCosts = []
        print(e)
      } else { print(outcome) }
    }
    for remark in councilCase.remarks { print(remark.words(language)) }
  }
}
