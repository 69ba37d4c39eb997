import FlowForecast
import Foundation

/// `backtest.csv`: one row for each series, model and target, as Danish Excel opens it.
public enum BacktestCSV {
  /// The file's text, with a decimal comma where the language is `da`.
  public static func encode(_ report: BacktestReport, language: String) -> String {
    let headings: [BacktestWords] = [
      .seriesColumn, .model, .target, .horizon, .origins, .meanOutcome, .crps, .crpsOverMean,
      .logCRPS, .pinball, .cover50, .cover80, .cover95,
    ]
    let all = report.parts.count > 1 ? [report.pooled] : []
    let rows = (report.parts + all).flatMap { part in
      report.settings.models.flatMap { model in
        report.settings.targets.map { row(part, model, $0, language) }
      }
    }
    return CSVText.document([headings.map { $0(language) }] + rows)
  }

  private static func row(
    _ part: BacktestReport.Part, _ model: FlowModel, _ target: BacktestTarget, _ language: String
  ) -> [String] {
    let summary = part.summary(model, target)
    let numbers = [
      summary.meanOutcome, summary.crps, summary.crpsOverMean, summary.logCRPS, summary.pinball90,
      summary.cover50, summary.cover80, summary.cover95,
    ]
    return [
      part.name.isEmpty ? BacktestWords.allSeries(language) : part.name,
      BacktestWords.name(of: model)(language),
      (target.kind == .cumulative ? BacktestWords.cumulative : .single)(language),
      String(target.horizon), String(summary.count),
    ] + numbers.map { NumberStyle(language: language).fixed($0, 4) }
  }
}
