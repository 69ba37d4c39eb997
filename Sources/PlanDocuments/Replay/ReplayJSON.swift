import ArrivalReplay

/// `replay.json`: what each way of deciding came to, in all and year by year.
///
/// No household stands in it.
public enum ReplayJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.replay/1"

  /// The file's text.
  public static func encode(_ report: ReplayReport) -> String {
    let figures = report.figures
    return JSONText.block([
      "closed": figures.closed.map { estimate($0, 4) } ?? .null,
      "format": .text(format),
      "futures": .whole(report.futures),
      "greedy": way(figures.greedy), "hindsight": way(figures.hindsight),
      "hindsight_gap": .number(figures.hindsightGap.fixed(6)),
      "lookahead": way(figures.lookAhead),
      "months": .whole(report.town.months),
      "scenario": .members([
        "name": .text(report.scenario.settings.name), "series_sha256": .text(report.series),
        "sha256": .text(report.scenario.hash), "title": .text(report.scenario.settings.title),
      ]),
      "seed": .whole(report.seed),
      "years": .list(report.years.map(year)),
    ]).document
  }

  private static func estimate(_ estimate: ReplayFigures.Estimate, _ decimals: Int) -> JSONText {
    .members([
      "error": estimate.error.map { .number($0.fixed(decimals)) } ?? .null,
      "value": .number(estimate.value.fixed(decimals)),
    ])
  }

  private static func way(_ way: ReplayFigures.Way) -> JSONText {
    .members([
      "hotel_person_months": way.hotelPersonMonths.map { estimate($0, 2) } ?? .null,
      "hours_saved": estimate(way.value, 1), "share": estimate(way.share, 5),
      "waiting_households": way.waiting.map { estimate($0, 2) } ?? .null,
    ])
  }

  private static func year(_ year: ReplayedYear) -> JSONText {
    func one(_ replay: YearReplay) -> JSONText {
      .members([
        "hotel_person_months": .whole(replay.hotelPersonMonths),
        "placed": .whole(replay.moves.count), "saved": .whole(replay.value),
        "waiting_households": .whole(replay.waited.count),
      ])
    }
    return .members([
      "greedy": one(year.greedy),
      "hindsight": .members([
        "bound": .whole(year.hindsight.bound),
        "saved": .whole(year.hindsight.plan),
      ]),
      "households": .whole(year.households), "lookahead": one(year.lookAhead),
      "persons": .whole(year.persons),
    ])
  }
}
