import CapacityProgram

extension CapacityEvaluation {
  /// The objective of a search: risk-weighted cost with siting and spread as priced, in kroner.
  func objective(_ wishes: PlanWishes) -> Double {
    riskCost + siting + wishes.spreadPrice * spread
  }
}

/// A number that is known to lie between two others.
public struct ProvenRange: Hashable, Sendable {
  /// It is not below this.
  public var least: Double

  /// It is not above this.
  public var most: Double

  /// A range.
  public init(least: Double, most: Double) {
    self.least = least
    self.most = most
  }
}
