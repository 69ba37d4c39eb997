/// A part of the municipality, for spread, daycare and families' areas.
public struct District: Hashable, Sendable {
  /// The id that homes and places refer to.
  public var id: String
  /// The name that people use.
  public var name: String
  /// Residents; the fair share follows from it.
  public var population: Int
  /// The centre, to which ties are measured.
  public var centre: Coordinate
  /// Refugees who live here already outside this scenario's homes; they count in the spread.
  public var settled = 0
  /// The most pavilion modules that may stand here; nil is no limit.
  public var maxModules: Int?

  /// A district with the properties that every district has.
  public init(id: String, name: String, population: Int, centre: Coordinate) {
    self.id = id
    self.name = name
    self.population = population
    self.centre = centre
  }
}
