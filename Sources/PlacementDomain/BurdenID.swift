/// The terms of the burden; the raw value stands in settings and plans.
public enum BurdenID: String, CaseIterable, Comparable, Sendable {
  /// The way to reception class and district school.
  case school
  /// The way to daycare.
  case daycare
  /// The way to the centre by public transport.
  case transport
  /// The way to groceries.
  case shop
  /// The way to the job centre or language school.
  case job
  /// The way to relatives, countrymen, work.
  case network
  /// The way to sports and leisure.
  case leisure
  /// The way to a doctor, for those who need it.
  case health
  /// Too few rooms or square metres.
  case crowding
  /// Rooms that the household does not need.
  case spare
  /// Persons above or below a district's fair share.
  case spread
  /// Families with children in more areas than asked.
  case families
  /// Moving a household that lives somewhere.
  case moving
  /// A home that is only for a time.
  case temporary
  /// Rent above what the household can pay.
  case rent
  /// Wishes of which none is met.
  case wishes
  /// An outside score below the best.
  case score
  /// Kroner for what is opened.
  case opening
  /// Options opened before those that the policy wants first.
  case order

  /// Whether the left term comes first in plans and summaries.
  public static func < (left: BurdenID, right: BurdenID) -> Bool {
    left.position < right.position
  }

  /// The weight of a term that the policy does not name: 1, but nothing where only some policies ask for it.
  public var standardWeight: Thousandths { self == .temporary ? .zero : 1 }

  private var position: Int { BurdenID.allCases.firstIndex(of: self) ?? 0 }
}
