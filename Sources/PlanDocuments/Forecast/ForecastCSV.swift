import CapacityForecast

/// `forecast.csv`: one row for each variant, month, group of homes and measure, as Danish Excel opens it.
public enum ForecastCSV {
  /// The file's text, with a decimal comma where the language is `da`.
  public static func encode(_ report: ForecastReport, language: String) -> String {
    let headings: [ForecastTableWords] = [
      .variantColumn, .monthColumn, .homesColumn, .measureColumn, .capacityColumn, .meanColumn,
      .errorColumn, .medianColumn, .low50, .high50, .low80, .high80, .low95, .high95, .shortColumn,
      .everShortColumn,
    ]
    let rows = report.variants.flatMap { variant in
      let tally = variant.tally
      let all = [Int?](tally.groups.indices.map(Optional.some)) + [nil]
      return all.flatMap { group in
        let ever = tally.chanceEverShort(group: group)
        return report.months.indices.flatMap { month in
          ForecastMeasure.allCases.map { measure in
            let start = [
              variant.facts.id, report.months[month].description,
              group.map { tally.groups[$0].name(language) } ?? ForecastWords.allHomes(language),
              measure.name(language), capacity(variant.facts.capacity, group, month),
            ]
            let chances =
              measure == .missing
              ? [tally.chanceShort(group: group, month: month), ever[month]] : [nil, nil]
            return start
              + spread(tally.distribution(measure, group: group, month: month), language)
              + chances.map { NumberStyle(language: language).fixed($0, 4) }
          }
        }
      }
    }
    return CSVText.document([headings.map { $0(language) }] + rows)
  }

  private static func capacity(_ capacity: HousingCapacity, _ group: Int?, _ month: Int) -> String {
    guard let group else {
      return String(capacity.groups.reduce(0) { $0 + $1[month] })
    }
    return String(capacity.groups[group][month])
  }

  private static func spread(
    _ distribution: ForecastDistribution, _ language: String
  ) -> [String] {
    [
      NumberStyle(language: language).fixed(distribution.mean, 3),
      NumberStyle(language: language).fixed(distribution.errorOfMean, 3),
      String(distribution.quantile(0.5)),
    ]
      + ForecastJSON.bands.flatMap { band in
        let range = distribution.band(Double(band) / 100)
        return [String(range.lowerBound), String(range.upperBound)]
      }
  }
}
