import CapacityForecast
import CapacityProgram
import FlowForecast
import PlacementDomain

/// An option of a scenario as an offer of the program, with its names.
public struct CaseOffer: Hashable, Sendable {
  /// What the offer stands for.
  public enum Meaning: String, Hashable, Sendable {
    /// Ordering brings homes.
    case brings
    /// Ordering gives homes up for good.
    case givesUp
    /// It stands already; taking it down gives it up.
    case standsAlready
  }

  /// The option's id.
  public let id: String
  /// The option's name.
  public let name: String
  /// What it is.
  public let kind: OptionKind
  /// What ordering it means.
  public let meaning: Meaning
  /// The district, by id.
  public let district: String
  /// Names of its types of module, in the order of the offer; empty text for an option without modules.
  public let modules: [String]
  /// Days from decision to moving in.
  public let leadDays: Int
}

/// Makes offers of a scenario's options.
struct OfferMaker {
  let scenario: Scenario
  let calendar: PlanCalendar
  var standing: StandingHomes
  private(set) var offers: [CapacityOffer] = []
  private(set) var names: [CaseOffer] = []
  private(set) var remarks: [CaseRemark] = []

  init(_ scenario: Scenario, _ calendar: PlanCalendar, _ standing: StandingHomes) {
    self.scenario = scenario
    self.calendar = calendar
    self.standing = standing
    for (index, option) in scenario.options.enumerated() { add(option, site: index) }
  }

  private mutating func add(_ option: CapacityOption, site: Int) {
    if let end = option.extendTo ?? option.permitEnd, calendar.lastMonth(until: end) < 0 {
      leave(
        option, "its permit ends before the first month", "tilladelsen udløber før den første måned"
      )
      return
    }
    if option.kind == .closure {
      close(option, site)
    } else if !option.replaces.isEmpty {
      leave(
        option, "it takes the place of other homes, which only the placement looks at",
        "det træder i stedet for andre boliger, hvilket kun placeringen regner med")
    } else {
      bring(option, site)
    }
  }

  private mutating func leave(_ option: CapacityOption, _ english: String, _ danish: String) {
    remarks.append(
      CaseRemark(
        "\(option.name) is left out: \(english)", da: "\(option.name) er ikke med: \(danish)"))
  }

  /// Homes listed one by one, or modules.
  private mutating func bring(_ option: CapacityOption, _ site: Int) {
    let types = option.modules.compactMap { id in scenario.modules.first { $0.id == id } }
    var modules: [CapacityProgram.ModuleType]
    if types.isEmpty {
      var homes = SizeClass.all.map { _ in 0 }
      for (index, home) in scenario.homes.enumerated() where home.option == option.id {
        guard home.tenure != .permanent, home.sector != .hotel else { continue }
        homes.add(standing.classes[index])
      }
      guard homes.contains(where: { $0 > 0 }) else {
        leave(option, "it brings no temporary homes", "det giver ingen midlertidige boliger")
        return
      }
      modules = [
        CapacityProgram.ModuleType(
          id: option.id, homes: homes, most: 1, setUp: option.setUpCost,
          monthly: option.monthlyCost, takeDown: option.takeDownCost)
      ]
    } else {
      modules = types.map { type in
        let home = scenario.homes.first { $0.option == option.id && $0.module == type.id }
        let one = home.map { SizeClass.homes($0, scenario.settings) }
        return CapacityProgram.ModuleType(
          id: type.id, homes: (one ?? SizeClass.all.map { _ in 0 }).map { $0 * type.homes },
          most: option.maxModules, setUp: type.setUpCost, monthly: type.monthlyCost,
          takeDown: type.takeDownCost)
      }
    }
    let isWhole = types.isEmpty
    var offer = CapacityOffer(
      id: option.id, kind: option.kind.offered, site: site, district: district(option),
      modules: modules, mostModules: isWhole ? 1 : option.maxModules,
      siteCost: isWhole
        ? SiteCost()
        : SiteCost(
          setUp: option.setUpCost, monthly: option.monthlyCost, takeDown: option.takeDownCost),
      readyMonth: ready(option), lockIn: option.lockInMonths)
    addPermit(option, to: &offer)
    append(offer, option, .brings, types.isEmpty ? [""] : types.map(\.name))
  }

  /// Homes that are given up: for good where they would stand to the end, else as a lease that can end.
  private mutating func close(_ option: CapacityOption, _ site: Int) {
    let homes = standing.replaced(by: option, in: scenario)
    guard !homes.isEmpty else {
      leave(option, "nothing of it stands", "der står intet at opgive")
      return
    }
    var classes = SizeClass.all.map { _ in 0 }
    for home in homes { classes.add(standing.classes[home]) }
    let spans = homes.compactMap { standing.spans[$0] }
    let until = spans.map(\.until).min() ?? calendar.months
    let module = CapacityProgram.ModuleType(
      id: option.id, homes: classes, most: 1, setUp: option.setUpCost,
      monthly: -option.monthlyCost, takeDown: option.takeDownCost)
    guard until < calendar.months || option.extendTo != nil else {
      var closing = module
      // A closure has no set-up: what preparing the ground costs is paid with the take-down.
      closing.takeDown += closing.setUp
      closing.setUp = 0
      append(
        CapacityOffer(
          id: option.id, kind: .closure, site: site, district: district(option),
          modules: [closing], readyMonth: ready(option)), option, .givesUp, [""])
      return
    }
    standing.remove(homes)
    var offer = CapacityOffer(
      id: option.id, kind: .lease, site: site, district: district(option), modules: [module],
      readyMonth: calendar.meetings.map { _ in nil },
      lastMonth: until < calendar.months ? until - 1 : nil,
      commitments: [Commitment(module: 0, count: 1)])
    addPermit(option, to: &offer)
    append(offer, option, .standsAlready, [""])
  }

  private mutating func append(
    _ offer: CapacityOffer, _ option: CapacityOption, _ meaning: CaseOffer.Meaning,
    _ modules: [String]
  ) {
    offers.append(offer)
    names.append(
      CaseOffer(
        id: option.id, name: option.name, kind: option.kind, meaning: meaning,
        district: option.district, modules: modules, leadDays: option.leadDays))
  }

  private func addPermit(_ option: CapacityOption, to offer: inout CapacityOffer) {
    guard let end = option.permitEnd else { return }
    let last = calendar.lastMonth(until: end)
    offer.lastMonth = min(offer.lastMonth ?? last, last)
    guard let later = option.extendTo else { return }
    offer.permitExtension = PermitExtension(
      cost: option.extendCost, lastMonth: calendar.lastMonth(until: later), decideBy: max(0, last))
  }

  /// The month in which people can move in after each meeting; nil where that is after the months.
  private func ready(_ option: CapacityOption) -> [Int?] {
    calendar.meetings.map { meeting in
      let month = CalendarMonth(meeting + option.leadDays) - calendar.start
      return month < calendar.months ? max(month, calendar.position(of: meeting)) : nil
    }
  }

  private func district(_ option: CapacityOption) -> Int {
    scenario.districts.firstIndex { $0.id == option.district } ?? 0
  }
}

extension OptionKind {
  /// The kind of offer.
  fileprivate var offered: CapacityOffer.Kind {
    switch self {
    case .closure: .closure
    case .lease: .lease
    case .conversion: .conversion
    case .pavilion: .pavilion
    }
  }
}
