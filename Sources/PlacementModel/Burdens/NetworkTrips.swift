import LinearModel
import PlacementDomain

/// The way to those a household is tied to: relatives, work, countrymen (LEJ-2).
///
/// A tie to a place is a trip to it, a tie to a district one to its centre unless the home lies in it.
/// A household without ties goes to the nearest network place for one of its languages. A tie to
/// another household of the scenario is measured between the centres of the two districts, and is
/// nothing within one district or while either has no home.
enum NetworkTrips: Burden {
  static let id = BurdenID.network
  static let title = Words("the way to relatives and network", da: "vejen til familie og netværk")

  static func amount(_ candidate: Candidate) -> Thousandths {
    let household = candidate.household
    let facts = candidate.facts
    let trips = candidate.settings.rates.networkTrips * household.size
    guard !household.ties.isEmpty else {
      return candidate.nearestNetwork.map { candidate.access.minutes[$0] * trips } ?? .zero
    }
    var minutes = Thousandths.zero
    for tie in household.ties {
      switch tie {
      case .place(let id):
        minutes += candidate.minutes(to: id) ?? .zero
      case .district(let id):
        guard id != candidate.home.district, let index = facts.districtIndex[id] else { break }
        minutes += facts.travel.minutes(
          from: candidate.home.coordinate, to: facts.scenario.districts[index].centre)
      case .household:
        break
      }
    }
    return minutes * trips
  }

  /// The minutes of a tie bound from below, by prices that never exceed those of any two districts.
  ///
  /// With $a_d = c_{dv}$ and $b_{d'} = \min_e (c_{ed'} - c_{ev})$ no $a_d + b_{d'}$ is above
  /// $c_{dd'}$, and for $d' = v$ it is equal: so one row for each $v$ gives the minutes exactly once
  /// both homes are decided. The same with the two households exchanged only tightens.
  static func expression(
    _ program: inout PlacementProgram, weight: Thousandths
  ) -> LinearExpression {
    let facts = program.facts
    var sum = LinearExpression()
    guard weight.raw > 0 else { return sum }
    for (number, tie) in facts.householdTies.enumerated() {
      guard let household = program.classes.householdClass(of: tie.household),
        let other = program.classes.householdClass(of: tie.other)
      else { continue }
      let here = program.districts(ofHousehold: household)
      let there = program.districts(ofHousehold: other)
      let costs = here.map { from in
        there.map { to -> Double in
          guard let from = from.district, let to = to.district, from != to else { return 0 }
          return (facts.minutes(of: tie, from: from, to: to) * weight).value
        }
      }
      let most = costs.joined().max() ?? 0
      guard most > 0 else { continue }
      let minutes = program.model.addVariable("tie_\(number)", upper: most)
      sum += minutes
      program.ties.append(.init(household: household, minutes: minutes))
      for goal in there.indices {
        let row = bound(here.map(\.sum), there.map(\.sum), goal) { costs[$0][$1] }
        program.model.addRow("tie_\(number)_\(goal)", row - minutes, .lessOrEqual, 0)
      }
      for goal in here.indices {
        let row = bound(there.map(\.sum), here.map(\.sum), goal) { costs[$1][$0] }
        program.model.addTightening("tied_\(number)_\(goal)", row - minutes, .lessOrEqual, 0)
      }
    }
    return sum
  }

  /// What the tie costs at least, exactly so where the second household is at the goal.
  private static func bound(
    _ here: [LinearExpression], _ there: [LinearExpression], _ goal: Int,
    _ cost: (Int, Int) -> Double
  ) -> LinearExpression {
    var sum = LinearExpression()
    for (from, share) in here.enumerated() { sum += share * cost(from, goal) }
    for (to, share) in there.enumerated() {
      sum += share * (here.indices.map { cost($0, to) - cost($0, goal) }.min() ?? 0)
    }
    return sum
  }

  static func charges(of assignment: Assignment, _ facts: PlacementFacts) -> [Charge] {
    var districts: [Int: Int] = [:]
    for pair in assignment.pairs {
      districts[pair.household] = facts.districtIndex[facts.scenario.homes[pair.home].district]
    }
    return facts.householdTies.compactMap { tie in
      guard let from = districts[tie.household], let to = districts[tie.other], from != to
      else { return nil }
      return Charge(
        count: 1, unit: facts.minutes(of: tie, from: from, to: to), household: tie.household)
    }
  }
}

/// A tie between two households of the scenario, by positions.
struct HouseholdTie: Sendable {
  let household: Int
  let other: Int
}

extension Candidate {
  /// The nearest network place that is open to one of the household's languages, by position.
  var nearestNetwork: Int? {
    let places = facts.scenario.places
    return places.indices.filter { index in
      places[index].kind == .network
        && (places[index].languages.isEmpty
          || places[index].languages.contains(where: household.languages.contains))
    }.min { (access.minutes[$0], places[$0].id) < (access.minutes[$1], places[$1].id) }
  }
}

extension PlacementFacts {
  /// Minutes a day of a tie while the two households live in these districts.
  func minutes(of tie: HouseholdTie, from: Int, to: Int) -> Thousandths {
    let trips =
      scenario.settings.rates.networkTrips * scenario.households[tie.household].size
    return districtMinutes[from][to] * trips
  }
}
