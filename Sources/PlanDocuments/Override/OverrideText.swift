import PlacementAdvice
import PlacementDomain
import PlacementModel

/// What decisions beside a scenario cost, and who is affected, for reading on a terminal.
public struct OverrideText: Sendable {
  private let language: String
  private let result: OverrideResult

  private var style: NumberStyle { NumberStyle(language: language) }

  /// The prices of decisions that are not accepted yet.
  public static func quote(
    _ result: OverrideResult, language: String, width: Int = 100, color: Bool = false
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    let text = OverrideText(language: language, result: result)
    let settings = result.facts.scenario.settings
    page.title(
      OverrideWords.title(
        language, ["title": printable(settings.title.isEmpty ? settings.name : settings.title)]))
    text.prices(&page)
    if let base = result.base {
      page.heading(OverrideWords.affected(language))
      ComparisonText.add(PlanComparison(base.plan, result.plan), to: &page, language: language)
    }
    page.heading(OverrideWords.nothingWritten(language))
    return page.text
  }

  /// The log of a plan that was written, and what it changes in the earlier plan.
  ///
  /// - Parameter followed: The earlier plan, where the user named one.
  public static func log(
    _ result: OverrideResult, followed: FollowedPlan?, language: String, width: Int = 100,
    color: Bool = false
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    let text = OverrideText(language: language, result: result)
    if !result.plan.changes.isEmpty {
      page.heading(OverrideWords.log(language))
      text.prices(&page)
      page.sentence(OverrideWords.logNote(language), indent: 2)
    }
    if let followed { text.followed(followed, &page) }
    return page.text
  }

  private func prices(_ page: inout TextPage) {
    let changes = result.plan.changes
    page.sentence(OverrideWords.priced(language), indent: 2)
    var rows = changes.map { [$0.kind.words(language)] + cells($0.price) }
    if changes.count > 1 {
      rows.append([OverrideWords.together(language)] + cells(result.plan.price))
    }
    page.table(
      TextTable(
        columns: [
          .init(heading: OverrideWords.decision(language), least: 16),
          .init(heading: OverrideWords.unplaced(language), isNumber: true),
          .init(heading: OverrideWords.overflow(language), isNumber: true),
          .init(heading: OverrideWords.burden(language), isNumber: true),
        ], rows: rows))
    switch result.uncertainty {
    case Thousandths.zero?: page.sentence(OverrideWords.exact(language), indent: 2)
    case let minutes?:
      page.sentence(
        OverrideWords.within(language, ["minutes": style.decimal(minutes, 3)]), indent: 2)
    case nil: page.sentence(OverrideWords.unproven(language), .warning, indent: 2)
    }
  }

  private func cells(_ price: PriceOfChange?) -> [String] {
    guard let price else { return ["", "", OverrideWords.notFound(language)] }
    return [
      style.signed(Thousandths(price.unplaced), 0), style.signed(Thousandths(price.overflow), 0),
      style.signed(price.burden, 1),
    ]
  }

  private func followed(_ followed: FollowedPlan, _ page: inout TextPage) {
    page.heading(OverrideWords.followed(language))
    let changed = ChangedHome.all(in: result)
    page.sentence(
      OverrideWords.changedCount(
        language,
        [
          "changed": style.whole(changed.count),
          "counted": style.whole(result.facts.counted.count),
        ]), indent: 2)
    let level = result.plan.levels.first { $0.id == PlanLevelID.changed }
    if level?.gap == 0 { page.sentence(OverrideWords.kept(language), indent: 2) }
    if !changed.isEmpty {
      let none = OverrideWords.none(language)
      page.table(
        TextTable(
          columns: [
            .init(heading: TableWords.household(language)),
            .init(heading: ComparisonWords.before(language), least: 8),
            .init(heading: ComparisonWords.after(language), least: 8),
            .init(heading: OverrideWords.why(language), least: 20),
          ],
          rows: changed.map {
            [
              printable($0.household), printable($0.before), printable($0.after ?? none),
              why($0.cause),
            ]
          }))
    }
    if !followed.gone.isEmpty {
      let names = followed.gone.map { "\($0.household) (\($0.home))" }
      page.sentence(OverrideWords.gone(language, ["names": listed(names)]), indent: 2)
    }
    if !followed.left.isEmpty {
      page.sentence(OverrideWords.left(language, ["names": listed(followed.left)]), indent: 2)
    }
  }

  private func why(_ cause: ChangedHome.Cause) -> String {
    switch cause {
    case .decided: OverrideWords.decided(language)
    case .refused(let rules):
      OverrideWords.refused(
        language, ["rules": rules.map { $0(language) }.joined(separator: " ")])
    case .closed: OverrideWords.closed(language)
    case .given(let households): OverrideWords.given(language, ["names": listed(households)])
    case .lighter(let minutes):
      OverrideWords.lighter(language, ["minutes": style.decimal(minutes, 1)])
    case .others: OverrideWords.others(language)
    }
  }

  private func listed(_ names: [String]) -> String {
    names.map(printable).joined(separator: ", ")
  }
}

extension PlanChange.Kind {
  /// The decision, in a few words.
  func words(_ language: String) -> String {
    switch self {
    case .pin(let household, let home):
      OverrideWords.pin(language, ["household": printable(household), "home": printable(home)])
    case .forbid(let household, let home):
      OverrideWords.forbid(language, ["household": printable(household), "home": printable(home)])
    case .maxMoves(let most): OverrideWords.maxMoves(language, ["count": String(most)])
    case .keepSchools: OverrideWords.keepSchools(language)
    }
  }
}
