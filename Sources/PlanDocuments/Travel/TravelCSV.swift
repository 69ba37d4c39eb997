import PlacementDomain
import TransitTimes

/// `travel.csv`: measured minutes as a scenario reads them, with what they were measured with on top.
public enum TravelCSV {
  /// The file's text.
  public static func encode(_ report: TravelReport, language: String) -> String {
    let style = NumberStyle(language: language)
    let source = TravelWords.source(
      language,
      [
        "feed": printable(report.feedTitle), "day": style.day(report.day), "hours": report.hours,
      ])
    let rows = report.rows.map { row in
      [
        row.key.origin, row.key.place, style.plain(row.time.minutes), source, "C",
        note(row.time, language),
      ]
    }
    let comments = report.remarks(language).map { "# \(CSVText.comment($0))\r\n" }.joined()
    let table = CSVText.document([["from", "to", "minutes", "source", "mark", "note"]] + rows)
    return "\u{FEFF}" + comments + table.dropFirst()
  }

  private static func note(_ time: TravelTime, _ language: String) -> String {
    guard time.rides else { return TravelWords.onFoot(language) }
    return TravelWords.between(
      language,
      [
        "shortest": String(time.shortest / 60), "longest": String((time.longest + 59) / 60),
      ])
  }
}

extension CSVText {
  /// A line that a reader skips: no separators, lest a spreadsheet spread it over columns.
  fileprivate static func comment(_ text: String) -> String {
    printable(text).replacing(";", with: ",")
  }
}

extension TravelReport {
  /// The publisher and version of the feed, else its file's name.
  var feedTitle: String {
    let known = [notes.publisher, notes.version].filter { !$0.isEmpty }
    return known.isEmpty ? feedName : known.joined(separator: " ")
  }

  /// What the minutes are and what they were measured with, line by line.
  func remarks(_ language: String) -> [String] {
    let style = NumberStyle(language: language)
    var values = [
      "feed": feedTitle, "file": feedName, "day": style.day(day), "hours": hours,
      "trips": style.whole(runningTrips), "walk": String(longestWalk),
      "change": String(longestChange), "speed": style.decimal(walking.walkingSpeed),
      "detour": style.decimal(walking.detour),
    ]
    if let days = notes.days {
      values["first"] = style.day(days.lowerBound)
      values["last"] = style.day(days.upperBound)
    }
    return [
      TravelWords.what(language, values), TravelWords.timetable(language, values),
      TravelWords.walking(language, values), TravelWords.licence(language, values),
    ]
  }
}
