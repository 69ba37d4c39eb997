import PlacementDomain

/// Households that no rule, no queue and no law of stay can tell apart.
public struct HouseholdType: Hashable, Sendable {
  /// Members, at least 1.
  public var size: Int
  /// Members below the adult age.
  public var children = 0
  /// Features that the home must have.
  public var needs: Set<Feature> = []
  /// Ordinary, or an unaccompanied minor.
  public var kind = HouseholdKind.ordinary
  /// The group in which it shares a home, if it is a single person who may; nil shares with nobody.
  public var sharingGroup: String?
  /// The group in which it would share if sharing were widened; nil never shares.
  public var wouldShareIn: String?
  /// Who is served first among those who wait, 1 to 9; higher is first.
  public var priority = 1

  /// A type of adults who need nothing in particular.
  public init(size: Int) {
    self.size = size
  }

  /// The type of a household of a scenario.
  ///
  /// - Parameter adult: The age from which a member is an adult.
  public init(_ household: Household, adult: Int) {
    size = household.size
    children = household.ages.reduce(0) { $0 + ($1 < adult ? 1 : 0) }
    needs = household.needs
    kind = household.kind
    sharingGroup = household.sharingGroup
    priority = household.priority
  }

  /// A household of this type, for asking the placement's rules; its dates bind nothing.
  func household(id: String, arrives: Day) -> Household {
    let young = min(children, size)
    var household = Household(
      id: id, arrives: arrives,
      ages: (0..<max(1, size)).map { $0 < young ? 10 : 35 })
    household.needs = needs
    household.kind = kind
    household.sharingGroup = sharingGroup
    household.priority = priority
    return household
  }

  /// This type with sharing widened, if that changes it.
  var shared: HouseholdType? {
    guard size == 1, sharingGroup == nil, let group = wouldShareIn else { return nil }
    var type = self
    type.sharingGroup = group
    type.wouldShareIn = nil
    return type
  }
}
