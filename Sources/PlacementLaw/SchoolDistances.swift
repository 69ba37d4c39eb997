import PlacementDomain

/// How far a pupil may live from school before the municipality must provide transport, in kilometres.
public struct SchoolDistances: Hashable, Sendable {
  /// Grades, 0 for kindergarten class, with the distance above which there is a duty.
  public let limits: [Band]

  /// Grades with the same distance.
  public struct Band: Hashable, Sendable {
    /// The grades.
    public let grades: ClosedRange<Int>
    /// The distance.
    public let kilometres: Thousandths
  }

  /// The distance for a grade; nil for grades that the rule does not name.
  public func limit(grade: Int) -> Thousandths? {
    limits.first { $0.grades.contains(grade) }?.kilometres
  }

  /// The grade of a pupil of some years: kindergarten class in the year a child becomes six.
  ///
  /// An approximation: birthdays are not known, and children may start earlier or later.
  public static func grade(age: Int) -> Int { max(0, min(10, age - 6)) }
}

extension PlacementLaw {
  /// Free transport to the district school, and to a reception class that a pupil was referred to.
  public static let schoolTransport = LegalRule(
    id: "school_transport",
    title: Words("transport to school", da: "befordring til skole"),
    statute: "folkeskoleloven § 26",
    versions: [
      LegalVersion(
        SchoolDistances(
          limits: [
            .init(grades: 0...3, kilometres: 2.5), .init(grades: 4...6, kilometres: 6),
            .init(grades: 7...9, kilometres: 7), .init(grades: 10...10, kilometres: 9),
          ]), source: "danskelove.dk/folkeskoleloven/26; uvm.dk on reception classes", mark: "A")
    ])
}
