import PlacementDomain

/// An earlier plan as a new one can follow it: what is kept from it, and who falls away.
public struct FollowedPlan: Hashable, Sendable {
  /// A household whose earlier home is not in the scenario.
  public struct Gone: Hashable, Sendable {
    /// The household's id.
    public let household: String
    /// The id of the home that it had.
    public let home: String
  }

  /// The homes that the scenario still has, and the schools that children keep.
  public let previous: PreviousPlan
  /// Households of the earlier plan that are not in the scenario, by id.
  public let left: [String]
  /// Households that are, whose earlier home is not.
  public let gone: [Gone]

  /// What can be kept of an earlier plan.
  ///
  /// Children keep a school they go to: that of the home in which their household lives, as its row says, where
  /// the earlier plan gave it that home. A home that was only promised has no school to keep. Whoever may not
  /// stay under the rules has to change in any case, and keeps no school.
  ///
  /// - Parameter keepsSchools: Whether children keep their schools within the school year.
  public init(_ plan: Plan, in facts: PlacementFacts, keepsSchools: Bool) {
    let free = facts.following(nil)
    var previous = PreviousPlan(homes: [:])
    var left: [String] = []
    var gone: [Gone] = []
    for placement in plan.placements where previous.homes[placement.household] == nil {
      guard let household = free.householdIndex[placement.household] else {
        left.append(placement.household)
        continue
      }
      guard let home = free.homeIndex[placement.home] else {
        gone.append(Gone(household: placement.household, home: placement.home))
        continue
      }
      previous.homes[placement.household] = placement.home
      let candidate = free.candidate(household, home)
      guard keepsSchools, candidate.household.livesIn == placement.home,
        !RuleBook.all.contains(where: { $0.forbids(candidate) })
      else { continue }
      let known = Set(placement.services)
      let schools = known.isEmpty ? candidate.schools : candidate.schools.intersection(known)
      if !schools.isEmpty { previous.schools[placement.household] = schools.sorted() }
    }
    self.previous = previous
    self.left = left.sorted()
    self.gone = gone.sorted { $0.household < $1.household }
  }
}

extension PlacementFacts {
  /// What the rules that keep a household from a home demand, with their ids; empty where it is possible.
  ///
  /// - Parameters:
  ///   - household: The household's id.
  ///   - home: The home's id.
  public func refusals(of household: String, in home: String) -> [(id: String, demand: Words)] {
    guard let first = householdIndex[household], let second = homeIndex[home] else { return [] }
    let candidate = candidate(first, second)
    return RuleBook.all.filter { $0.forbids(candidate) }.map { ($0.id, $0.demand) }
  }
}

extension PlacementFacts {
  /// What a household bears in a home by itself, weighted, whatever others get; both by position.
  public func burden(of household: Int, in home: Int) -> Thousandths {
    Thousandths(raw: BurdenBook.cost(candidate(household, home)))
  }
}
