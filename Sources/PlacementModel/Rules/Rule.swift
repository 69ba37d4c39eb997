import LinearModel
import PlacementDomain

/// A demand that no plan breaks, written twice: as algebra for the solver, and as an integer check on
/// a finished plan that shares no code with the algebra.
protocol Rule: Sendable {
  /// The id that stands in audits.
  static var id: String { get }
  /// What it demands, for people.
  static var demand: Words { get }
  /// Algebra for a pair: whether the household can never get this home.
  static func forbids(_ candidate: Candidate) -> Bool
  /// The most persons that the rule lets into a home let to one household or shared; nil is no limit.
  static func personCapacity(of home: Home, _ settings: Settings) -> Int?
  /// Algebra for the rest: rows of the program.
  static func constrain(_ program: inout PlacementProgram)
  /// The check on a finished plan.
  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation]
}

extension Rule {
  static func forbids(_ candidate: Candidate) -> Bool {
    guard let capacity = personCapacity(of: candidate.home, candidate.settings) else {
      return false
    }
    return candidate.home.letting == .one && candidate.household.size > capacity
      || candidate.home.letting == .shared && capacity < 1
  }
  static func personCapacity(of home: Home, _ settings: Settings) -> Int? { nil }
  static func constrain(_ program: inout PlacementProgram) {}

  /// A broken rule, said about a household or home.
  static func broken(_ subject: String, _ english: String, da danish: String) -> Violation {
    Violation(rule: id, subject: subject, message: Words(english, da: danish))
  }
}

/// A rule that a plan breaks.
public struct Violation: Hashable, Sendable {
  /// The rule's id.
  public let rule: String
  /// The household, home, option or district it is about, by id.
  public let subject: String
  /// What is wrong.
  public let message: Words

  /// A broken rule.
  public init(rule: String, subject: String, message: Words) {
    self.rule = rule
    self.subject = subject
    self.message = message
  }
}

/// Every rule: the table of contents of what a plan never breaks.
public enum RuleBook {
  static let all: [any Rule.Type] = [
    OneHome.self, Occupancy.self, EnoughPlaces.self, RoomNorm.self, AreaNorm.self, NeedsMet.self,
    DatesFit.self, SharingAgreed.self, PinsKept.self, ExclusionsKept.self, NoVulnerableArea.self,
    MinorsProtected.self, OptionsOpened.self, ModuleLimits.self, ReplacedHomesEmpty.self,
    StrictOrder.self, MovesLimited.self, SchoolsKept.self,
  ]

  /// Ids and demands, for documentation.
  public static var demands: [(id: String, demand: Words)] { all.map { ($0.id, $0.demand) } }

  /// The most persons that all rules together let into a home let to one household or shared.
  public static func personCapacity(of home: Home, _ settings: Settings) -> Int {
    all.compactMap { $0.personCapacity(of: home, settings) }.min() ?? .max
  }

  /// Ids of the rules that never let a household into a home, both by position, in the order of the rules.
  public static func refusing(
    _ household: Int, in home: Int, _ facts: PlacementFacts
  ) -> [String] {
    let candidate = facts.candidate(household, home)
    return all.filter { $0.forbids(candidate) }.map { $0.id }
  }

  /// Every broken rule of a finished plan, in the order of the rules.
  public static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    all.flatMap { $0.violations(in: assignment, facts) }
  }
}
