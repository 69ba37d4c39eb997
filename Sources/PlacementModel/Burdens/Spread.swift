import LinearModel
import PlacementDomain

/// Persons above or below each district's fair share (ALL-2, SF-2).
enum Spread: Burden {
  static let id = BurdenID.spread
  static let title = Words(
    "persons off the fair share", da: "personer over eller under rimelig andel")

  static func expression(
    _ program: inout PlacementProgram, weight: Thousandths
  ) -> LinearExpression {
    let settings = program.facts.scenario.settings
    let price = (settings.rates.spreadPerPerson * weight).value
    var sum = LinearExpression()
    guard price > 0 else { return sum }
    for district in program.facts.scenario.districts.indices {
      let fair = Double(program.facts.fairShare[district])
      let above = program.model.addVariable(
        "above_\(district)", kind: .integer, branchPriority: BranchPriority.person)
      let below = program.model.addVariable(
        "below_\(district)", upper: fair, kind: .integer, branchPriority: BranchPriority.person)
      var persons = program.sum(inDistrict: district) { Double($0.profile.size) }
      persons -= above
      persons += below
      program.model.addRow("spread_\(district)", persons, .equal, fair)
      sum.add(above, price)
      sum.add(below, price)
    }
    return sum
  }

  static func charges(of assignment: Assignment, _ facts: PlacementFacts) -> [Charge] {
    let unit = facts.scenario.settings.rates.spreadPerPerson
    return zip(facts.fairShare, facts.persons(in: assignment)).map { fair, persons in
      Charge(count: abs(persons - fair), unit: unit)
    }
  }
}

extension PlacementFacts {
  /// Persons that a plan places in each district, by position.
  public func persons(in assignment: Assignment) -> [Int] {
    var persons = [Int](repeating: 0, count: scenario.districts.count)
    for pair in assignment.pairs {
      guard let district = districtIndex[scenario.homes[pair.home].district] else { continue }
      persons[district] += scenario.households[pair.household].size
    }
    return persons
  }
}
