import CapacityForecast
import CapacityProgram
import FlowForecast
import PlacementDomain
import PlacementModel

/// A scenario as a problem of the capacity program: what may be decided, over which futures, with the
/// names that a council knows things by.
public struct CapacityCase: Sendable {
  /// Futures of a flow that is asked about by name.
  public struct Stress: Sendable {
    /// Its id: `low`, or that of a variant or a surge.
    public let id: String
    /// Its name.
    public let name: Words
    /// The futures.
    public let futures: DemandFutures
  }

  /// Months and meetings.
  public let calendar: PlanCalendar
  /// The problem.
  public let problem: CapacityProblem
  /// Siting and spread, priced as the placement prices them.
  public let wishes: PlanWishes
  /// The offers' names, in the order of the problem's offers.
  public let offers: [CaseOffer]
  /// The futures that plans are made on.
  public let futures: DemandFutures
  /// Futures that no plan has seen.
  public let unseen: DemandFutures
  /// Futures of other flows: few who come, and surges of history.
  public let stress: [Stress]
  /// Mean persons of a household of each class.
  public let meanPersons: [Double]
  /// The share of futures that are not among the dearest.
  public let tail: Double
  /// What is left out, and why.
  public let remarks: [CaseRemark]
  /// What the unseen futures are simulated from, household by household.
  let simulation: CaseSimulation

  /// Days in a month on average.
  static let daysInMonth = 365.25 / 12

  /// The case of a scenario.
  ///
  /// - Parameters:
  ///   - facts: The scenario.
  ///   - flows: The series that it names.
  ///   - stays: Laws of stay fitted on a register; nil is what the scenario says.
  ///   - seed: The seed of the futures; those of ``unseen`` are further replications of the same run.
  ///   - threads: How many threads simulate.
  /// - Throws: ``ForecastProblem`` where no forecast can be made, ``CaseProblem`` where there is nothing
  ///   to decide.
  public init(
    _ facts: PlacementFacts, flows: FlowHistories, stays: StayBook? = nil, seed: UInt32 = 1,
    threads: Int = 1
  ) throws {
    let scenario = facts.scenario
    let settings = scenario.settings.capacity
    let calendar = PlanCalendar(scenario.settings)
    let maker = OfferMaker(scenario, calendar, StandingHomes(scenario, calendar))
    guard !maker.offers.isEmpty else {
      throw CaseProblem(
        "there is nothing to decide: fill in options.csv with what the council may order or give up",
        da:
          "der er intet at beslutte: udfyld options.csv med det, byrådet kan etablere eller opgive")
    }
    let paths = try CaseFutures(scenario, flows, calendar, stays, seed: seed, threads: threads)
    self.calendar = calendar
    offers = maker.names
    remarks = maker.remarks
    tail = settings.tailPercent.value / 100
    futures = paths.futures
    unseen = paths.unseen
    stress = paths.stress
    meanPersons = paths.meanPersons
    simulation = paths.simulation
    problem = CapacityProblem(
      years: (0..<calendar.months).map { calendar.month($0).year },
      standing: maker.standing.counts, offers: maker.offers,
      meetings: calendar.meetings.map { Meeting(month: calendar.position(of: $0)) },
      districtLimits: scenario.districts.enumerated().compactMap { index, district in
        district.maxModules.map { StandingLimit(place: index, unit: .modules, most: $0) }
      },
      budgets: scenario.budgets.map {
        SetUpBudget(year: $0.year, most: $0.most, committed: $0.committed)
      },
      precedences: CapacityCase.precedences(scenario, maker.names),
      recourse: Recourse(
        hotelPrice: paths.meanPersons.prices(settings.hotelPrice),
        emergencyPrice: paths.meanPersons.prices(settings.emergencyPrice),
        hotelCap: settings.hotelHouseholds),
      risk: RiskAttitude(settings))
    wishes = CapacityCase.wishes(facts, maker, paths.meanPersons)
  }

  /// Vacant buildings before pavilions, where the policy never breaks that order.
  private static func precedences(_ scenario: Scenario, _ offers: [CaseOffer]) -> [Precedence] {
    guard scenario.settings.policy.optionOrder == .strict else { return [] }
    return offers.indices.flatMap { first in
      offers.indices.compactMap { then in
        offers[first].kind == .conversion && offers[then].kind == .pavilion
          ? Precedence(first: first, then: then) : nil
      }
    }
  }

  /// The ways from each site beyond those of the best, and persons off their fair share, both at the
  /// placement's weights and kroner per minute.
  private static func wishes(
    _ facts: PlacementFacts, _ maker: OfferMaker, _ meanPersons: [Double]
  ) -> PlanWishes {
    let scenario = facts.scenario
    let settings = scenario.settings
    let perMonth = settings.economy.kronerPerMinute.value * daysInMonth
    let burden = SitingBurden(facts)
    let minutes = maker.names.map { offer in
      offer.meaning == .brings
        ? scenario.options.firstIndex { $0.id == offer.id }.flatMap { burden.minutes[$0] } : nil
    }
    let best = minutes.compactMap(\.self).min() ?? 0
    var wishes = PlanWishes()
    wishes.sitingPrices = zip(maker.offers, minutes).map { offer, minutes in
      guard let minutes, !offer.modules.isEmpty else { return 0 }
      let persons = offer.modules.map { module in
        zip(module.homes, meanPersons).reduce(0) { $0 + Double($1.0) * $1.1 }
      }
      return (minutes - best) * perMonth * persons.reduce(0, +) / Double(persons.count)
    }
    let population = Double(scenario.districts.reduce(0) { $0 + $1.population })
    let base = scenario.districts.map { district in
      zip(scenario.homes, zip(maker.standing.spans, maker.standing.classes)).reduce(0.0) {
        sum, home in
        guard home.0.district == district.id, home.1.0?.from == 0 else { return sum }
        return sum + zip(home.1.1, SizeClass.persons).reduce(0) { $0 + Double($1.0) * $1.1 }
      }
    }
    wishes.spread = SpreadMeasure(
      fairShares: scenario.districts.map { Double($0.population) / max(1, population) },
      load: SizeClass.persons, base: base)
    wishes.spreadPrice =
      settings.rates.spreadPerPerson.value * settings.policy.weight(of: .spread).value * perMonth
    return wishes
  }
}

extension [Double] {
  /// What a household of each class costs a month at a price for a person, never falling from class to
  /// class.
  fileprivate func prices(_ each: Int) -> [Int] {
    var prices: [Int] = []
    for persons in self {
      prices.append(Swift.max(prices.last ?? 0, Int((persons * Double(each)).rounded())))
    }
    return prices
  }
}

extension RiskAttitude {
  /// What the settings ask to be least.
  fileprivate init(_ settings: CapacitySettings) {
    self =
      switch settings.risk {
      case "tail":
        .meanAndTail(
          weight: settings.tailWeightPercent.value / 100, tail: settings.tailPercent.value / 100)
      case "service":
        .service(share: settings.servicePercent.value / 100, short: .withoutHome)
      default: .expectation
      }
  }
}
