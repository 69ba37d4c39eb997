/// The version of a rule of law by which a plan was made.
public struct AppliedLaw: Hashable, Sendable {
  /// The id of own payment, which a scenario may state itself.
  public static let ownPayment = "own_payment"

  /// The rule's id.
  public var id: String
  /// Where it stands in the law.
  public var statute: String
  /// The first day on which the version applies; nil where that was not found.
  public var from: Day?
  /// Whether the version is known to apply on the plan's first day; else it is the nearest known.
  public var isOfTheDay: Bool
  /// Where it was read.
  public var source: String
  /// How sure that is: A, B, C or GK.
  public var mark: String

  /// A version of a rule.
  public init(
    id: String, statute: String, from: Day?, isOfTheDay: Bool, source: String, mark: String
  ) {
    self.id = id
    self.statute = statute
    self.from = from
    self.isOfTheDay = isOfTheDay
    self.source = source
    self.mark = mark
  }
}
