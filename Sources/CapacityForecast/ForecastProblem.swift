import PlacementDomain

/// Why a forecast cannot be made, in words for the one who asked for it.
public struct ForecastProblem: Error, Hashable, Sendable {
  /// What is wrong and what to do about it.
  public let message: Words

  /// A problem.
  public init(_ english: String, da danish: String) {
    message = Words(english, da: danish)
  }
}
