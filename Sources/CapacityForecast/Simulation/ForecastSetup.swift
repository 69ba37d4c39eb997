import FlowForecast
import PlacementDomain

/// What a forecast is made of: the homes and people of a scenario, who comes, how long they stay, and
/// what is done about it.
public struct ForecastSetup: Sendable {
  /// Homes, options, households that live here, households that are known to come.
  public var scenario: Scenario
  /// The first month.
  public var start: CalendarMonth
  /// How many months, 1 to ``longest``.
  public var months: Int
  /// Who else comes.
  public var arrivals: any ArrivalSource
  /// How long they stay.
  public var stays = StayBook.standard
  /// From when a stay is counted.
  public var clock = StayClock.arrival
  /// Options that are opened.
  public var opened: [OpenedOption] = []
  /// What else is done.
  public var levers = Levers()
  /// Dwellings that are queued for; where there are any, nobody gets a home for good by chance.
  public var dwellings: [DwellingSupply] = []
  /// Whether a household's need is counted by its size alone, not by the home that would waste least.
  public var countsBySize = false

  /// The longest forecast, in months.
  public static let longest = 600

  /// A forecast from the first month of the scenario's period, with every default.
  public init(scenario: Scenario, months: Int, arrivals: any ArrivalSource) {
    self.scenario = scenario
    start = CalendarMonth(scenario.settings.from)
    self.months = months
    self.arrivals = arrivals
  }
}
