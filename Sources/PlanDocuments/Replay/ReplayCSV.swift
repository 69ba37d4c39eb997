import ArrivalReplay

/// `replay.csv`: one row for each year, as Danish Excel opens it.
public enum ReplayCSV {
  /// The file's text.
  public static func encode(_ report: ReplayReport, language: String) -> String {
    let headings: [ReplayWords] = [
      .yearColumn, .householdsColumn, .personsColumn, .greedyHours, .lookAheadHours,
      .hindsightHours, .greedyShare, .lookAheadShare, .greedyHotel, .lookAheadHotel,
      .greedyWaiting, .lookAheadWaiting,
    ]
    let style = NumberStyle(language: language)
    let rows = report.years.enumerated().map { index, year -> [String] in
      let bound = Double(year.hindsight.bound)
      func share(_ replay: YearReplay) -> String {
        bound > 0 ? style.fixed(100 * Double(replay.value) / bound, 2) : ""
      }
      return [
        String(index + 1), String(year.households), String(year.persons),
        style.fixed(year.greedy.hours, 1), style.fixed(year.lookAhead.hours, 1),
        style.fixed(year.hindsight.hours, 1), share(year.greedy), share(year.lookAhead),
        String(year.greedy.hotelPersonMonths), String(year.lookAhead.hotelPersonMonths),
        String(year.greedy.waited.count), String(year.lookAhead.waited.count),
      ]
    }
    return CSVText.document([headings.map { $0(language) }] + rows)
  }
}
