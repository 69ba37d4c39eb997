import PlacementAdvice
import PlacementDomain
import PlacementModel

/// Two plans side by side, for reading on a terminal: households by id, as coordinators know them.
public struct ComparisonText: Sendable {
  private let language: String
  /// Households that are listed as better or worse off; all are in the files.
  private static let listed = 5

  private init(language: String) { self.language = language }

  /// The text of a comparison.
  ///
  /// - Parameters:
  ///   - names: The plans, as the user named them.
  ///   - width: Columns of the terminal.
  public static func text(
    _ comparison: PlanComparison, names: (first: String, second: String), language: String,
    width: Int = 100, color: Bool = false
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    page.title(
      ComparisonWords.title(
        language, ["first": printable(names.first), "second": printable(names.second)]))
    let text = ComparisonText(language: language)
    text.standing(comparison, &page)
    text.body(comparison, &page)
    return page.text
  }

  /// What differs, as part of another page.
  static func add(_ comparison: PlanComparison, to page: inout TextPage, language: String) {
    ComparisonText(language: language).body(comparison, &page)
  }

  private var style: NumberStyle { NumberStyle(language: language) }

  private func standing(_ comparison: PlanComparison, _ page: inout TextPage) {
    switch comparison.isSameScenario {
    case true?: break
    case false?:
      page.sentence(
        ComparisonWords.otherScenario(
          language,
          [
            "first": printable(comparison.scenarios[0]),
            "second": printable(comparison.scenarios[1]),
          ]), .warning)
    case nil: page.sentence(ComparisonWords.unknownScenario(language), .warning)
    }
    if comparison.terms.contains(where: { $0.change == nil })
      || comparison.levels.isEmpty || comparison.levels.contains(where: isCut)
    {
      page.sentence(ComparisonWords.noNumbers(language), .warning)
    }
  }

  /// Whether a level that every plan of ours has stands in one plan only.
  private func isCut(_ level: PlanComparison.Difference) -> Bool {
    ![PlanLevelID.changed, PlanLevelID.worst].contains(level.id) && level.change == nil
  }

  private func body(_ comparison: PlanComparison, _ page: inout TextPage) {
    guard !comparison.isEmpty else {
      page.sentence(ComparisonWords.nothing(language), .good)
      return
    }
    func count(_ fate: HouseholdComparison.Fate) -> String {
      style.whole(comparison.households.filter { $0.fate == fate }.count)
    }
    page.sentence(
      ComparisonWords.counts(
        language,
        [
          "moves": count(.moves), "gains": count(.gains), "loses": count(.loses),
          "comes": count(.comes), "leaves": count(.leaves),
        ]))
    page.sentence(ComparisonWords.sameHomes(language, ["same": count(.same)]))
    homes(comparison, &page)
    openings(comparison, &page)
    levels(comparison, &page)
    terms(comparison, &page)
    gains(comparison, &page)
  }

  private func homes(_ comparison: PlanComparison, _ page: inout TextPage) {
    guard !comparison.changed.isEmpty else { return }
    page.heading(ComparisonWords.changes(language))
    let none = ComparisonWords.none(language)
    page.table(
      TextTable(
        columns: [
          .init(heading: TableWords.household(language)),
          .init(heading: ComparisonWords.change(language), least: 8),
          .init(heading: ComparisonWords.before(language), least: 8),
          .init(heading: ComparisonWords.after(language), least: 8),
          .init(heading: ComparisonWords.burdenChange(language), isNumber: true),
        ],
        rows: comparison.changed.map { household in
          [
            printable(household.household), household.fate.words(language),
            printable(household.before ?? none), printable(household.after ?? none),
            household.change.map { style.signed($0) } ?? "",
          ]
        }))
  }

