/// How a national figure becomes the quotas of the municipalities.
///
/// Source: BEK 550 of 3 May 2022 § 4 (mark A): the share is the population share less what the share of
/// immigrants exceeds it; it is taken of the figure and all family-reunified together; the municipality's
/// own family-reunified are deducted; what falls below 0 is set to 0 and taken from the others in
/// proportion. Agreements between municipalities, which come after it, are not part of it.
public enum QuotaFormula {
  /// What the formula looks at in one municipality.
  public struct Municipality: Hashable, Sendable {
    /// Share of the country's population, from 0 to 1.
    public var population: Double
    /// Share of the immigrants that are counted, from 0 to 1.
    public var immigrants: Double
    /// Family-reunified to refugees who came in the year before that of the announcement, in persons.
    public var reunified: Int

    /// A municipality.
    public init(population: Double, immigrants: Double, reunified: Int) {
      self.population = population
      self.immigrants = immigrants
      self.reunified = reunified
    }

    /// Its share of those to be placed: below 0 where it has more than twice its part of immigrants.
    public var share: Double { 2 * population - immigrants }
  }

  /// The quotas of all municipalities, in persons, not rounded; they add up to the figure where the
  /// shares add up to 1.
  ///
  /// - Parameters:
  ///   - municipalities: All of the country.
  ///   - figure: The national figure (landstal), in persons.
  public static func quotas(_ municipalities: [Municipality], figure: Int) -> [Double] {
    let reunified = municipalities.reduce(0) { $0 + $1.reunified }
    let provisional = municipalities.map {
      $0.share * Double(figure + reunified) - Double($0.reunified)
    }
    let total = provisional.reduce(0, +)
    let positive = provisional.reduce(0) { $0 + max(0, $1) }
    guard positive > 0, total > 0 else { return provisional.map { _ in 0 } }
    return provisional.map { max(0, $0) * (total / positive) }
  }

  /// The quota of one municipality without those of the others, in persons: too high by what the
  /// negative ones are scaled off, which only the whole table can tell.
  ///
  /// - Parameters:
  ///   - municipality: The municipality.
  ///   - figure: The national figure, in persons.
  ///   - reunified: Family-reunified in the whole country.
  public static func quota(of municipality: Municipality, figure: Int, reunified: Int) -> Double {
    max(0, municipality.share * Double(figure + reunified) - Double(municipality.reunified))
  }
}
