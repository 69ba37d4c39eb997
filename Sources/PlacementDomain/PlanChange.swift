/// A decision beside the scenario under which a plan was made: an entry of the plan's log.
///
/// Who decided and why is for the user to fill in.
public struct PlanChange: Hashable, Sendable {
  /// What was decided.
  public enum Kind: Hashable, Sendable {
    /// A household gets a home, both by id.
    case pin(household: String, home: String)
    /// A household does not get a home, both by id.
    case forbid(household: String, home: String)
    /// At most so many households get another home than the previous plan gave them.
    case maxMoves(Int)
    /// Children keep their school within the school year.
    case keepSchools
  }

  /// What was decided.
  public var kind: Kind
  /// What this decision costs by itself; nil where nobody has said.
  public var price: PriceOfChange?
  /// Who decided.
  public var decidedBy = ""
  /// Why.
  public var reason = ""

  /// A decision with its price.
  public init(_ kind: Kind, price: PriceOfChange? = nil) {
    self.kind = kind
    self.price = price
  }
}
