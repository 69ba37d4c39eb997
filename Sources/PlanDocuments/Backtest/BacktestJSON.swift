import FlowForecast
import Foundation

/// `backtest.json`: every score by series, model and target.
///
/// `crps_over_mean` and `pinball90` are sums over all forecasts divided by the sum of outcomes, so that
/// in `pooled` a large country weighs more than a small one; `crps` is in persons, `cover…` are
/// shares, `pit` the shares of ten bins. What cannot be said, as for nobody at all, is `null`.
public enum BacktestJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.backtest/1"

  /// The file's text.
  public static func encode(_ report: BacktestReport) -> String {
    let settings = report.settings
    let series = report.parts.map { part in (part.name, entry(part, report)) }
    return JSONText.block([
      "format": .text(format),
      "pooled": .block(["models": models(report.pooled, report)]),
      "series": .block(Dictionary(series) { first, _ in first }),
      "settings": .members([
        "every": .whole(settings.every),
        "horizons": .wholes(settings.horizons),
        "min_history": .whole(settings.leastHistory),
        "replications": .whole(settings.replications),
        "seed": .whole(settings.seed),
      ]),
      "unscored": .list(report.unscored.map { .text($0.name) }),
    ]).document
  }

  private static func entry(_ part: BacktestReport.Part, _ report: BacktestReport) -> JSONText {
    .block([
      "first": .text(part.series?.first.description ?? ""),
      "last": .text(part.series?.last.description ?? ""),
      "months": .whole(part.series?.values.count ?? 0),
      "first_origin": part.origins.map { .text($0.lowerBound.description) } ?? .null,
      "last_origin": part.origins.map { .text($0.upperBound.description) } ?? .null,
      "models": models(part, report),
    ])
  }

  private static func models(_ part: BacktestReport.Part, _ report: BacktestReport) -> JSONText {
    let entries = report.settings.models.map { model in
      let kinds = BacktestTarget.Kind.allCases.map { kind in
        let horizons = report.settings.horizons.map { horizon in
          (String(horizon), scores(part.summary(model, BacktestTarget(kind, horizon))))
        }
        return (kind.rawValue, JSONText.block(Dictionary(uniqueKeysWithValues: horizons)))
      }
      return (
        model.rawValue,
        JSONText.block(["targets": .block(Dictionary(uniqueKeysWithValues: kinds))])
      )
    }
    return .block(Dictionary(uniqueKeysWithValues: entries))
  }

  private static func scores(_ summary: ScoreSummary) -> JSONText {
    .members([
      "cover50": number(summary.cover50), "cover80": number(summary.cover80),
      "cover95": number(summary.cover95), "crps": number(summary.crps),
      "crps_over_mean": number(summary.crpsOverMean), "log_crps": number(summary.logCRPS),
      "mean_outcome": number(summary.meanOutcome), "origins": .whole(summary.count),
      "pinball90": number(summary.pinball90), "pit": .list(summary.pit.shares.map(number)),
    ])
  }

  /// A number with at most five decimals.
  private static func number(_ value: Double?) -> JSONText {
    guard let value, value.isFinite else { return .null }
    return .number(abs(value) < 1e9 ? value.fixed(5) : String(Int(value.rounded())))
  }
}
