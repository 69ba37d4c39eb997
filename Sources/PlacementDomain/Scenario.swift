/// A municipality's situation: who needs a home, what there is, what the council may decide.
///
/// Tables are sorted by id, so that two files with the same rows in another order are the same
/// scenario. Homes include one entry for every home that a module could bring.
public struct Scenario: Hashable, Sendable {
  /// Dates, limits, policy.
  public var settings: Settings
  /// Districts, by id.
  public var districts: [District]
  /// Places, by id.
  public var places: [Place]
  /// Homes that stand, that a conversion brings, or that modules may bring, by id.
  public var homes: [Home]
  /// Households, by id.
  public var households: [Household]
  /// Options, by id.
  public var options: [CapacityOption]
  /// Module types, by id.
  public var modules: [ModuleType]
  /// Measured minutes, which win over the estimate.
  public var travel: [TravelKey: Thousandths]
  /// Outside scores from 0 to 1.
  public var scores: [ScoreKey: Thousandths]
  /// What a forecast needs besides.
  public var forecast: ForecastTables
  /// What may be spent on setting up, by year; a year that is not there has no limit.
  public var budgets: [BudgetYear]
  /// The earlier plan that a new one is to follow; it is no part of the files and of the hash.
  public var previous: PreviousPlan?
  /// Hash of all values above but the earlier plan (SHA-256, hexadecimal), the same for the same scenario in any file form.
  public var hash: String

  /// A scenario of these values, sorted, with the homes of its modules added.
  ///
  /// - Parameter homes: those listed one by one, without the homes of modules.
  public init(
    settings: Settings, districts: [District], places: [Place], homes: [Home],
    households: [Household], options: [CapacityOption], modules: [ModuleType],
    travel: [TravelKey: Thousandths] = [:], scores: [ScoreKey: Thousandths] = [:],
    forecast: ForecastTables = ForecastTables(), budgets: [BudgetYear] = [], hash: String = ""
  ) {
    self.settings = settings
    self.districts = districts.sorted { $0.id < $1.id }
    self.places = places.sorted { $0.id < $1.id }
    self.households = households.sorted { $0.id < $1.id }
    self.options = options.sorted { $0.id < $1.id }
    self.modules = modules.sorted { $0.id < $1.id }
    self.travel = travel
    self.scores = scores
    self.forecast = forecast
    self.budgets = budgets.sorted { $0.year < $1.year }
    self.hash = hash
    let types = Dictionary(modules.map { ($0.id, $0) }) { first, _ in first }
    let brought = options.flatMap { option in
      option.modules.flatMap { types[$0]?.homes(in: option) ?? [] }
    }
    self.homes = (homes + brought).sorted { $0.id < $1.id }
  }

  /// The first day on which the homes of an option can be used.
  public func ready(_ option: CapacityOption) -> Day {
    settings.decision + option.leadDays
  }
}

/// From where to where a measured trip goes.
public struct TravelKey: Hashable, Comparable, Sendable {
  /// A home's or a site's id.
  public var origin: String
  /// A place's id.
  public var place: String

  /// The trip between these two.
  public init(origin: String, place: String) {
    self.origin = origin
    self.place = place
  }

  /// Whether the left trip sorts first.
  public static func < (left: TravelKey, right: TravelKey) -> Bool {
    (left.origin, left.place) < (right.origin, right.place)
  }
}

/// Whom and what an outside score is about.
public struct ScoreKey: Hashable, Comparable, Sendable {
  /// A household's id.
  public var household: String
  /// A home's or a site's id.
  public var home: String

  /// The score of this household in this home or site.
  public init(household: String, home: String) {
    self.household = household
    self.home = home
  }

  /// Whether the left score sorts first.
  public static func < (left: ScoreKey, right: ScoreKey) -> Bool {
    (left.household, left.home) < (right.household, right.home)
  }
}

extension ModuleType {
  /// The homes that the modules of this type could bring to an option, one for each possible module.
  ///
  /// Ids are `option.type.module`, with `.home` behind where a module has several.
  public func homes(in option: CapacityOption) -> [Home] {
    (0..<max(0, option.maxModules)).flatMap { module in
      (0..<max(0, homes)).map { home in
        var result = Home(
          id: "\(option.id).\(id).\(module + 1)" + (homes > 1 ? ".\(home + 1)" : ""),
          site: option.site, coordinate: option.coordinate, district: option.district,
          sector: .pavilion, letting: letting, places: places, bedrooms: bedrooms)
        result.area = area
        result.features = features
        result.rent = rent
        result.minorsAllowed = minorsAllowed
        result.to = option.permitEnd
        result.option = option.id
        result.module = id
        return result
      }
    }
  }
}
