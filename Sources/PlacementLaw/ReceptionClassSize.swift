import PlacementDomain

/// How many pupils a reception class has, and of how many grades.
public struct ReceptionClassSize: Hashable, Sendable {
  /// Pupils, as a rule at most.
  public let pupils: Int
  /// Pupils, exceptionally at most; nil where that was not found.
  public let exceptionally: Int?
  /// Grades in one class, at most.
  public let grades: Int
}

extension PlacementLaw {
  /// The size of reception classes.
  public static let receptionClass = LegalRule(
    id: "reception_class",
    title: Words("size of reception classes", da: "modtageklassers størrelse"),
    statute: "bekendtgørelse om folkeskolens undervisning i dansk som andetsprog",
    versions: [
      LegalVersion(
        ReceptionClassSize(pupils: 12, exceptionally: nil, grades: 3), source: "folkeskolen.dk",
        mark: "B"),
      LegalVersion(
        ReceptionClassSize(pupils: 15, exceptionally: 18, grades: 5),
        from: Day(year: 2016, month: 8, day: 1), source: "folkeskolen.dk", mark: "B"),
    ])
}
