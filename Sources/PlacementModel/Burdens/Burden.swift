import LinearModel
import PlacementDomain

/// A term of the third objective, in person-minutes a day.
///
/// What hangs on one household and its home is an amount of the pair; its algebra is a coefficient.
/// What hangs on the plan as a whole is an expression for the solver and, for the check, a list of
/// charges counted on the finished plan.
protocol Burden: Sendable {
  /// Which term it is.
  static var id: BurdenID { get }
  /// What it measures, for people.
  static var title: Words { get }
  /// What a household has to bear in a home, before the weight.
  static func amount(_ candidate: Candidate) -> Thousandths
  /// Algebra for what hangs on the whole plan, times a weight, in person-minutes a day.
  static func expression(
    _ program: inout PlacementProgram, weight: Thousandths
  ) -> LinearExpression
  /// What hangs on the whole plan, counted.
  static func charges(of assignment: Assignment, _ facts: PlacementFacts) -> [Charge]
}

extension Burden {
  static func amount(_ candidate: Candidate) -> Thousandths { .zero }
  static func expression(
    _ program: inout PlacementProgram, weight: Thousandths
  ) -> LinearExpression {
    LinearExpression()
  }
  static func charges(of assignment: Assignment, _ facts: PlacementFacts) -> [Charge] { [] }
}

/// So many units of a burden that hangs on the whole plan.
struct Charge {
  /// How many.
  var count: Int
  /// Person-minutes a day for one, before the weight.
  var unit: Thousandths
  /// The household it belongs to, by position, where it belongs to one.
  var household: Int?
}

/// Every term, in the order of ``BurdenID``.
public enum BurdenBook {
  static let all: [any Burden.Type] = [
    SchoolTrips.self, DaycareTrips.self, TransportTrips.self, ShopTrips.self, JobTrips.self,
    NetworkTrips.self, LeisureTrips.self, HealthTrips.self, Crowding.self, SpareRooms.self,
    Spread.self, FamilyAreas.self, Moving.self, TemporaryHomes.self, Rent.self, Wishes.self,
    OutsideScore.self,
    Opening.self, OptionSequence.self,
  ]

  /// What a term is called.
  public static func title(of id: BurdenID) -> Words {
    titles[id] ?? Words(id.rawValue, da: id.rawValue)
  }

  private static let titles = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.title) })

  /// The weighted burden of a pair, in thousandths of a person-minute a day.
  static func cost(_ candidate: Candidate) -> Int {
    let policy = candidate.settings.policy
    return all.reduce(0) { sum, burden in
      sum + (burden.amount(candidate) * policy.weight(of: burden.id)).raw
    }
  }
}
