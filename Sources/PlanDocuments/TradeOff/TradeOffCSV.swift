import PlacementAdvice
import PlacementDomain
import PlacementModel

/// `tradeoff.csv`: one row for each point of the frontier, as Danish Excel opens it.
public enum TradeOffCSV {
  /// The file's text.
  public static func encode(_ report: TradeOffReport, language: String) -> String {
    let tradeOff = report.tradeOff
    let style = NumberStyle(language: language)
    let measures = MeasureText(language: language, settings: report.settings)
    func cell(_ measure: PlanMeasure, _ value: Thousandths?) -> String {
      value.map { style.plain(Thousandths(rounding: measures.number(measure, $0))) } ?? ""
    }
    let heading = [
      TradeOffWords.number(language), measures.heading(tradeOff.first),
      TradeOffWords.bound(language, ["name": tradeOff.first.id]),
      measures.heading(tradeOff.second),
      TradeOffWords.bound(language, ["name": tradeOff.second.id]),
      MeasureWords.burdenShort(language), MeasureWords.perPersonShort(language),
      TradeOffWords.worstHousehold(language), TradeOffWords.losesMost(language), "",
    ]
    let rows = tradeOff.points.enumerated().map { index, point -> [String] in
      let loser = index > 0 ? tradeOff.steps[index - 1].loser : nil
      return [
        String(index + 1), cell(tradeOff.first, point.first.value),
        cell(tradeOff.first, point.first.bound), cell(tradeOff.second, point.second.value),
        cell(tradeOff.second, point.second.bound), style.plain(point.burden),
        style.plain(point.worst), report.household(point.worstOff),
        loser.map { style.plain($0.more) } ?? "",
        loser.map { report.household($0.household) } ?? "",
      ]
    }
    return CSVText.document([heading] + rows)
  }
}
