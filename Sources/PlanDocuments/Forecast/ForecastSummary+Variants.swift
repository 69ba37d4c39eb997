import CapacityForecast
import PlacementDomain

extension ForecastSummary {
  /// A line for each variant after the first: how it differs, replication by replication.
  func variants(_ first: ForecastHeader.Variant, _ page: inout TextPage) {
    let others = Array(zip(report.variants.dropFirst(), report.outcome.pairings))
    guard !others.isEmpty else { return }
    page.heading(ForecastWords.variants(language, ["first": printable(first.name(language))]))
    for (variant, pairing) in others {
      let ever = variant.tally.chanceEverShort(group: nil).last ?? 0
      page.sentence(
        ForecastWords.variantLine(
          language,
          [
            "title": printable(variant.facts.name(language)),
            "waiting": signed(pairing.meanDifference(.waiting)),
            "waitingError": margin(pairing.errorOfDifference(.waiting)),
            "free": signed(pairing.meanDifference(.free)),
            "freeError": margin(pairing.errorOfDifference(.free)),
            "chance": Likelihood(ever).outOfHundred(language),
          ]), indent: 2)
    }
    page.sentence(ForecastWords.variantNote(language), indent: 2)
  }

  private func signed(_ number: Double) -> String {
    let text = decimal(abs(number))
    guard text.contains(where: { ("1"..."9").contains($0) }) else { return text }
    return (number < 0 ? "−" : "+") + text
  }

  /// Half of the interval that holds 95 in 100 where errors are normal.
  private func margin(_ error: Double) -> String { decimal(1.96 * error) }

  private func decimal(_ number: Double) -> String {
    style.decimal(Thousandths(raw: Int((min(number, 1e12) * 1000).rounded())))
  }
}
