import LinearModel
import PlacementDomain

/// Moving a household that lives somewhere: it bears this unless it stays where it is, also when it
/// is left without a home.
enum Moving: Burden {
  static let id = BurdenID.moving
  static let title = Words("having to move", da: "at skulle flytte")

  /// All residents move, less those who stay.
  static func expression(
    _ program: inout PlacementProgram, weight: Thousandths
  ) -> LinearExpression {
    let scenario = program.facts.scenario
    var sum = LinearExpression()
    for household in scenario.households where household.livesIn != nil {
      sum.constant += (unit(household, scenario.settings) * weight).value
    }
    for stay in program.stays where stay.claim.isLivedIn {
      let household = program.classes.households[stay.household].profile
      sum.add(stay.variable, -(unit(household, scenario.settings) * weight).value)
    }
    return sum
  }

  static func charges(of assignment: Assignment, _ facts: PlacementFacts) -> [Charge] {
    let scenario = facts.scenario
    let staying = Set(
      assignment.pairs.filter {
        scenario.households[$0.household].livesIn == scenario.homes[$0.home].id
      }.map(\.household))
    return scenario.households.indices.compactMap { index in
      let household = scenario.households[index]
      guard household.livesIn != nil, !staying.contains(index) else { return nil }
      return Charge(count: 1, unit: unit(household, scenario.settings), household: index)
    }
  }

  /// What a household has to bear when it moves, before the weight.
  static func unit(_ household: Household, _ settings: Settings) -> Thousandths {
    settings.rates.movingPerPerson * household.size
  }
}
