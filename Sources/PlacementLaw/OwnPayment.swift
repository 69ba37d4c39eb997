import PlacementDomain

/// The most that a household pays a month for a temporary home, rent and consumption, in kroner.
public struct OwnPayment: Hashable, Sendable {
  /// A single person, with or without children.
  public let single: Int
  /// A couple without children.
  public let couple: Int
  /// A couple with one to three children.
  public let family: Int
  /// A couple with four children or more.
  public let largeFamily: Int

  /// The rates of four kinds of household.
  public init(single: Int, couple: Int, family: Int, largeFamily: Int) {
    self.single = single
    self.couple = couple
    self.family = family
    self.largeFamily = largeFamily
  }
}

extension PlacementLaw {
  /// Own payment (egenbetaling), set by order and regulated each year.
  ///
  /// Rates of 2016-22, 2025 and later were not found; 2,281 and 4,561 kr. (sn.dk 10 March 2021) have no
  /// year and are left out.
  public static let ownPayment = LegalRule(
    id: AppliedLaw.ownPayment,
    title: Words("own payment in temporary homes", da: "egenbetaling i midlertidige boliger"),
    statute: "integrationsloven § 12(8)",
    versions: [
      year(2015, OwnPayment(single: 2122, couple: 3885, family: 4239, largeFamily: 4592))(
        "BEK 1111/2014"),
      year(2023, OwnPayment(single: 2467, couple: 4520, family: 4932, largeFamily: 5343))(
        "BEK 1453/2022"),
      year(2024, OwnPayment(single: 2546, couple: 4665, family: 5089, largeFamily: 5514))(
        "uim.dk, satser"),
    ])

  private static func year(
    _ year: Int, _ payment: OwnPayment
  ) -> (_ source: String) -> LegalVersion<OwnPayment> {
    { source in
      LegalVersion(
        payment, from: Day(year: year, month: 1, day: 1),
        through: Day(year: year, month: 12, day: 31), source: source, mark: "A")
    }
  }
}
