/// Which law of stay a household has, by what can be told of it when it comes.
public enum StayBand: String, CaseIterable, Sendable, Codable {
  /// One person.
  case single
  /// Two or more, no children.
  case adults
  /// Up to four with children.
  case family
  /// Five or more with children.
  case largeFamily = "large_family"

  /// The band of a household.
  public init(size: Int, children: Int) {
    self =
      size <= 1 ? .single : children <= 0 ? .adults : size >= 5 ? .largeFamily : .family
  }
}

/// The laws of stay of all bands.
public struct StayBook: Sendable, Hashable {
  private var laws: [StayBand: StayLaw]

  /// One law for all bands.
  public init(_ law: StayLaw) {
    laws = Dictionary(uniqueKeysWithValues: StayBand.allCases.map { ($0, law) })
  }

  /// The law of a band.
  public subscript(band: StayBand) -> StayLaw {
    get { laws[band] ?? StayBook.always }
    set { laws[band] = newValue }
  }

  /// Where no law was given nobody leaves; never seen, since every band is given one.
  private static let always = StayLaw(unchecked: [
    LeaveHazards(permanentHome: 0, departure: 0, move: 0)
  ])

  /// What holds until a municipality has a register of its own: half leave at a mean of 6 months, half
  /// at 30; large families' slow half at 42.
  ///
  /// No distribution was found for Denmark. Points: a year's wait (Allerød 2015), three years planned
  /// (Fanø), "some since 2015, others three months" (Vejen, April 2019), all press, B. The numbers are
  /// an assumption between them, and so are the causes: 75 % a home for good, 15 % departure, 10 % move.
  public static let standard = StayBook.standardBook()

  private static func standardBook() -> StayBook {
    let causes = LeaveHazards(permanentHome: 0.75, departure: 0.15, move: 0.10)
    func law(slow: Double) -> StayLaw {
      StayMixture(unchecked: [
        .init(weight: 0.5, hazards: LeaveHazards(total: 1 / 6.0, shares: causes)),
        .init(weight: 0.5, hazards: LeaveHazards(total: 1 / slow, shares: causes)),
      ]).law()
    }
    var book = StayBook(law(slow: 30))
    book[.largeFamily] = law(slow: 42)
    return book
  }
}
