import CapacityForecast

/// The sentences that a forecast comes to, of its first variant; in the summary and beside the picture.
struct ForecastAnswers {
  let report: ForecastReport
  let language: String

  private var style: NumberStyle { NumberStyle(language: language) }
  private var months: MonthStyle { MonthStyle(language: language) }

  /// How much is needed in the last month, and how much there is.
  func headline(_ variant: (facts: ForecastHeader.Variant, tally: ForecastTally)) -> String {
    let last = report.header.months - 1
    let band = variant.tally.distribution(.need, group: nil, month: last).band(0.8)
    let hotel = variant.facts.capacity.origins[.hotel]?[last] ?? 0
    let sentence = ForecastWords.headline(
      language,
      [
        "low": style.whole(band.lowerBound), "high": style.whole(band.upperBound),
        "month": months.long(report.months[last]),
        "homes": style.whole(variant.facts.capacity.total(last) - hotel),
      ])
    guard hotel > 0 else { return sentence + "." }
    return sentence + ForecastWords.andHotel(language, ["hotel": style.whole(hotel)]) + "."
  }

  /// In how many courses someone has no home at some time, and from when that is a tenth of them.
  func shortage(_ tally: ForecastTally) -> String {
    let ever = tally.chanceEverShort(group: nil).last ?? 0
    let chance = Likelihood(ever)
    let values = [
      "chance": chance.outOfHundred(language), "word": chance.word(language),
      "month": months.long(report.months[report.header.months - 1]),
    ]
    guard ever > 0 else { return ForecastWords.neverShort(language, values) }
    let sentence = ever < 1 ? ForecastWords.everShort : .alwaysShort
    let first = tally.runOut(group: nil, chance: 0.1).map {
      ForecastWords.firstShort(language, ["month": months.long($0)])
    }
    return sentence(language, values) + " " + (first ?? ForecastWords.notShort(language))
  }
}
