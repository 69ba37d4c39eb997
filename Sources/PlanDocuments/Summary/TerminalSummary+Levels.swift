import PlacementDomain
import PlacementModel

extension TerminalSummary {
  /// The three aims with what is proven about each.
  func levels(_ pages: PlanPages, _ page: inout TextPage) {
    page.heading(SummaryWords.levels(language))
    let evaluation = pages.evaluation
    var styles: [Int: TextPage.Style] = [:]
    let rows = evaluation.levels.enumerated().map { index, entry in
      let isBurden = entry.id == PlanLevelID.burden
      if [PlanLevelID.unplaced, PlanLevelID.overflow].contains(entry.id), entry.value > .zero {
        styles[index] = .warning
      }
      let level = pages.plan.levels.first { $0.id == entry.id }
      return [
        levelName(entry.id, pages), style.decimal(entry.value, isBurden ? 1 : 0),
        proof(level, pages.plan, decimals: isBurden ? 1 : 0),
      ]
    }
    page.table(
      TextTable(
        columns: [
          .init(heading: "", least: 12), .init(heading: "", isNumber: true),
          .init(heading: "", least: 12),
        ], rows: rows),
      styles: styles)
  }

  private func levelName(_ id: String, _ pages: PlanPages) -> String {
    let hasPriorities = pages.scenario.households.contains { $0.priority != 1 }
    switch id {
    case PlanLevelID.unplaced:
      return (hasPriorities ? SummaryWords.levelPoints : .levelUnplaced)(language)
    case PlanLevelID.overflow: return SummaryWords.levelOverflow(language)
    case PlanLevelID.changed: return OverrideWords.levelChanged(language)
    default: return SummaryWords.levelBurden(language)
    }
  }

  private func proof(_ level: PlanLevel?, _ plan: Plan, decimals: Int) -> String {
    guard let level else {
      return SummaryWords.notProven(language, ["reason": SummaryWords.byHand(language)])
    }
    guard let gap = level.gap, let bound = level.bound else {
      return SummaryWords.notProven(language, ["reason": reason(plan.termination)])
    }
    if gap == 0 {
      return plan.changes.isEmpty
        ? SummaryWords.provenBest(language) : OverrideWords.provenUnder(language)
    }
    var words: String
    if gap < 1 {
      words = SummaryWords.within(language, ["gap": style.percentUp(gap)])
    } else {
      words = SummaryWords.atLeast(language, ["bound": style.decimal(bound, decimals)])
    }
    if plan.termination == "time" || plan.termination == "interrupted" {
      words += ", " + reason(plan.termination)
    }
    return words
  }

  private func reason(_ termination: String) -> String {
    switch termination {
    case "time": SummaryWords.byTime(language)
    case "interrupted": SummaryWords.byRequest(language)
    case "gap": SummaryWords.byGap(language)
    case "nodes": SummaryWords.byNodes(language)
    case "infeasible": SummaryWords.byInfeasible(language)
    case "": SummaryWords.byHand(language)
    default: SummaryWords.byEarlier(language)
    }
  }
}