  private func openings(_ comparison: PlanComparison, _ page: inout TextPage) {
    let families = comparison.familiesGained + comparison.familiesLost
    guard !comparison.openings.isEmpty || !families.isEmpty else { return }
    page.heading(ComparisonWords.openings(language))
    for opening in comparison.openings {
      let what: ComparisonWords =
        opening.before == 0
        ? .opens : opening.after == 0 ? .closes : opening.after > opening.before ? .more : .fewer
      page.sentence(
        ComparisonWords.optionLine(
          language,
          [
            "option": printable(
              [opening.option, opening.module].compactMap(\.self).joined(
                separator: ", ")),
            "what": what(language), "before": style.whole(opening.before),
            "after": style.whole(opening.after),
          ]), indent: 2)
    }
    for (names, words) in [
      (comparison.familiesGained, ComparisonWords.familiesGained),
      (comparison.familiesLost, .familiesLost),
    ] where !names.isEmpty {
      page.sentence(
        words(language, ["names": names.map(printable).joined(separator: ", ")]), indent: 2)
    }
  }

  private func levels(_ comparison: PlanComparison, _ page: inout TextPage) {
    guard !comparison.levels.isEmpty else { return }
    page.heading(ComparisonWords.levels(language))
    page.table(
      table(
        comparison.levels.map { level in
          (
            levelName(level.id), level,
            [PlanLevelID.burden, PlanLevelID.worst].contains(level.id) ? 1 : 0
          )
        }))
  }

  private func terms(_ comparison: PlanComparison, _ page: inout TextPage) {
    let different = comparison.terms.filter { $0.before != $0.after }
    guard !different.isEmpty else { return }
    page.heading(ComparisonWords.terms(language))
    page.table(
      table(
        different.map { term in
          // A plan's file may name terms that this program does not know.
          let id = BurdenID(rawValue: term.id)
          return (id.map { BurdenBook.title(of: $0)(language) } ?? term.id, term, 1)
        }))
  }

  private func table(
    _ rows: [(name: String, number: PlanComparison.Difference, decimals: Int)]
  ) -> TextTable {
    TextTable(
      columns: [
        .init(heading: "", least: 12),
        .init(heading: ComparisonWords.before(language), isNumber: true),
        .init(heading: ComparisonWords.after(language), isNumber: true),
        .init(heading: ComparisonWords.difference(language), isNumber: true),
      ],
      rows: rows.map { name, number, decimals in
        [
          name.capitalizedFirst,
          number.before.map { style.decimal($0, decimals) } ?? "–",
          number.after.map { style.decimal($0, decimals) } ?? "–",
          number.change.map { style.signed($0, decimals) } ?? "",
        ]
      })
  }

  private func gains(_ comparison: PlanComparison, _ page: inout TextPage) {
    let byGain = comparison.byGain
    let better = byGain.filter { ($0.change ?? .zero) < .zero }.prefix(Self.listed)
    let worse = byGain.reversed().filter { ($0.change ?? .zero) > .zero }.prefix(Self.listed)
    for (households, heading) in [
      (Array(better), ComparisonWords.gained), (Array(worse), .lost),
    ] where !households.isEmpty {
      page.heading(heading(language))
      for household in households { page.sentence(line(household), indent: 2) }
    }
    if !byGain.isEmpty { page.sentence(ComparisonWords.gainNote(language), indent: 2) }
  }

  private func line(_ household: HouseholdComparison) -> String {
    var line =
      "\(printable(household.household)): \(household.change.map { style.signed($0) } ?? "")"
    if let term = household.greatest?.term {
      let name = BurdenBook.title(of: term)(language)
      line += ", " + ComparisonWords.mostOf(language, ["term": name])
    }
    return line
  }

  private func levelName(_ id: String) -> String {
    switch id {
    case PlanLevelID.unplaced: SummaryWords.levelUnplaced(language)
    case PlanLevelID.overflow: SummaryWords.levelOverflow(language)
    case PlanLevelID.changed: OverrideWords.levelChanged(language)
    case PlanLevelID.worst: SummaryWords.levelWorst(language)
    default: SummaryWords.levelBurden(language)
    }
  }
}

extension HouseholdComparison.Fate {
  /// What is different, in a word or two.
  func words(_ language: String) -> String {
    let word: ComparisonWords =
      switch self {
      case .same: .same
      case .moves: .moves
      case .gains: .gains
      case .loses: .loses
      case .comes: .comes
      case .leaves: .leaves
      }
    return word(language)
  }
}
