import PlacementDomain
import PlacementModel

/// What a plan means for one household.
package struct HouseholdPage: Sendable {
  /// What happens to the household.
  package enum Fate: Sendable {
    /// It comes, and gets a home.
    case arrives
    /// It lives here, and keeps its home.
    case stays
    /// It lives here, and gets another home.
    case moves
    /// It has no home in the plan.
    case unplaced
  }

  /// A place the household goes to from its home.
  package struct Service: Sendable {
    /// The place.
    let place: Place
    /// Minutes from door to door.
    let minutes: Thousandths?
  }

  /// Position in the scenario.
  package let position: Int
  /// The household.
  package let household: Household
  /// What happens to it.
  package let fate: Fate
  /// Its home in the plan.
  package let home: Home?
  /// The day it can move in.
  package let from: Day?
  /// Reception classes, school, daycare and stop.
  package let services: [Service]
  /// Minutes to the centre by public transport.
  package let centreMinutes: Thousandths?
  /// Weighted person-minutes a day by term.
  package let terms: [BurdenID: Thousandths]
  /// Why it has no home, in the plan's language.
  package let reason: String

  /// Weighted person-minutes a day.
  package var burden: Thousandths { terms.values.reduce(.zero, +) }

  /// The services of one kind.
  func services(_ kind: PlaceKind) -> [Service] { services.filter { $0.place.kind == kind } }

  /// The pages of all households, in the scenario's order.
  static func all(
    _ plan: Plan, _ assignment: Assignment, _ evaluation: Evaluation, _ facts: PlacementFacts
  ) -> [HouseholdPage] {
    let scenario = facts.scenario
    let homes = Dictionary(assignment.pairs.map { ($0.household, $0.home) }) { first, _ in first }
    let placements = Dictionary(plan.placements.map { ($0.household, $0) }) { first, _ in first }
    let reasons = Dictionary(plan.unplaced.map { ($0.household, $0.reason) }) { first, _ in first }
    let places = Dictionary(scenario.places.map { ($0.id, $0) }) { first, _ in first }
    let ways = WayMinutes(
      facts,
      trips: homes.map { household, home in
        (home, placements[scenario.households[household].id]?.services ?? [])
      })
    return scenario.households.indices.map { index in
      let household = scenario.households[index]
      let placement = placements[household.id]
      let home = homes[index]
      return HouseholdPage(
        position: index, household: household,
        fate: fate(of: household, in: home.map { scenario.homes[$0].id }),
        home: home.map { scenario.homes[$0] }, from: placement?.from,
        services: (placement?.services ?? []).compactMap { id in
          places[id].map { place in
            Service(place: place, minutes: home.flatMap { ways.minutes(from: $0, to: id) })
          }
        },
        centreMinutes: home.flatMap(ways.minutesToCentre),
        terms: evaluation.householdTerms[index] ?? [:], reason: reasons[household.id] ?? "")
    }
  }

  private static func fate(of household: Household, in home: String?) -> Fate {
    guard let home else { return .unplaced }
    guard let livesIn = household.livesIn else { return .arrives }
    return livesIn == home ? .stays : .moves
  }
}
