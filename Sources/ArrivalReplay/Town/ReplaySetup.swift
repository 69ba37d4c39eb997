import CapacityForecast
import FlowForecast
import PlacementDomain

/// What a replay is made of: a scenario's homes and people, who may come, and how long they stay.
public struct ReplaySetup: Sendable {
  /// Homes, and households that live here or are known to come.
  public var scenario: Scenario
  /// Who else comes.
  public var arrivals: any ArrivalSource
  /// A household of each of the source's types, for the placement's rules and burdens; their ids and dates
  /// do not matter.
  public var kinds: [Household]
  /// How long households stay, counted from the month they come.
  public var stays: StayBook
  /// Months of a year of arrivals.
  public var months = 12

  /// A replay of a year.
  public init(
    scenario: Scenario, arrivals: any ArrivalSource, kinds: [Household], stays: StayBook
  ) {
    self.scenario = scenario
    self.arrivals = arrivals
    self.kinds = kinds
    self.stays = stays
  }

  /// The replay of a scenario with the people of its own forecast.
  ///
  /// Ages are those of the kinds of household in the scenario. Families that follow are a husband or wife
  /// and children of 8, 5, 11, 2, ... years, which is an assumption: the forecast knows their number only.
  ///
  /// - Parameter flows: The series that its forecast settings name.
  /// - Throws: ``ForecastProblem`` where nothing says who comes, or a series or number cannot be used.
  public init(_ scenario: Scenario, flows: FlowHistories) throws(ForecastProblem) {
    let forecast = try ForecastInput.forecasts(scenario, flows: flows, months: 12, variants: [])
    let setup = forecast[0].setup
    let table = scenario.forecast.types.isEmpty ? ArrivalType.standard : scenario.forecast.types
    let followers = setup.arrivals.types.dropFirst(table.count).map { type in
      ReplaySetup.follower(type)
    }
    self.init(
      scenario: scenario, arrivals: setup.arrivals,
      kinds: table.map(ReplaySetup.household) + followers, stays: setup.stays)
  }

  private static func household(_ kind: ArrivalType) -> Household {
    var household = Household(id: "", arrives: Day(number: 0), ages: kind.ages)
    household.needs = kind.needs
    household.sharingGroup = kind.sharingGroup
    return household
  }

  private static func follower(_ type: HouseholdType) -> Household {
    let ages = [8, 5, 11, 2, 14, 0, 9, 16]
    let children = (0..<type.children).map { ages[$0 % ages.count] }
    let adults = [Int](repeating: 34, count: type.size - type.children)
    return Household(id: "", arrives: Day(number: 0), ages: adults + children)
  }
}
