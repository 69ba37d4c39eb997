import PlacementDomain

extension PlacementFacts {
  /// What a household has to bear in a home by itself, weighted as the policy weighs it, in person-minutes
  /// a day; nil where a rule forbids the pair.
  ///
  /// What hangs on a plan as a whole is not in it: spread, families' areas, moving, what is opened. The
  /// household need not be one of the scenario's.
  ///
  /// - Parameter home: Position of the home in the scenario.
  public func burden(of household: Household, in home: Int) -> Thousandths? {
    let candidate = Candidate(
      household: household, home: scenario.homes[home], access: access[home], facts: self)
    guard !RuleBook.all.contains(where: { $0.forbids(candidate) }) else { return nil }
    return Thousandths(raw: BurdenBook.cost(candidate))
  }

  /// The most persons that the rules let into a collective home.
  public func collectivePlaces(of home: Home) -> Int {
    let norm = scenario.settings.limits.areaPerPerson
    guard norm > 0, let area = home.area else { return home.places }
    return min(home.places, area / norm)
  }
}
