import PlacementDomain

/// What is known of an earlier plan in the scenario at hand.
extension PlacementFacts {
  /// The same facts under an earlier plan: ways and shares do not depend on it.
  public func following(_ previous: PreviousPlan?) -> PlacementFacts {
    var facts = self
    facts.scenario.previous = previous
    facts.previousHome = Self.previousHomes(previous, facts)
    return facts
  }

  /// The same facts with changes written into the scenario's households.
  public func changed(by changes: [PlacementChange]) -> PlacementFacts {
    var facts = self
    facts.scenario = scenario.changed(by: changes)
    return facts
  }

  /// Households that are counted when changes are: those that had a home in the earlier plan, are in the
  /// scenario, and whose home is there too.
  public var counted: [Assignment.Pair] {
    previousHome.enumerated().compactMap { household, home in
      home.map { Assignment.Pair(household: household, home: $0) }
    }
  }

  /// How many of those counted get another home than before, or none.
  public func changed(in assignment: Assignment) -> Int {
    let kept = Set(assignment.pairs)
    return counted.filter { !kept.contains($0) }.count
  }

  static func previousHomes(_ previous: PreviousPlan?, _ facts: PlacementFacts) -> [Int?] {
    guard let previous else { return [] }
    return facts.scenario.households.map { household in
      previous.homes[household.id].flatMap { facts.homeIndex[$0] }
    }
  }
}
