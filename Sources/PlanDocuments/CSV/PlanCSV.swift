import PlacementDomain
import PlacementModel

/// `plan.csv`: one row for each household, as Danish Excel opens it.
///
/// Byte order mark, semicolons, decimal comma and `dd-mm-yyyy` in Danish; in English the numbers have
/// a decimal point and the days are ISO dates.
public enum PlanCSV {
  /// The file's text.
  ///
  /// - Parameters:
  ///   - pages: the plan with what was counted about it.
  ///   - language: `da` or `en`.
  public static func encode(_ pages: PlanPages, language: String) -> String {
    let style = NumberStyle(language: language)
    let isFirst = PlanColumn.allCases.filter { $0 != .reason }
    var heading = isFirst.map { $0.heading(language) }
    heading += BurdenID.allCases.map { termHeading($0, language) }
    heading.append(PlanColumn.reason.heading(language))
    let rows = pages.households.map { page in
      isFirst.map { $0.cell(page, pages, language) }
        + BurdenID.allCases.map { page.terms[$0].map(style.plain) ?? "" }
        + [PlanColumn.reason.cell(page, pages, language)]
    }
    return CSVText.document([heading] + rows)
  }

  static func termHeading(_ id: BurdenID, _ language: String) -> String {
    TableWords.termHeading(language, ["term": BurdenBook.title(of: id)(language)])
  }
}
