import PlacementDomain

/// The hash by which a plan names the scenario it was made for.
public enum CanonicalHash {
  /// SHA-256 in 64 hexadecimal digits over the scenario's values.
  public static func of(_ scenario: Scenario) -> String { "" }
}
