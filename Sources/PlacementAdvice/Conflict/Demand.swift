import PlacementDomain

/// Something that a scenario's files demand and that could be given up: one cell, or one cell in the rows of
/// homes that are alike.
///
/// What is not among these is taken as given: who the households are, what is built, who may share.
public enum Demand: Hashable, Sendable {
  /// A household gets the home it is pinned to.
  case pin(household: String)
  /// A household does not get a home or site.
  case exclusion(household: String, from: String)
  /// A household's home has a feature.
  case need(household: String, feature: Feature)
  /// Alike homes hold no more persons than they have places.
  case places(homes: [String])
  /// Nobody moves into alike homes before their first day.
  case firstDay(homes: [String])
  /// Nobody lives in alike homes after their last day.
  case lastDay(homes: [String])
  /// Alike homes are dwellings in a vulnerable area: the law.
  case vulnerableArea(homes: [String])
  /// Alike homes take no unaccompanied minors: the law.
  case minors(homes: [String])
  /// Modules of a type take no unaccompanied minors: the law.
  case minorsInModules(module: String)
  /// An option takes its time from the decision on.
  case leadTime(option: String)
  /// Nobody lives at an option after its permit.
  case permitEnd(option: String)
  /// An option has no more modules than it has room for.
  case maxModules(option: String)
  /// A district has no more modules than it may have.
  case districtModules(district: String)
  /// Nobody lives in a home or site once an option replaces it.
  case replaces(option: String, what: String)
  /// No option opens before those that come first.
  case strictOrder
  /// The norm of persons for each room.
  case personsPerRoom
  /// The norm of single people who share a room.
  case singlesPerRoom
  /// The norm of square metres.
  case areaPerPerson
  /// How long a household may wait.
  case maxWait
  /// There are no other homes than those in the files.
  case noOtherHomes
  /// A reception class or daycare has no more seats than are free.
  case seats(place: String)
  /// The nights in hotels keep within the budget.
  case hotelNights
}

/// How readily a demand is given up; what comes first is given up first.
///
/// The order is a choice of ours, stated in `docs/conflicts.md`: first what can be bought at a known price,
/// then what has to be agreed on but harms nobody, then the council's own norms, then what somebody decided
/// for one household. A need and the law are never given up.
public enum Reluctance: Int, CaseIterable, Comparable, Sendable {
  /// It costs kroner that the scenario knows.
  case money = 1
  /// A date, a place, a seat or a home has to be found or agreed on, at a price that the scenario does not know.
  case agreement
  /// A norm or switch of the council.
  case policy
  /// What somebody decided for one household.
  case decision
  /// A household's need, or the law.
  case never

  /// Whether the left is given up before the right.
  public static func < (left: Reluctance, right: Reluctance) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Demand {
  /// The rule or soft limit that the demand belongs to, by id.
  public var rule: String {
    switch self {
    case .pin: "pins"
    case .exclusion: "exclusions"
    case .need: "needs"
    case .places: "places"
    case .firstDay, .lastDay, .leadTime, .permitEnd, .maxWait: "dates"
    case .vulnerableArea: "vulnerable_area"
    case .minors, .minorsInModules: "minors"
    case .maxModules, .districtModules: "module_limits"
    case .replaces: "replaced"
    case .strictOrder: "option_order"
    case .personsPerRoom: "rooms"
    case .singlesPerRoom: "rooms"
    case .areaPerPerson: "area"
    case .noOtherHomes: "occupancy"
    case .seats: "seats"
    case .hotelNights: "hotel"
    }
  }

  /// How readily it is given up.
  public var reluctance: Reluctance {
    switch self {
    case .maxModules: .money
    case .places, .firstDay, .lastDay, .leadTime, .permitEnd, .noOtherHomes, .seats: .agreement
    case .districtModules, .replaces, .strictOrder, .personsPerRoom, .singlesPerRoom,
      .areaPerPerson, .maxWait, .hotelNights:
      .policy
    case .pin, .exclusion: .decision
    case .need, .vulnerableArea, .minors, .minorsInModules: .never
    }
  }

  /// The household that it is about, by id.
  public var household: String? {
    switch self {
    case .pin(let household), .exclusion(let household, _), .need(let household, _): household
    default: nil
    }
  }

  /// Whether it stands in the rows of single homes, of which there are many.
  var isOfHomes: Bool {
    switch self {
    case .places, .firstDay, .lastDay, .vulnerableArea, .minors: true
    default: false
    }
  }
}
