import PlacementDomain

extension PlacementFacts {
  /// What a household uses of the soft-limited resources, by position in ``resources``, in a home at the
  /// place of one of the scenario's homes.
  ///
  /// - Parameters:
  ///   - household: Its position.
  ///   - home: The home, which may differ from that of the scenario in anything but where it lies.
  ///   - position: The position of a home at the same place.
  package func loads(of household: Int, in home: Home, at position: Int) -> [Int: Int] {
    let candidate = Candidate(
      household: scenario.households[household], home: home, access: access[position], facts: self)
    var amounts: [String: [String: Int]] = [:]
    for limit in SoftLimits.all { amounts[limit.id] = limit.load(candidate) }
    var loads: [Int: Int] = [:]
    for (index, resource) in resources.enumerated() {
      if let amount = amounts[resource.limit]?[resource.resource] { loads[index] = amount }
    }
    return loads
  }

  /// The rules that keep a household from a home whatever others do, by id.
  package func rulesForbidding(_ household: Int, _ home: Int) -> [String] {
    let candidate = self.candidate(household, home)
    return RuleBook.all.filter { $0.forbids(candidate) }.map { $0.id }
  }
}
