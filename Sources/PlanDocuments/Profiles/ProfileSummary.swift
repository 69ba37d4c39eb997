import PlacementAdvice
import PlacementDomain
import PlacementModel

/// One municipality under several policies, for reading on a terminal.
public struct ProfileSummary {
  /// Households that are listed; all are in the files.
  private static let listed = 12

  private let comparison: ProfileComparison
  private let language: String

  /// The summary's text.
  public static func text(
    _ comparison: ProfileComparison, language: String, width: Int = 100, color: Bool = false,
    files: [String] = []
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    ProfileSummary(comparison: comparison, language: language).write(&page, files)
    return page.text
  }

  private var style: NumberStyle { NumberStyle(language: language) }
  private var names: [String] { comparison.plans.map { printable($0.document.name) } }

  private func write(_ page: inout TextPage, _ files: [String]) {
    let settings = comparison.facts.scenario.settings
    let title = settings.title.isEmpty ? settings.name : settings.title
    page.title(ProfileWords.title(language, ["title": printable(title)]))
    page.sentence(ProfileWords.what(language))
    figures(&page)
    districts(&page)
    weights(&page)
    differing(&page)
    guard !files.isEmpty else { return }
    page.heading(ProfileWords.files(language))
    for file in files { page.sentence(printable(file), indent: 2) }
  }

  /// A table with a column for each policy.
  private func table(_ first: [TextTable.Column], _ rows: [[String]]) -> TextTable {
    TextTable(
      columns: first + names.map { .init(heading: $0, isNumber: true, least: 7) }, rows: rows)
  }

  private func figures(_ page: inout TextPage) {
    page.heading(ProfileWords.figures(language))
    var rows = ProfileFigure.all.map { figure in
      [figure.nameWithUnit(language)]
        + comparison.plans.indices.map {
          style.decimal(comparison.value(figure, of: $0), figure.decimals)
        }
    }
    rows.append([ProfileWords.proof(language)] + comparison.plans.map(proof))
    page.table(table([.init(heading: ProfileWords.minutesElse(language), least: 14)], rows))
  }

  private func proof(_ plan: ProfilePlan) -> String {
    guard let level = plan.result.plan.levels.first(where: { $0.id == PlanLevelID.burden }),
      let gap = level.gap
    else { return MeasureWords.open(language) }
    return style.percentUp(gap)
  }

  private func districts(_ page: inout TextPage) {
    page.heading(ProfileWords.districts(language))
    let districts = comparison.facts.scenario.districts
    page.table(
      table(
        [
          .init(heading: "", least: 12),
          .init(heading: ProfileWords.fairShare(language), isNumber: true),
        ],
        districts.indices.map { index in
          [printable(districts[index].name), style.whole(comparison.facts.fairShare[index])]
            + comparison.persons.map { style.whole($0[index]) }
        }))
  }

  private func weights(_ page: inout TextPage) {
    page.heading(ProfileWords.ownWeights(language))
    page.table(
      table(
        [.init(heading: ProfileWords.weightsOf(language), least: 12)],
        comparison.plans.indices.map { row in
          [names[row]]
            + comparison.plans.indices.map { column in
              row == column
                ? "–" : percent(comparison.excess(of: column, underWeightsOf: row))
            }
        }))
    page.sentence(ProfileWords.ownNote(language), indent: 2)
  }

  private func percent(_ share: Double) -> String {
    style.decimal(Thousandths(rounding: share * 100), 1) + (language == "da" ? " %" : "%")
  }

  private func differing(_ page: inout TextPage) {
    page.heading(ProfileWords.differs(language))
    guard !comparison.differing.isEmpty else {
      page.sentence(ProfileWords.nobody(language), indent: 2)
      return
    }
    let counts = comparison.plans.indices.dropFirst().map {
      ProfileWords.moved(
        language, ["profile": names[$0], "moved": style.whole(comparison.moved($0))])
    }
    page.sentence(
      ProfileWords.differsNote(
        language,
        [
          "differing": style.whole(comparison.differing.count),
          "all": style.whole(comparison.facts.scenario.households.count),
          "counts": counts.joined(separator: ", "),
        ]), indent: 2)
    page.table(
      TextTable(
        columns: [.init(heading: TableWords.household(language))]
          + names.map { .init(heading: $0, least: 7) },
        rows: comparison.differing.prefix(Self.listed).map { household in
          [printable(household.id)]
            + household.homes.map { printable($0 ?? ProfileWords.none(language)) }
        }))
    let more = comparison.differing.count - Self.listed
    if more > 0 {
      page.sentence(ProfileWords.more(language, ["more": style.whole(more)]), indent: 2)
    }
  }
}
