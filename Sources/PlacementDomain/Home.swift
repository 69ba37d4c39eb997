/// A dwelling unit that can be assigned: a room, a flat, a house, a pavilion unit, a hotel room.
public struct Home: Hashable, Sendable {
  /// The id that stands in every plan.
  public var id: String
  /// The site where it lies: homes of one site share a coordinate in plans and travel tables.
  public var site: String
  /// Where it lies.
  public var coordinate: Coordinate
  /// The district it belongs to, by id.
  public var district: String
  /// Who owns or runs it.
  public var sector: Sector
  /// To whom it can be let.
  public var letting: Letting
  /// How many persons it is furnished for.
  public var places: Int
  /// Habitable rooms, kitchen and bath not counted.
  public var bedrooms: Int
  /// Floor area in square metres; nil where unknown.
  public var area: Int?
  /// What it offers.
  public var features: Set<Feature> = []
  /// Temporary place to stay, or a dwelling for good.
  public var tenure = Tenure.temporary
  /// First day it can be used; nil is open.
  public var from: Day?
  /// Last day it can be used; nil is open.
  public var to: Day?
  /// Rent with consumption, kroner a month; nil where the own payment applies.
  public var rent: Int?
  /// Whether it lies in a vulnerable area (udsat boligområde, almenboligloven § 61 a).
  public var vulnerableArea = false
  /// Whether unaccompanied minors may live there.
  public var minorsAllowed = false
  /// Person-minutes a day that the home is expected to be worth to others.
  ///
  /// Whoever is placed in it bears them, where households are placed one by one. No file says it.
  public var reserve: Thousandths = .zero
  /// The option that must be opened before anyone lives there, by id; nil for a home that stands.
  public var option: String?
  /// The module type of the option that brings this home; nil for a home listed by itself.
  public var module: String?

  /// A home with the properties that every home has.
  public init(
    id: String, site: String, coordinate: Coordinate, district: String, sector: Sector,
    letting: Letting, places: Int, bedrooms: Int
  ) {
    self.id = id
    self.site = site
    self.coordinate = coordinate
    self.district = district
    self.sector = sector
    self.letting = letting
    self.places = places
    self.bedrooms = bedrooms
  }
}

/// Who owns or runs a home (boligtype).
public enum Sector: String, CaseIterable, Sendable {
  /// Social housing, by municipal assignment (almen bolig).
  case social
  /// Let by a private owner.
  case privateLet = "private_let"
  /// A room with a private host.
  case privateHost = "private_host"
  /// A hotel room; its nights count against the limit on hotel nights.
  case hotel
  /// A hostel.
  case hostel
  /// A building that was something else before.
  case converted
  /// A pavilion.
  case pavilion
  /// Owned by the municipality.
  case municipal
}

/// To whom a home can be let.
public enum Letting: String, CaseIterable, Sendable {
  /// To one household.
  case one
  /// By rooms, to single people of one sharing group.
  case shared
  /// To any households, each with rooms of its own, up to its places and rooms.
  case collective
}

/// For how long a home is meant.
public enum Tenure: String, CaseIterable, Sendable {
  /// A temporary place to stay (midlertidigt opholdssted, integrationsloven § 12).
  case temporary
  /// A dwelling for good (bolig).
  case permanent
}
