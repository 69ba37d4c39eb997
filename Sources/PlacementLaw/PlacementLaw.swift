import PlacementDomain

/// The law that bears on where newly arrived refugees live, with the days from which it applies.
///
/// Read in November 2026; pages may be older than the law then in force. In the program and not in a
/// file: a plan anywhere, offline, must say by which law it was made, and a table that can be edited could
/// not vouch for that. A scenario states its own numbers where it has newer ones.
public enum PlacementLaw {
  /// A rule that is kept or not, without a number in it.
  public struct Demand: Hashable, Sendable {
    /// What it demands.
    public let words: Words
  }

  /// No dwelling in a vulnerable area.
  public static let vulnerableArea = LegalRule(
    id: "vulnerable_area",
    title: Words("no dwelling in a vulnerable area", da: "ingen bolig i et udsat boligområde"),
    statute: "integrationsloven § 12(2), almenboligloven § 61 a",
    versions: [
      LegalVersion(
        Demand(
          words: Words(
            "A dwelling may not lie in a vulnerable area.",
            da: "En bolig må ikke ligge i et udsat boligområde.")),
        source: "danskelove.dk/integrationsloven/12", mark: "A")
    ])

  /// Homes in another municipality.
  public static let otherMunicipality = LegalRule(
    id: "other_municipality",
    title: Words("homes in another municipality", da: "bolig i en anden kommune"),
    statute: "integrationsloven § 12",
    versions: [
      LegalVersion(
        Demand(
          words: Words(
            "A home in another municipality only by agreement with it.",
            da: "En bolig i en anden kommune kun efter aftale med den.")),
        source: "danskelove.dk/integrationsloven/12", mark: "A")
    ])

  /// Permanent or temporary homes.
  public static let temporaryHomes = LegalRule(
    id: "temporary_homes",
    title: Words("temporary homes", da: "midlertidige opholdssteder"),
    statute: "integrationsloven § 12(1)",
    versions: [
      LegalVersion(
        Demand(
          words: Words(
            "A permanent home; from June 2016 when it is possible, before as soon as possible.",
            da: "En permanent bolig; fra juni 2016 når det er muligt, før snarest muligt.")),
        through: Day(year: 2019, month: 2, day: 28), source: "dengodemodtagelse.dk; greve.dk",
        mark: "B"),
      LegalVersion(
        Demand(
          words: Words(
            "A temporary place to stay; the municipality may assign a dwelling instead.",
            da: "Et midlertidigt opholdssted; kommunen kan i stedet anvise en bolig.")),
        from: Day(year: 2019, month: 3, day: 1), source: "greve.dk; danskelove.dk", mark: "A"),
    ])

  /// Which versions apply on a day, in a fixed order.
  public static func applied(on day: Day) -> [AppliedLaw] {
    [
      vulnerableArea.applied(on: day), otherMunicipality.applied(on: day),
      temporaryHomes.applied(on: day), takeOver.applied(on: day), takeOverUkraine.applied(on: day),
      receptionClass.applied(on: day), schoolTransport.applied(on: day),
      ownPayment.applied(on: day),
    ].compactMap(\.self)
  }
}

extension LegalRule {
  /// What a plan says of the version it used.
  func applied(on day: Day) -> AppliedLaw? {
    inForce(on: day).map { found in
      AppliedLaw(
        id: id, statute: statute, from: found.version.from, isOfTheDay: found.isOfTheDay,
        source: found.version.source, mark: found.version.mark)
    }
  }
}
