import PlacementDomain
import PlacementModel

/// Where the numbers come from and what is proven, so that another can make them again.
enum CertificateBlock: BlockMaker {
  static let id = ReportBlockID.certificate

  static func block(_ input: ReportInput) -> ReportBlock? {
    let plan = input.pages.plan
    var items: [ReportItem] = []
    if plan.certificate.solver.isEmpty {
      items.append(.paragraph(Sentence(ContextWords.byHand.words)))
    } else {
      items.append(
        .paragraph(
          Sentence(
            ContextWords.provenBest.words, ["solver": .name(plan.certificate.solver)])))
    }
    items.append(.table(levels(input)))
    items.append(capacity(input))
    items.append(.list(origins(input)))
    return ReportBlock(id, ContextWords.certificateTitle.words, items)
  }

  private static func levels(_ input: ReportInput) -> ReportTable {
    let names: [String: ContextWords] = [
      PlanLevelID.unplaced: .levelUnplaced, PlanLevelID.overflow: .levelOverflow,
      PlanLevelID.burden: .levelBurden,
    ]
    return ReportTable(
      "levels", ContextWords.certificateTable.words,
      columns: [
        .init("level", ColumnWords.level.words, isNumber: false),
        .init("reached", ColumnWords.reached.words, least: 3),
        .init("bound", ColumnWords.bound.words, follows: "reached"),
        .init("gap", ColumnWords.gap.words),
      ],
      rows: input.pages.evaluation.levels.map { id, value in
        let level = input.pages.plan.levels.first { $0.id == id }
        // The first aim counts people; the others are weighted.
        let decimals = id == PlanLevelID.burden ? 1 : 0
        let isPeople = id == PlanLevelID.unplaced || id == PlanLevelID.changed
        return .init(
          id,
          [
            .text((names[id] ?? .levelOther).words),
            isPeople
              ? .people(value.raw / 1000) : .decimal(value.value, decimals: decimals),
            level?.bound.map { .decimal($0.value, decimals: decimals) } ?? .none,
            level?.gap.map { .percentUp($0) } ?? .none,
          ])
      })
  }

  private static func capacity(_ input: ReportInput) -> ReportItem {
    guard let plan = input.capacity else {
      return .paragraph(Sentence(ContextWords.notProven.words))
    }
    return .paragraph(
      Sentence(
        ContextWords.provenGap.words,
        [
          "gap": .percentUp(plan.recommended.gap), "futures": .whole(plan.futures.plannedOn),
          "bound": .millions(plan.recommended.bound, decimals: 2),
          "value": .millions(plan.recommended.value, decimals: 2),
        ]))
  }

  private static func origins(_ input: ReportInput) -> [Sentence] {
    var lines = [
      Sentence(ContextWords.audited.words),
      Sentence(
        ContextWords.scenarioHash.words,
        ["name": .name(input.scenario.settings.name), "hash": .name(input.scenario.hash)]),
    ]
    if let forecast = input.forecast {
      lines.append(
        Sentence(
          ContextWords.forecastMade.words,
          [
            "replications": .whole(forecast.replications), "seed": .year(forecast.seed),
            "hash": .name(forecast.seriesSha256 ?? "–"),
          ]))
    }
    if let plan = input.capacity {
      lines.append(
        Sentence(
          ContextWords.capacityMade.words,
          [
            "planned": .whole(plan.futures.plannedOn), "unseen": .whole(plan.futures.unseen),
            "seed": .year(plan.futures.seed),
          ]))
    }
    lines.append(Sentence(ContextWords.made.words, ["version": .name(input.version)]))
    lines.append(Sentence(ContextWords.sameBytes.words))
    return lines
  }
}
