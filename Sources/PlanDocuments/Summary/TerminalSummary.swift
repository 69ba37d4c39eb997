import PlacementDomain
import PlacementModel

/// What a plan comes to, for reading on a terminal.
///
/// Households stand by id and size; ages, needs and languages are not shown.
public struct TerminalSummary: Sendable {
  /// `da` or `en`.
  public var language = "en"
  /// Columns of the terminal; at least 40 are used.
  public var width = 100
  /// Whether headings and warnings are coloured.
  public var color = false
  /// Whether those who stay are listed one by one.
  public var verbose = false
  /// Files that were written, as the user may name them.
  public var files: [String] = []

  /// A summary with every default.
  public init() {}

  /// The summary's text.
  ///
  /// - Parameters:
  ///   - pages: the plan with what was counted about it.
  ///   - language: `da` or `en`.
  ///   - width: columns of the terminal.
  ///   - color: whether headings and warnings are coloured.
  ///   - verbose: whether those who stay are listed one by one.
  ///   - files: files that were written.
  public static func text(
    _ pages: PlanPages, language: String, width: Int = 100, color: Bool = false,
    verbose: Bool = false, files: [String] = []
  ) -> String {
    var summary = TerminalSummary()
    summary.language = language
    summary.width = width
    summary.color = color
    summary.verbose = verbose
    summary.files = files
    return summary.text(pages)
  }

  /// The summary's text.
  public func text(_ pages: PlanPages) -> String {
    var page = TextPage(width: width, isColoured: color)
    headline(pages, &page)
    levels(pages, &page)
    unplaced(pages, &page)
    placed(pages, &page)
    staying(pages, &page)
    opened(pages, &page)
    burden(pages, &page)
    spread(pages, &page)
    families(pages, &page)
    limits(pages, &page)
    schoolTransport(pages, &page)
    law(pages, &page)
    closing(pages, &page)
    return page.text
  }

  /// Numbers in the language.
  var style: NumberStyle { NumberStyle(language: language) }

  private func headline(_ pages: PlanPages, _ page: inout TextPage) {
    let settings = pages.scenario.settings
    page.title(
      SummaryWords.title(
        language, ["title": printable(settings.title.isEmpty ? settings.name : settings.title)]))
    let households = pages.households
    page.sentence(
      SummaryWords.period(
        language,
        [
          "from": style.day(settings.from), "to": style.day(settings.to),
          "households": style.whole(households.count),
          "persons": style.whole(households.reduce(0) { $0 + $1.household.size }),
        ]))
    let (text, isGood) = sentences(households)
    page.sentence(text, isGood ? .good : .warning)
    page.sentence(
      SummaryWords.homesUsed(
        language,
        [
          "used": style.whole(pages.sites.reduce(0) { $0 + $1.homesInUse }),
          "homes": style.whole(pages.sites.reduce(0) { $0 + $1.homes }),
        ]))
  }

  private func sentences(_ households: [HouseholdPage]) -> (text: String, isGood: Bool) {
    guard !households.isEmpty else { return (SummaryWords.nobody(language), true) }
    func count(_ condition: (HouseholdPage) -> Bool) -> Int {
      households.reduce(0) { $0 + (condition($1) ? 1 : 0) }
    }
    let residents = count { $0.household.livesIn != nil }
    let arriving = households.count - residents
    let housed = count { $0.fate == .arrives }
    let moving = count { $0.fate == .moves }
    let losing = count { $0.fate == .unplaced && $0.household.livesIn != nil }
    var parts: [String] = []
    if arriving > 0 {
      let values = ["placed": style.whole(housed), "all": style.whole(arriving)]
      parts.append(
        housed == arriving && arriving > 1
          ? SummaryWords.allArriving(language, values) : SummaryWords.arriving(language, values))
    }
    if residents > 0 {
      let staying = style.whole(count { $0.fate == .stays })
      parts.append(
        SummaryWords.staying(language, ["staying": staying, "all": style.whole(residents)]))
    }
    if moving > 0 { parts.append(SummaryWords.moving(language, ["moving": style.whole(moving)])) }
    if losing > 0 { parts.append(SummaryWords.losing(language, ["losing": style.whole(losing)])) }
    return (parts.joined(separator: " "), housed == arriving && losing == 0)
  }
}
