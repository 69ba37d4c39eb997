/// Something the council may decide: a pavilion site, a conversion, a lease, a closure.
public struct CapacityOption: Hashable, Sendable {
  /// The id that stands in every plan.
  public var id: String
  /// The name that people use.
  public var name: String
  /// What it is; it decides the rank in the order of options.
  public var kind: OptionKind
  /// The site where its homes lie.
  public var site: String
  /// Where that is.
  public var coordinate: Coordinate
  /// The district it lies in, by id.
  public var district: String
  /// Module types that may stand here, sorted ids; empty where the homes are listed one by one.
  public var modules: [String] = []
  /// The most modules of all types together.
  public var maxModules = 0
  /// Days from the decision until people can move in.
  public var leadDays = 0
  /// Kroner once, to open it, modules not counted.
  public var setUpCost = 0
  /// Kroner a month while it is open, modules not counted; negative is money saved.
  public var monthlyCost = 0
  /// Kroner once, to take it down, modules not counted.
  public var takeDownCost = 0
  /// Last day of the permit; nil is no end.
  public var permitEnd: Day?
  /// Months that it must stand or be rented at least.
  public var lockInMonths = 0
  /// The last day that the permit can be extended to; nil cannot be extended.
  public var extendTo: Day?
  /// Kroner once, to extend the permit.
  public var extendCost = 0
  /// Sites and homes, by id, that nobody can live in once this is opened, sorted.
  public var replaces: [String] = []

  /// An option with the properties that every option has.
  public init(
    id: String, name: String, kind: OptionKind, site: String, coordinate: Coordinate,
    district: String
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.site = site
    self.coordinate = coordinate
    self.district = district
  }
}

/// What an option is, in the order in which a policy may want them used.
public enum OptionKind: String, CaseIterable, Sendable {
  /// Giving up homes; opened alone it brings none. It stands outside the order.
  case closure
  /// Renting what stands already.
  case lease
  /// Fitting out a vacant municipal building.
  case conversion
  /// Pavilions on municipal land.
  case pavilion

  /// Lower is to be used first; nil stands outside the order.
  public var rank: Int? {
    switch self {
    case .closure: nil
    case .lease: 1
    case .conversion: 2
    case .pavilion: 3
    }
  }
}

/// A pavilion unit of a given type.
public struct ModuleType: Hashable, Sendable {
  /// The id that options refer to.
  public var id: String
  /// The name that people use.
  public var name: String
  /// Homes in one module.
  public var homes: Int
  /// To whom each home can be let.
  public var letting: Letting
  /// Places in each home.
  public var places: Int
  /// Habitable rooms in each home.
  public var bedrooms: Int
  /// Square metres of each home; nil where unknown.
  public var area: Int?
  /// What each home offers.
  public var features: Set<Feature> = []
  /// Rent with consumption, kroner a month; nil where the own payment applies.
  public var rent: Int?
  /// Whether unaccompanied minors may live there.
  public var minorsAllowed = false
  /// Kroner once, to put one module up.
  public var setUpCost = 0
  /// Kroner a month for one module.
  public var monthlyCost = 0
  /// Kroner once, to take one module away.
  public var takeDownCost = 0

  /// A module type with the properties that every type has.
  public init(id: String, name: String, homes: Int, letting: Letting, places: Int, bedrooms: Int) {
    self.id = id
    self.name = name
    self.homes = homes
    self.letting = letting
    self.places = places
    self.bedrooms = bedrooms
  }
}

extension CapacityOption {
  /// Whether opening the option takes a home away.
  public func takesPlace(of home: Home) -> Bool {
    home.option != id && (replaces.contains(home.id) || replaces.contains(home.site))
  }
}

extension Home {
  /// Which module of its type at its option brings the home, from 1; nil for one listed by itself.
  ///
  /// Ids of a module's homes are `option.type.number`, and what follows where it brings several.
  public var moduleNumber: Int? {
    guard let option, let module, id.hasPrefix("\(option).\(module).") else { return nil }
    return Int(id.dropFirst("\(option).\(module).".count).prefix { $0 != "." })
  }
}
