import CapacityAdvice
import CapacityProgram
import CapacityScenario
import PlacementDomain

/// What the plan is compared with.
extension CapacitySummary {
  func policies(_ page: inout TextPage) {
    guard let comparison = study.comparison, !comparison.rows.isEmpty else { return }
    page.heading(CapacityWords.policies(language))
    let most = comparison.rows.map(\.runs.count).max() ?? 0
    let fewest = comparison.rows.map(\.runs.count).min() ?? 0
    let headings: [CapacityTableWords] = [
      .meanColumn, .tailColumn, .shortColumn, .hotelMonthsColumn, .idleColumn, .againstColumn,
    ]
    page.table(
      TextTable(
        columns: [.init(heading: CapacityTableWords.policyColumn(language), least: 24)]
          + headings.map { .init(heading: $0(language), isNumber: true) },
        rows: comparison.rows.map { row in
          [
            name(row.kind) + (row.runs.count < most ? " *" : ""), millions(row.meanCost),
            millions(row.tailCost), Likelihood(row.shareWithoutHome).outOfHundred(language),
            style.fixed(row.hotelMonths + row.emergencyMonths, 0),
            style.fixed(row.idleHomeMonths, 0),
            row.againstMeanPlan.map {
              "\(millions($0.difference)) ± \(millions(1.96 * $0.standardError))"
            } ?? "–",
          ]
        }))
    page.sentence(
      CapacityWords.policiesNote(language, ["tried": style.whole(fewest)]), indent: 2)
    guard let rule = comparison.threshold?.rule else { return }
    let words: CapacityWords = rule.orderBelow < 0 ? .policyRuleMissing : .policyRule
    page.sentence(
      words(
        language,
        [
          "below": style.whole(rule.orderBelow), "missing": style.whole(-rule.orderBelow),
          "order": style.whole(rule.orderFor),
          "above": style.whole(rule.endAbove),
        ]), indent: 2)
  }

  private func name(_ kind: PolicyKind) -> String {
    let word: CapacityWords =
      switch kind {
      case .doNothing: .doNothing
      case .meanPlan: .meanPlan
      case .quantilePlan: .quantilePlan
      case .twoStage: .twoStage
      case .rolling: .rolling
      case .threshold: .threshold
      case .perfectForesight: .perfectForesight
      }
    return word(language)
  }

  func regrets(_ page: inout TextPage) {
    guard !study.regrets.isEmpty else { return }
    page.heading(CapacityWords.regrets(language))
    let headings: [CapacityTableWords] = [
      .costColumn, .shortColumn, .idleColumn, .regretColumn,
    ]
    page.table(
      TextTable(
        columns: [.init(heading: CapacityTableWords.flowColumn(language), least: 14)]
          + headings.map { .init(heading: $0(language), isNumber: true) },
        rows: zip(report.councilCase.stress, study.regrets).map { stress, regret in
          [
            printable(stress.name(language)), millions(regret.evaluation.expectedCost),
            Likelihood(regret.evaluation.shareWithoutHome).outOfHundred(language),
            style.fixed(regret.evaluation.idleHomeMonths, 0), millions(regret.found),
          ]
        }))
    page.sentence(CapacityWords.regretNote(language), indent: 2)
  }

  func frontier(_ frontier: CapacityFrontier, _ page: inout TextPage) {
    guard !frontier.points.isEmpty else { return }
    let isSpread = frontier.measure == .spread
    page.heading(
      (isSpread ? CapacityWords.frontierSpread : .frontierShortage)(language))
    let measure: CapacityTableWords = isSpread ? .spreadColumn : .shortageColumn
    // Person-months off the fair share are shown as persons, on average over the months.
    let unit = isSpread ? Double(report.calendar.months) : 1
    page.table(
      TextTable(
        columns: [
          .init(heading: measure(language), isNumber: true),
          .init(heading: CapacityTableWords.costColumn(language), isNumber: true),
          .init(heading: CapacityTableWords.ordersColumn(language), least: 20),
        ],
        rows: frontier.points.map { point in
          [
            style.fixed(point.measure / unit, 1), millions(point.objective),
            orders(report.decisions(point.plan)),
          ]
        }))
    let gap = frontier.points.map { ($0.objective - $0.bound) / max(1, abs($0.objective)) }.max()
    page.sentence(
      CapacityWords.frontierNote(language, ["gap": style.percentUp(gap ?? 0)]), indent: 2)
  }

  func alternatives(_ page: inout TextPage) {
    guard let alternatives = study.alternatives, alternatives.plans.count > 1 else { return }
    let cost = alternatives.plans[0].evaluation.riskCost
    page.heading(
      CapacityWords.alternatives(
        language, ["percent": style.percent((alternatives.costCap - cost) / max(1, abs(cost)))]))
    let headings: [CapacityTableWords] = [.aboveColumn, .spreadColumn, .idleColumn]
    page.table(
      TextTable(
        columns: [.init(heading: CapacityTableWords.planColumn(language))]
          + headings.map { .init(heading: $0(language), isNumber: true) }
          + [.init(heading: CapacityTableWords.ordersColumn(language), least: 20)],
        rows: alternatives.plans.enumerated().map { index, plan in
          [
            ["A", "B", "C", "D", "E"][min(index, 4)], style.percentUp(max(0, plan.costAbove)),
            style.fixed(plan.spread / Double(report.calendar.months), 1),
            style.fixed(plan.idleHomeMonths, 0), orders(report.decisions(plan.plan)),
          ]
        }))
    page.sentence(CapacityWords.alternativesNote(language), indent: 2)
  }

  /// What is ordered, in a line: ids and how many.
  private func orders(_ decisions: [CapacityDecision]) -> String {
    var counts: [(id: String, count: Int)] = []
    for decision in decisions where decision.what == .order || decision.what == .giveUp {
      let names = report.councilCase.offers[decision.offer]
      let module = names.modules[decision.module]
      let id =
        module.isEmpty
        ? names.id
        : "\(names.id):\(report.councilCase.problem.offers[decision.offer].modules[decision.module].id)"
      if let index = counts.firstIndex(where: { $0.id == id }) {
        counts[index].count += decision.count
      } else {
        counts.append((id, decision.count))
      }
    }
    return counts.isEmpty
      ? "–"
      : counts.map { $0.count == 1 ? $0.id : "\($0.id) × \($0.count)" }.joined(separator: ", ")
  }
}
