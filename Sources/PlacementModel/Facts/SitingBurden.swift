import PlacementDomain

/// What the ways from an option's site cost the people who may come to live there.
public struct SitingBurden: Sendable {
  /// Person-minutes a day for each person, by option, in the order of the scenario's options; nil for an
  /// option without homes.
  public let minutes: [Double?]

  /// The ways that hang on where a home lies.
  private static let ways: [any Burden.Type] = [
    SchoolTrips.self, DaycareTrips.self, TransportTrips.self, ShopTrips.self, JobTrips.self,
    NetworkTrips.self, LeisureTrips.self, HealthTrips.self,
  ]

  /// The burdens of a scenario's options, weighed as the policy weighs them, on average over all persons
  /// of its households.
  public init(_ facts: PlacementFacts) {
    let scenario = facts.scenario
    let persons = scenario.households.reduce(0) { $0 + $1.size }
    minutes = scenario.options.map { option in
      guard persons > 0,
        let home = scenario.homes.firstIndex(where: { $0.option == option.id })
      else { return nil }
      let sum = scenario.households.indices.reduce(0) { sum, household in
        let candidate = facts.candidate(household, home)
        return SitingBurden.ways.reduce(sum) { sum, burden in
          sum
            + (burden.amount(candidate) * candidate.settings.policy.weight(of: burden.id)).raw
        }
      }
      return Double(sum) / 1000 / Double(persons)
    }
  }
}
