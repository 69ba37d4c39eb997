/// People who are housed together; one person is a household.
///
/// A household is known by an id. Names, civil registration numbers and diagnoses are neither needed
/// nor wanted; what a home must offer is said by neutral ``Feature`` flags.
public struct Household: Hashable, Sendable {
  /// The id that stands in every plan.
  public var id: String
  /// The day it arrives, or must move; a household that lives here already arrives in the past.
  public var arrives: Day
  /// Ages of the members in years on the plan's first day, oldest first; never empty.
  public var ages: [Int]
  /// Features that the home must have.
  public var needs: Set<Feature> = []
  /// Whether someone needs regular health care, so that the way to it counts.
  public var needsHealthCare = false
  /// Languages, sorted; they decide which network places are near to it.
  public var languages: [String] = []
  /// Single people of the same group may share a home; nil shares with nobody.
  public var sharingGroup: String?
  /// What the household wants to be near to: relatives, work, network.
  public var ties: [Tie] = []
  /// Wished for: ids of districts, sites or homes, or a sector's name; one that is met is enough.
  public var wishes: [String] = []
  /// The home it lives in now.
  public var livesIn: String?
  /// The home it must get.
  public var pinnedTo: String?
  /// Homes and sites that it must not get, sorted.
  public var excluded: [String] = []
  /// How much one of its persons without a home counts, 1 to 9.
  public var priority = 1
  /// Ordinary, or an unaccompanied minor.
  public var kind = HouseholdKind.ordinary
  /// Whether its school children start in a reception class.
  public var receptionClass = true
  /// What it can pay in kroner a month; nil is the statutory own payment of its kind.
  public var affordableRent: Int?

  /// A household with the properties that every household has.
  public init(id: String, arrives: Day, ages: [Int]) {
    self.id = id
    self.arrives = arrives
    self.ages = ages.sorted(by: >)
  }

  /// Number of members.
  public var size: Int { ages.count }

  /// Number of members with an age in the band.
  public func members(aged band: ClosedRange<Int>) -> Int {
    ages.reduce(0) { $0 + (band.contains($1) ? 1 : 0) }
  }
}

/// What kind of household it is, in the law's sense.
public enum HouseholdKind: String, CaseIterable, Sendable {
  /// A single person, a couple or a family.
  case ordinary
  /// A minor without parents (uledsaget mindreårig).
  case minor
}

/// Something a household wants to be near to.
public enum Tie: Hashable, Sendable {
  /// A place, by id.
  case place(String)
  /// A district, by id: its centre counts.
  case district(String)
  /// Another household of the scenario, by id.
  case household(String)
}

/// What a home may offer and a household may need.
public enum Feature: String, CaseIterable, Comparable, Sendable {
  /// No steps on the way in and within.
  case stepFree = "step_free"
  /// A bathroom that is not shared with other households.
  case ownBathroom = "own_bathroom"
  /// Away from noise and through traffic.
  case quiet

  /// Whether the left feature's name sorts first.
  public static func < (left: Feature, right: Feature) -> Bool { left.rawValue < right.rawValue }
}
