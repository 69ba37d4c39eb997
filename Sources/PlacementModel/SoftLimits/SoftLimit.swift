import PlacementDomain

/// A limit that is exceeded only where nothing else is possible: the second objective.
///
/// Like a rule, it is written twice: the load of a pair for the algebra, and the use of a finished
/// plan as an integer check.
protocol SoftLimit: Sendable {
  /// The id that stands in summaries.
  static var id: String { get }
  /// What it limits, for people.
  static var title: Words { get }
  /// What one unit over the limit weighs.
  static func weight(_ limits: Limits) -> Int
  /// What is limited, with how much there is; nil is no limit.
  static func resources(_ facts: PlacementFacts) -> [(id: String, capacity: Int?)]
  /// How much of which resource a household uses in a home.
  static func load(_ candidate: Candidate) -> [String: Int]
  /// How much of each resource a finished plan uses.
  static func use(of assignment: Assignment, _ facts: PlacementFacts) -> [String: Int]
}

/// Every soft limit.
public enum SoftLimits {
  /// Ids and titles, for documentation.
  public static var titles: [(id: String, title: Words)] { all.map { ($0.id, $0.title) } }

  static let all: [any SoftLimit.Type] = [
    ReceptionSeats.self, DaycarePlaces.self, HotelNights.self,
  ]
}

/// How a resource stands in a plan.
public struct ResourceUse: Hashable, Sendable {
  /// The soft limit's id.
  public let limit: String
  /// What the limit is about, for people.
  public let title: Words
  /// The place or district, by id.
  public let resource: String
  /// How much the plan uses.
  public let used: Int
  /// How much there is.
  public let capacity: Int
  /// What one unit over the limit weighs.
  public let weight: Int
  /// How much too much the plan uses.
  public var overflow: Int { max(0, used - capacity) }
}
