import CapacityForecast
import FlowForecast
import PlacementDomain
import PlacementModel

/// A scenario made ready for replays: who may come, what each home saves whom, who lives where.
///
/// Rules and burdens are the placement's own, asked pair by pair over the replayed year as the plan's period:
/// so a home that ends within the year is given to nobody new. Hotels are no homes here: they are what
/// everybody can have, and what homes are measured against.
public struct ReplayTown: Sendable {
  /// Someone of the scenario: lives here, or is known to come.
  struct Known: Sendable {
    /// Position in the scenario, and in ``ReplayTown/profiles`` after those of the source.
    let number: Int
    let profile: Int
    /// The month it comes; negative for one that was here before.
    let came: Int
    /// Position of the home it lives in; nil waits or is still to come.
    let home: Int?
  }

  /// What it was made of.
  public let setup: ReplaySetup
  /// Months of the year.
  public let months: Int
  /// Households by kind: those of the source, then those of the scenario.
  public let profiles: [Household]
  /// The homes by class.
  public let classes: [HomeClass]
  /// What a home of each class saves a household of each kind against a hotel, in thousandths of a
  /// person-minute a day, by kind and class; nil where it may not live.
  public let saved: [[Int?]]
  /// The class of each home of the scenario; nil for one that is given to nobody.
  let classOfHome: [Int?]
  /// The first month in which nobody can live in a home any more.
  let endOfHome: [Int]
  let known: [Known]
  private let bands: [StayBand]
  private let draws: [StayBand: StayDraw]

  /// A town.
  ///
  /// - Throws: ``ForecastProblem`` where the kinds are not those of the source or the year has no months.
  public init(_ setup: ReplaySetup) throws(ForecastProblem) {
    guard setup.kinds.count == setup.arrivals.types.count, (1...60).contains(setup.months) else {
      throw ForecastProblem(
        "a replay needs a household for each kind that comes, and 1 to 60 months",
        da: "en genafspilning kræver en husstand for hver slags, der kommer, og 1 til 60 måneder")
    }
    self.setup = setup
    months = setup.months
    let scenario = setup.scenario
    let start = CalendarMonth(scenario.settings.from)
    profiles = setup.kinds + scenario.households
    let spans = HomeSpan.standing(in: scenario, start: start, months: setup.months)
    var ends = scenario.homes.map { _ in setup.months }
    for span in spans { ends[span.home] = span.until }
    endOfHome = ends
    let table = SavingTable(profiles, scenario, spans, months: setup.months)
    classes = table.classes
    saved = table.saved
    var classOfHome = [Int?](repeating: nil, count: scenario.homes.count)
    for (index, entry) in table.classes.enumerated() {
      for home in entry.homes { classOfHome[home] = index }
    }
    self.classOfHome = classOfHome
    let adult = scenario.settings.ages.adult
    bands = profiles.map { household in
      StayBand(size: household.size, children: household.ages.filter { $0 < adult }.count)
    }
    draws = Dictionary(
      uniqueKeysWithValues: StayBand.allCases.map { ($0, StayDraw(setup.stays[$0])) })
    known = ReplayTown.known(scenario, sourceKinds: setup.kinds.count, start: start)
  }

  /// A stay of a kind of household, in months from its arrival.
  func stay(_ profile: Int, _ uniform: Double, atLeast: Int) -> Int {
    draws[bands[profile]]?.months(uniform, atLeast: atLeast) ?? max(1, atLeast)
  }

  /// The group in which a household shares a home; nil shares with nobody.
  func group(_ profile: Int) -> String? {
    profiles[profile].size == 1 ? profiles[profile].sharingGroup : nil
  }

  /// Rooms of its own in a collective home.
  func rooms(_ profile: Int) -> Int {
    profiles[profile].rooms(under: setup.scenario.settings.limits)
  }

  /// Households of the scenario, in the order in which they came; a hotel is no home.
  private static func known(
    _ scenario: Scenario, sourceKinds: Int, start: CalendarMonth
  ) -> [Known] {
    let homes = Dictionary(scenario.homes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return scenario.households.indices
      .sorted {
        let (left, right) = (scenario.households[$0], scenario.households[$1])
        return (left.arrives, left.id) < (right.arrives, right.id)
      }
      .map { index in
        let household = scenario.households[index]
        let month = CalendarMonth(household.arrives) - start
        let home = household.livesIn.flatMap { homes[$0] }
          .flatMap { scenario.homes[$0].sector == .hotel ? nil : $0 }
        return Known(
          number: index, profile: sourceKinds + index,
          came: household.livesIn == nil ? month : min(month, 0), home: home)
      }
  }
}
