/// What a new plan keeps from an earlier one.
public struct PreviousPlan: Hashable, Sendable {
  /// The home that the earlier plan gave to each household, both by id.
  public var homes: [String: String]
  /// Schools and reception classes that the children of a household go to and keep within the school year,
  /// by ids, sorted; a household that is not there may change school.
  public var schools: [String: [String]] = [:]
  /// Most households that may get another home than before; nil is no limit.
  public var maxMoves: Int?

  /// An earlier plan's homes, with no limit on changes.
  public init(homes: [String: String]) { self.homes = homes }
}
