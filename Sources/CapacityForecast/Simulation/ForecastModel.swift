import PlacementDomain

/// A forecast made ready to run: types, kinds, fits and calendars as tables.
///
/// Made once and read by every thread. A replication is a function of seed and number alone.
public struct ForecastModel: Sendable {
  /// What it was made of.
  public let setup: ForecastSetup
  /// Groups that homes or people fall into, in the order of every result.
  public let groups: [HomeGroup]
  /// All household types, each once: those of the source, of the scenario, and what wider sharing makes
  /// of them.
  public let types: [HouseholdType]
  /// The kinds of homes.
  public let kinds: [HomeKind]
  let stock: HousingStock
  let residents: [Resident]
  /// The type of each entry of the source's list.
  let sourceTypes: [Int]
  let choices: HomeChoices
  /// The type with sharing widened, or the type itself.
  let sharing: [Int]
  /// Samplers of stays by the position of the band in `StayBand.allCases`.
  let samplers: [StaySampler]
  /// The band of each type.
  let band: [Int]

  /// Months from the first to the last, the last not included.
  public var months: Int { setup.months }

  /// A forecast made ready.
  ///
  /// - Throws: ``ForecastProblem`` where horizon, levers or options make no sense.
  public init(_ setup: ForecastSetup) throws(ForecastProblem) {
    guard (1...ForecastSetup.longest).contains(setup.months) else {
      throw ForecastProblem(
        "a forecast has 1 to \(ForecastSetup.longest) months, not \(setup.months)",
        da: "en prognose har 1 til \(ForecastSetup.longest) måneder, ikke \(setup.months)")
    }
    try setup.levers.check()
    guard
      setup.dwellings.allSatisfy({ supply in
        supply.persons >= 1 && supply.perMonth.allSatisfy { (0...10_000).contains($0) }
      })
    else {
      throw ForecastProblem(
        "a supply of dwellings is for at least one person and 0 to 10,000 a month",
        da: "et udbud af boliger er til mindst én person og 0 til 10.000 om måneden")
    }
    let list = TypeList(setup)
    try list.check()
    let stock = try HousingStock(
      setup.scenario, opened: setup.opened, types: list.types, start: setup.start,
      months: setup.months)
    self.setup = setup
    self.stock = stock
    types = list.types
    sharing = list.sharing
    sourceTypes = list.ofSource
    kinds = stock.kinds
    residents = ResidentList(setup, stock, list).residents
    let fit = HomeFit(setup.scenario.settings, types: list.types)
    choices = HomeChoices(
      kinds: stock.kinds, types: list.types, rooms: fit.rooms,
      homeMonths: stock.spans.map { $0.reduce(0) { $0 + max(0, $1.until - $1.from) } })
    groups = choices.groups
    band = list.types.map { type in
      let band = StayBand(size: type.size, children: type.children)
      return StayBand.allCases.firstIndex(of: band) ?? 0
    }
    let oldest = residents.reduce(0) { max($0, -$1.month) }
    samplers = StayBand.allCases.map { band in
      StaySampler(
        setup.stays[band], movingOn: setup.levers.movingOn, queued: !setup.dwellings.isEmpty,
        longest: oldest + setup.months)
    }
  }
}
