import PlacementDomain

/// Something of the scenario that a capacity plan does not look at, and why.
public struct CaseRemark: Hashable, Sendable {
  /// What is said.
  public let words: Words

  init(_ english: String, da danish: String) {
    words = Words(english, da: danish)
  }
}

/// Why no capacity problem can be made of a scenario.
public struct CaseProblem: Error, Hashable, Sendable {
  /// What is wrong, and what to do.
  public let words: Words

  init(_ english: String, da danish: String) {
    words = Words(english, da: danish)
  }
}
