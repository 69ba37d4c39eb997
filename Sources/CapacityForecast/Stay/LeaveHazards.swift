import PlacementDomain

/// Chances that a stay ends in a month for each cause, given that it lasted so long.
public struct LeaveHazards: Hashable, Sendable, Codable {
  /// Chance of a home for good.
  public var permanentHome: Double
  /// Chance of leaving the country.
  public var departure: Double
  /// Chance of moving elsewhere.
  public var move: Double

  /// Chances, each from 0 to 1 and together at most 1.
  public init(permanentHome: Double, departure: Double, move: Double) {
    self.permanentHome = permanentHome
    self.departure = departure
    self.move = move
  }

  /// A chance for all causes together, split by shares that add up to 1.
  public init(total: Double, shares: LeaveHazards) {
    self.init(
      permanentHome: total * shares.permanentHome, departure: total * shares.departure,
      move: total * shares.move)
  }

  /// Chance that the stay ends at all.
  public var total: Double { permanentHome + departure + move }

  /// The chance for one cause.
  public subscript(cause: LeaveCause) -> Double {
    switch cause {
    case .permanentHome: permanentHome
    case .departure: departure
    case .move: move
    }
  }

  /// Whether these are chances.
  var isValid: Bool {
    permanentHome >= 0 && departure >= 0 && move >= 0 && total <= 1 + 1e-12
  }

  /// With the chance of a home for good multiplied; never more than what the other causes leave.
  func movingOn(_ factor: Double) -> LeaveHazards {
    var result = self
    result.permanentHome = min(permanentHome * factor, max(0, 1 - departure - move))
    return result
  }
}
