/// The tables behind a forecast; each may be empty.
public struct ForecastTables: Hashable, Sendable {
  /// National figures, quotas and what came, by year, each year once.
  public var quotas: [QuotaYear] = []
  /// What kinds of households come, by id; empty is the standard mix.
  public var types: [ArrivalType] = []
  /// Surges of the scenario's own, by surge and month.
  public var surges: [SurgeMonth] = []
  /// Forecasts to be compared with the first, by id.
  public var variants: [VariantRow] = []

  /// No tables.
  public init() {}
}

/// What was announced for a year, and what came of it.
public struct QuotaYear: Hashable, Sendable {
  /// The calendar year.
  public var year: Int
  /// The national figure (landstal) as first announced, in persons.
  public var firstFigure: Int?
  /// The national figure as last revised.
  public var lastFigure: Int?
  /// Persons who were placed in municipalities.
  public var placed: Int?
  /// The municipality's quota, in persons; nil is computed by the formula.
  public var quota: Int?
  /// The figure that the quota rests on.
  public var edition = FigureEdition.first
  /// Family-reunified in the whole country that the formula counts.
  public var reunified = 0
  /// Family-reunified in the municipality that the formula deducts.
  public var ownReunified = 0

  /// A year of which nothing is known.
  public init(year: Int) {
    self.year = year
  }
}

/// Which of several announcements of one figure.
public enum FigureEdition: String, CaseIterable, Sendable {
  /// The first, by 1 May of the year before.
  case first
  /// The last revision.
  case last
}

/// A kind of household that may come.
public struct ArrivalType: Hashable, Sendable {
  /// The kind's id.
  public var id: String
  /// Ages of the members.
  public var ages: [Int]
  /// How often it comes among refugees; weights need not add up to anything.
  public var weight: Thousandths = 1
  /// How often it comes under a special law; nil is as among refugees.
  public var specialWeight: Thousandths?
  /// The group in which a single person shares a home.
  public var sharingGroup: String?
  /// The group in which it would, if sharing were widened.
  public var wouldShareIn: String?
  /// Features that the home must have.
  public var needs: Set<Feature> = []
  /// Whether a family may follow it.
  public var isSponsor = false

  /// A kind of household.
  public init(id: String, ages: [Int]) {
    self.id = id
    self.ages = ages
  }
}

/// One month of a surge.
public struct SurgeMonth: Hashable, Sendable {
  /// The surge's id.
  public var surge: String
  /// The month of the surge, from 1.
  public var month: Int
  /// Persons in the whole country beyond what is usual.
  public var persons: Int
  /// Whether they come under a special law, by population, rather than as refugees, by the quota's share.
  public var isSpecial: Bool

  /// A month of a surge.
  public init(surge: String, month: Int, persons: Int, isSpecial: Bool) {
    self.surge = surge
    self.month = month
    self.persons = persons
    self.isSpecial = isSpecial
  }
}

/// A forecast to be compared with the first.
public struct VariantRow: Hashable, Sendable {
  /// An option that it opens.
  public struct Opening: Hashable, Sendable {
    /// The option's id.
    public var option: String
    /// The module type put up, if any.
    public var module: String?
    /// How many.
    public var count: Int

    /// An option that is opened.
    public init(option: String, module: String? = nil, count: Int = 0) {
      self.option = option
      self.module = module
      self.count = count
    }
  }

  /// The variant's id.
  public var id: String
  /// The name that people use.
  public var name: String
  /// Factor on the monthly chance of a home for good.
  public var movingOn: Thousandths = 1
  /// Share of arriving households that private hosts take in besides those who always do, in percent.
  public var hostingPercent: Thousandths = 0
  /// Share of single people who could share but do not that are allowed to, in percent.
  public var sharingPercent: Thousandths = 0
  /// Options that it opens.
  public var openings: [Opening] = []
  /// A surge, of history or of the scenario, that comes on top.
  public var surge: String?
  /// The day on which it begins; nil is the forecast's first month.
  public var surgeFrom: Day?

  /// A variant in which nothing differs.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
