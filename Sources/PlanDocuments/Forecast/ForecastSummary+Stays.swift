import CapacityForecast

/// The laws of stay that a register gave.
extension ForecastSummary {
  func stays(_ page: inout TextPage) {
    let laws = report.header.stays
    guard !laws.isEmpty else { return }
    page.heading(ForecastWords.stays(language))
    page.table(
      TextTable(
        columns: columns(
          [.households], [.meanStay, .ended, .stillHere, .meanOfEnded]),
        rows: laws.map { law in
          let error = law.error.map { " ± \(style.fixed(1.96 * $0, 1))" } ?? ""
          return [
            name(law.band)(language), style.fixed(law.mean, 1) + error, style.whole(law.ended),
            style.whole(law.open), style.fixed(law.meanOfEnded, 1),
          ]
        }))
    page.sentence(ForecastWords.staysNote(language), indent: 2)
  }

  private func name(_ band: StayBand?) -> ForecastWords {
    switch band {
    case nil: report.header.stays.count == 1 ? .allHouseholds : .otherHouseholds
    case .single: .single
    case .adults: .adults
    case .family: .family
    case .largeFamily: .largeFamily
    }
  }
}
