import PlacementDomain
import TransitTimes

/// Measured minutes, for reading on a terminal.
public enum TravelSummary {
  /// The summary's text.
  ///
  /// - Parameter isInScenario: Whether the file was written where the scenario reads it.
  public static func text(
    _ report: TravelReport, language: String, width: Int = 100, color: Bool = false, file: String,
    isInScenario: Bool
  ) -> String {
    let style = NumberStyle(language: language)
    var page = TextPage(width: width, isColoured: color)
    page.title(TravelWords.title(language, ["title": printable(report.title)]))
    for remark in report.remarks(language) { page.sentence(printable(remark)) }
    page.sentence(
      TravelWords.counts(
        language,
        [
          "trips": style.whole(report.rows.count), "ridden": style.whole(report.ridden),
          "walked": style.whole(report.rows.count - report.ridden),
        ]))
    for warning in warnings(report, language: language) { page.sentence(warning, .warning) }
    page.heading(TravelWords.file(language))
    page.sentence(printable(file), indent: 2)
    if !isInScenario { page.sentence(TravelWords.copy(language), indent: 2) }
    return page.text
  }

  /// What somebody should know who uses the minutes.
  public static func warnings(_ report: TravelReport, language: String) -> [String] {
    let style = NumberStyle(language: language)
    var warnings: [String] = []
    if !report.holdsOnDay {
      warnings.append(TravelWords.notCovered(language, ["day": style.day(report.day)]))
    }
    if !["", "Europe/Copenhagen"].contains(report.notes.timeZone) {
      warnings.append(
        TravelWords.otherZone(language, ["zone": printable(report.notes.timeZone)]))
    }
    if !report.withoutStop.isEmpty {
      let shown = report.withoutStop.prefix(12).joined(separator: ", ")
      warnings.append(
        TravelWords.withoutStop(
          language,
          [
            "count": style.whole(report.withoutStop.count), "walk": String(report.longestWalk),
            "ids": printable(shown) + (report.withoutStop.count > 12 ? ", ..." : ""),
          ]))
    }
    if !report.unreached.isEmpty {
      warnings.append(
        TravelWords.unreached(language, ["count": style.whole(report.unreached.count)]))
    }
    return warnings
  }
}
