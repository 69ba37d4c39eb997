import ArgumentParser
import Foundation
import GLPKSolver
import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// What else than the best plan is asked for: others nearly as good, or the worst-off before the burden.
struct OtherPlansOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Also look for so many other plans, nearly as good: with the best spread, the fewest moves, the least cost, the least \
      for the worst-off.
      """, valueName: "1-4"))
  var alternatives: Int?

  @Option(help: "How much more burden than the best other plans may have, as a fraction.")
  var within = 0.01

  @Flag(
    help: """
      Put the worst-off first: the most that any household bears for each person is as small as possible, before the \
      burden as a whole; the price is stated.
      """)
  var maxMin = false

  /// Simplex iterations that one search may take, so that a run ends on any machine at the same place.
  private static let pivots = 40_000

  func validate() throws {
    guard (1...PlacementAlternatives.order.count).contains(alternatives ?? 1) else {
      throw ValidationError(
        "--alternatives is a number from 1 to \(PlacementAlternatives.order.count)")
    }
    guard within.isFinite, (0...10).contains(within) else {
      throw ValidationError("--within is a fraction from 0 to 10, such as 0.01 for 1 %")
    }
    guard alternatives == nil || !maxMin else {
      throw ValidationError("--alternatives and --max-min do not go together: run place twice")
    }
  }

  /// Whether nothing but the best plan is asked for.
  var isEmpty: Bool { alternatives == nil && !maxMin }

  /// What was found besides the best plan.
  enum Found {
    case nothing
    case alternatives(AlternativesReport)
    /// The plan with the worst-off first, and the best plan without that.
    case worstFirst(PlacementResult, over: PlacementResult)
  }

  /// Looks for what was asked for.
  func find(
    from best: PlacementResult, _ work: SolverWork, _ facts: PlacementFacts, gap: Double,
    _ formulation: Formulation, language: String
  ) throws -> Found {
    guard !isEmpty else { return .nothing }
    guard best.plan.termination != "interrupted" else {
      Console.remark("stopped: other plans were not looked for")
      return .nothing
    }
    return try work.run { flag, progress in
      try work.expectProven(best)
      var options = work.options(pivots: Self.pivots, flag, progress)
      options.gap = gap
      options.formulation = formulation
      if let alternatives {
        let found = try PlacementAlternatives(
          to: best, facts, count: alternatives, within: within, options, language: language)
        return .alternatives(AlternativesReport(found, within: within, facts))
      }
      let explorer = PlanExplorer(facts, from: best, measuring: [.worst], options)
      guard let plan = try explorer.plan(least: [.worst, .burden]) else { return .nothing }
      let result = try plan.result(
        beside: best, facts, worstFirst: true, language: language)
      return .worstFirst(result, over: best)
    }
  }
}

extension OtherPlansOptions.Found {
  /// The plan to be written in place of the best.
  func plan(orElse best: PlacementResult) -> PlacementResult {
    switch self {
    case .nothing: best
    case .alternatives(let report): report.alternatives.best
    case .worstFirst(let result, _): result
    }
  }

  /// Files beside those of the plan.
  func files(_ loaded: LoadedScenario, language: String) -> [(String, String)] {
    guard case .alternatives(let report) = self else { return [] }
    let plans = report.alternatives.plans.dropFirst().flatMap { measure, result in
      let name = AlternativesReport.fileName(measure)
      let pages = PlanPages(result, loaded.facts)
      return [
        ("\(name).json", PlanJSON.encode(result.plan)),
        ("\(name).csv", PlanCSV.encode(pages, language: language)),
        ("\(name).svg", PlanMap.svg(pages, outlines: loaded.mapOutlines, language: language)),
      ]
    }
    return [
      ("alternatives.json", AlternativesJSON.encode(report)),
      ("alternatives.csv", AlternativesCSV.encode(report, language: language)),
    ] + plans
  }

  /// What goes after the plan's summary.
  func text(_ facts: PlacementFacts, language: String) -> String {
    switch self {
    case .nothing: ""
    case .alternatives(let report):
      AlternativesSummary.text(
        report, language: language, width: Console.width, color: Console.showsColour)
    case .worstFirst(let result, let best):
      WorstFirstSummary.text(
        result, over: best, facts, language: language, width: Console.width,
        color: Console.showsColour)
    }
  }
}
