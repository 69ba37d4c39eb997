/// The numbers behind a forecast: who comes, who of them needs a home, and how long they stay.
///
/// Shares are in percent, so that three decimals are enough. Defaults and their sources are written in
/// the table of settings that reads the file.
public struct ForecastSettings: Hashable, Sendable {
  /// Months of the forecast, from the first of the plan's period on.
  public var months = 36
  /// The municipality's share of the country's population, in percent.
  public var populationPercent: Thousandths = 1.02
  /// Its share of the country's immigrants that the quota formula counts, in percent.
  public var immigrantPercent: Thousandths = 1.02
  /// Other countries' flows, for analogues.
  public var panel: ScenarioFile?
  /// The country's asylum applicants.
  public var applicants = NationalFlowSettings(placed: 50, strength: 12, delay: 6)
  /// Those who come under a law of their own.
  public var special = NationalFlowSettings(placed: 98, strength: 1000, delay: 0)
  /// Of 100 replications, how many follow the quota rather than the flow of applicants.
  public var quotaWeightPercent: Thousandths = 50
  /// The largest factor, or one over it, by which a year may miss its quota.
  public var quotaBound: Thousandths = 3
  /// Households that need no home of the municipality.
  public var hosting = PrivateShare()
  /// Families that follow.
  public var family = FamilySettings()
  /// How long households stay.
  public var stay = StaySettings()
  /// Dwellings for good that are queued for.
  public var dwellings = DwellingSettings()

  /// Numbers with every default.
  public init() {}
}

/// A national flow, and who of it comes to municipalities.
public struct NationalFlowSettings: Hashable, Sendable {
  /// The file of the monthly series.
  public var series: ScenarioFile?
  /// The series in it; empty where the file has one only.
  public var column = ""
  /// The day before whose month nothing of the series is used: what came before was another flow.
  public var from = Day(number: 0)
  /// Of those counted, the share that is placed in a municipality, in percent.
  public var placedPercent: Thousandths
  /// How sure that share is: as if seen on so many.
  public var placedStrength: Int
  /// Months from being counted to coming to the municipality.
  public var delayMonths: Int

  /// A flow without a series.
  public init(placed: Thousandths, strength: Int, delay: Int) {
    placedPercent = placed
    placedStrength = strength
    delayMonths = delay
  }
}

/// The share of arriving households that live with a private host or in a home of their own.
public struct PrivateShare: Hashable, Sendable {
  /// The share before anything was counted, in percent.
  public var percent: Thousandths = 13.5
  /// How sure that is: as if seen on so many households.
  public var strength = 10
  /// Households that the municipality has counted.
  public var counted = 0
  /// Of them, those that needed no home of the municipality.
  public var countedPrivate = 0

  /// A share with every default.
  public init() {}
}

/// Families that follow those who came alone.
public struct FamilySettings: Hashable, Sendable {
  /// Mean members that follow each household that may be followed.
  public var members: Thousandths = 0.54
  /// Months during which nobody may follow.
  public var waitMonths = 0
  /// Median months from then to the family's arrival.
  public var lagMonths: Thousandths = 6.2
  /// Shape of the lag's law (Weibull).
  public var lagShape: Thousandths = 2.1

  /// Families with every default.
  public init() {}
}

/// Fast and slow movers, and why they leave.
public struct StaySettings: Hashable, Sendable {
  /// The share of fast movers, in percent.
  public var fastPercent: Thousandths = 50
  /// Their mean stay in months.
  public var fastMonths: Thousandths = 6
  /// The slow movers' mean stay in months.
  public var slowMonths: Thousandths = 30
  /// The same for families of five and more.
  public var slowMonthsLarge: Thousandths = 42
  /// Of those who leave, the share that leaves the country, in percent.
  public var departurePercent: Thousandths = 15
  /// The share that moves elsewhere; the rest gets a home for good.
  public var movePercent: Thousandths = 10

  /// Stays with every default.
  public init() {}
}

/// Dwellings for good that come free for those in temporary homes; none where chance decides.
public struct DwellingSettings: Hashable, Sendable {
  /// Small ones a month.
  public var smallPerMonth: Thousandths = 0
  /// The most persons in a small one.
  public var smallPersons = 2
  /// Large ones a month.
  public var largePerMonth: Thousandths = 0
  /// The most persons in a large one.
  public var largePersons = 5

  /// No dwellings.
  public init() {}
}

/// A file that a scenario names.
public struct ScenarioFile: Hashable, Sendable {
  /// The path as written, from the folder of the scenario that names it.
  public var written: String
  /// The path to open.
  public var path: String

  /// A file.
  public init(written: String, path: String) {
    self.written = written
    self.path = path
  }
}
