import PlacementDomain
import TransitTimes

/// Measured minutes for other programs.
public enum TravelJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.travel/1"

  /// The document.
  public static func encode(_ report: TravelReport) -> String {
    let days = report.notes.days.map { days -> JSONText in
      .members([
        "from": .text(days.lowerBound.description), "to": .text(days.upperBound.description),
      ])
    }
    let hours = report.departures.map { hours -> JSONText in
      .members([
        "from_second": .number(String(hours.lowerBound)),
        "to_second": .number(String(hours.upperBound)),
      ])
    }
    return JSONText.members([
      "day": .text(report.day.description), "departures": .list(hours),
      "feed": .members([
        "days": days ?? .null, "name": .text(report.feedName),
        "publisher": .text(report.notes.publisher),
        "running_trips": .number(String(report.runningTrips)),
        "time_zone": .text(report.notes.timeZone), "version": .text(report.notes.version),
      ]),
      "format": .text(format),
      "scenario": .members(["name": .text(report.name), "sha256": .text(report.hash)]),
      "trips": .list(report.rows.map(row)),
      "unreached": .list(report.unreached.map(key)),
      "walking": .members([
        "detour": .number(report.walking.detour.description),
        "longest_change_minutes": .number(String(report.longestChange)),
        "longest_walk_minutes": .number(String(report.longestWalk)),
        "speed_kmh": .number(report.walking.walkingSpeed.description),
      ]),
      "without_stop": .list(report.withoutStop.map(JSONText.text)),
    ]).document
  }

  private static func row(_ row: TravelReport.Row) -> JSONText {
    .members([
      "from": .text(row.key.origin), "longest_seconds": .number(String(row.time.longest)),
      "minutes": .number(row.time.minutes.description), "rides": .truth(row.time.rides),
      "shortest_seconds": .number(String(row.time.shortest)), "to": .text(row.key.place),
    ])
  }

  private static func key(_ key: TravelKey) -> JSONText {
    .members(["from": .text(key.origin), "to": .text(key.place)])
  }
}
