/// Why a household leaves the homes of the municipality.
public enum LeaveCause: String, CaseIterable, Sendable, Codable {
  /// It gets or finds a home for good.
  case permanentHome = "permanent_home"
  /// It leaves the country.
  case departure
  /// It moves to another municipality, or to relatives.
  case move
}

/// One household's stay in the temporary homes of a municipality, as a register has it.
public struct StayRecord: Hashable, Sendable {
  /// Members, at least 1.
  public var size: Int
  /// Members below the adult age.
  public var children: Int
  /// The day it came.
  public var from: Day
  /// The day it left; nil where it is still there.
  public var to: Day?
  /// Why it left; nil where that is not known.
  public var cause: LeaveCause?

  /// A stay.
  public init(size: Int, children: Int, from: Day, to: Day? = nil, cause: LeaveCause? = nil) {
    self.size = size
    self.children = children
    self.from = from
    self.to = to
    self.cause = cause
  }
}
