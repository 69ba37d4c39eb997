import CapacityForecast
import PlacementDomain

/// `forecast.json`: by variant, group and month, how everything that is counted is spread over the
/// replications, with the error that comes from their number.
///
/// `band50`, `band80` and `band95` hold that share of the replications; `…_error` encloses each end, and
/// the median, with 95 % confidence. `error` is a standard error. `run_out` is the first month by which
/// homes have been missing in that share of the replications, or `null`.
public enum ForecastJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.forecast/1"

  /// Shares of the replications for which a run-out date is given.
  static let runOutChances = [0.05, 0.1, 0.2, 0.5, 0.8]
  /// Bands, in per cent.
  static let bands = [50, 80, 95]

  /// The file's text.
  public static func encode(_ report: ForecastReport) -> String {
    let header = report.header
    let variants = report.variants.map { ($0.facts.id, variant($0.facts, $0.tally, report)) }
    let pairs = zip(header.variants.dropFirst(), report.outcome.pairings).map {
      ($0.id, differences($1))
    }
    var members: [String: JSONText] = [
      "differences": .block(Dictionary(uniqueKeysWithValues: pairs)),
      "first_variant": .text(header.variants.first?.id ?? ""),
      "format": .text(format),
      "months": .list(report.months.map { .text($0.description) }),
      "replications": .whole(header.replications),
      "scenario": .members([
        "name": .text(header.name), "sha256": .text(header.hash), "title": .text(header.title),
      ]),
      "seed": .whole(header.seed), "series_sha256": .text(header.series),
      "variants": .block(Dictionary(uniqueKeysWithValues: variants)),
    ]
    if !header.stays.isEmpty { members["stays"] = .list(header.stays.map(\.json)) }
    return JSONText.block(members).document
  }

  private static func variant(
    _ facts: ForecastHeader.Variant, _ tally: ForecastTally, _ report: ForecastReport
  ) -> JSONText {
    var groups = [("all", group(nil, tally, report))]
    for (index, group) in tally.groups.enumerated() {
      groups.append((group.rawValue, self.group(index, tally, report)))
    }
    let byGroup = zip(tally.groups, facts.capacity.groups).map {
      ($0.rawValue, JSONText.wholes($1))
    }
    let byOrigin = facts.capacity.origins.map { ($0.key.rawValue, JSONText.wholes($0.value)) }
    return .block([
      "capacity": .block([
        "groups": .block(Dictionary(uniqueKeysWithValues: byGroup)),
        "origins": .block(Dictionary(uniqueKeysWithValues: byOrigin)),
      ]),
      "flows": flows(tally),
      "groups": .block(Dictionary(uniqueKeysWithValues: groups)),
      "name": .members(["da": .text(facts.name("da")), "en": .text(facts.name("en"))]),
    ])
  }

  private static func group(
    _ group: Int?, _ tally: ForecastTally, _ report: ForecastReport
  ) -> JSONText {
    var members: [String: JSONText] = [:]
    for measure in ForecastMeasure.allCases {
      let months = report.months.enumerated().map { index, month in
        (month.description, spread(tally.distribution(measure, group: group, month: index)))
      }
      members[measure.rawValue] = .block(Dictionary(uniqueKeysWithValues: months))
    }
    let ever = tally.chanceEverShort(group: group)
    let short = report.months.enumerated().map { index, month in
      let now = tally.chanceShort(group: group, month: index)
      return (
        month.description,
        JSONText.members([
          "ever": number(ever[index]), "ever_error": number(tally.error(ofChance: ever[index])),
          "in_month": number(now), "in_month_error": number(tally.error(ofChance: now)),
        ])
      )
    }
    members["short"] = .block(Dictionary(uniqueKeysWithValues: short))
    let dates = runOutChances.map { chance in
      (
        chance.fixed(2),
        tally.runOut(group: group, chance: chance).map { JSONText.text($0.description) } ?? .null
      )
    }
    members["run_out"] = .members(Dictionary(uniqueKeysWithValues: dates))
    return .block(members)
  }

  private static func spread(_ distribution: ForecastDistribution) -> JSONText {
    var members: [String: JSONText] = [
      "error": number(distribution.errorOfMean), "mean": number(distribution.mean),
      "median": .whole(distribution.quantile(0.5)),
      "median_error": interval(distribution.interval(ofQuantile: 0.5)),
    ]
    for band in bands {
      let share = Double(band) / 100
      members["band\(band)"] = interval(distribution.band(share))
      members["band\(band)_error"] = .list([
        interval(distribution.interval(ofQuantile: (1 - share) / 2)),
        interval(distribution.interval(ofQuantile: (1 + share) / 2)),
      ])
    }
    return .members(members)
  }

  /// Households in the mean of all replications, over all months.
  private static func flows(_ tally: ForecastTally) -> JSONText {
    let flows = tally.flows
    func mean(_ sum: Int) -> JSONText { number(Double(sum) / Double(max(1, tally.replications))) }
    var members = ["came": mean(flows.came), "lost_home": mean(flows.displaced)]
    for (cause, sum) in zip(LeaveCause.allCases, flows.left) {
      members["left_\(cause.rawValue)"] = mean(sum)
    }
    return .members(members)
  }

  private static func differences(_ pairing: ForecastPairing) -> JSONText {
    let measures = ForecastMeasure.allCases.map { measure in
      (
        measure.rawValue,
        JSONText.members([
          "error": number(pairing.errorOfDifference(measure)),
          "mean": number(pairing.meanDifference(measure)),
          "share_higher": number(pairing.shareHigher(measure)),
          "share_lower": number(pairing.shareLower(measure)),
        ])
      )
    }
    return .block(Dictionary(uniqueKeysWithValues: measures))
  }

  private static func interval(_ range: ClosedRange<Int>) -> JSONText {
    JSONText.wholes([range.lowerBound, range.upperBound])
  }

  /// A number with at most five decimals.
  private static func number(_ value: Double) -> JSONText { .number(value.fixed(5)) }
}
