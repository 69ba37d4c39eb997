import PlacementDomain

/// A surge as it reaches the municipality.
struct PlacedSurge: Sendable {
  private let persons: [Int]
  /// Whether those who come do so under a law of their own.
  let isSpecial: Bool
  /// The month of the forecast in which the first of them come.
  private let first: Int
  /// The share that is placed in municipalities.
  let placed: ShareBelief
  /// The municipality's share of those.
  private let share: Double

  /// A surge.
  ///
  /// - Parameters:
  ///   - begins: The month of the forecast in which it begins at the border.
  init(_ surge: NationalSurge, begins: Int, _ settings: ForecastSettings) {
    persons = surge.persons
    isSpecial = surge.isSpecial
    let flow = surge.isSpecial ? settings.special : settings.applicants
    first = begins + flow.delayMonths
    placed = ShareBelief(flow)
    share = settings.share(isSpecial: surge.isSpecial)
  }

  /// Mean persons who come in each month.
  func means(_ placed: Double, _ months: Int) -> [Double] {
    (0..<months).map { month in
      persons.indices.contains(month - first)
        ? Double(persons[month - first]) * placed * share : 0
    }
  }
}

extension ForecastSettings {
  /// The municipality's share of those who are placed, from 0 to 1: of people under a special law by
  /// population (BEK 1633 of 4 Dec 2023, A), of others by the quota formula.
  func share(isSpecial: Bool) -> Double {
    isSpecial
      ? populationPercent.value / 100 : max(0, QuotaFormula.Municipality(self).share)
  }
}
