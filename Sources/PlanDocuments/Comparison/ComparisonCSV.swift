import PlacementAdvice
import PlacementDomain

/// `comparison.csv`: one row for each household of either plan, as Danish Excel opens it.
public enum ComparisonCSV {
  /// The file's text.
  public static func encode(_ comparison: PlanComparison, language: String) -> String {
    let style = NumberStyle(language: language)
    let heading = [
      TableWords.household(language), ComparisonWords.change(language),
      ComparisonWords.before(language), ComparisonWords.after(language),
      ComparisonWords.burdenBefore(language), ComparisonWords.burdenAfter(language),
      ComparisonWords.burdenChange(language),
    ]
    let rows = comparison.households.map { household in
      [
        household.household, household.fate.words(language), household.before ?? "",
        household.after ?? "", household.burdenBefore.map(style.plain) ?? "",
        household.burdenAfter.map(style.plain) ?? "", household.change.map(style.plain) ?? "",
      ]
    }
    return CSVText.document([heading] + rows)
  }
}
