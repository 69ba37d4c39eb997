import CapacityForecast
import FlowForecast
import PlacementDomain
import PlacementModel

/// What each home saves each kind of household against a hotel, alike homes together.
///
/// A night in a hotel counts as what it costs, `capacity.hotel_price` for each person, in minutes at
/// `economy.kroner_per_minute`, and as the burden of the average home that the household may have. So being
/// housed at all weighs most, a home better than the average saves more and a worse one less.
struct SavingTable {
  private(set) var classes: [HomeClass] = []
  private(set) var saved: [[Int?]]

  init(_ profiles: [Household], _ scenario: Scenario, _ spans: [HomeSpan], months: Int) {
    var year = scenario
    let start = CalendarMonth(scenario.settings.from)
    year.settings.to = (start + (months - 1)).last
    let facts = PlacementFacts(year)
    let usable = spans.filter {
      $0.until >= months && scenario.homes[$0.home].sector != .hotel
    }
    let burdens = profiles.map { household in
      usable.map { span in SavingTable.burden(household, span.home, facts) }
    }
    let hotel = zip(profiles, burdens).map { household, row in
      SavingTable.hotel(household, row.compactMap(\.self), scenario.settings)
    }
    let entries = zip(hotel, burdens).map { hotel, row in
      row.map { burden in burden.map { hotel - $0 } }
    }
    saved = profiles.map { _ in [] }
    var known: [Key: Int] = [:]
    var members: [[Int]] = []
    var keys: [Key] = []
    for (index, span) in usable.enumerated() {
      let home = scenario.homes[span.home]
      let key = Key(
        column: entries.map { $0[index] }, from: span.from, letting: home.letting,
        single: home.letting == .one ? nil : span.home)
      guard key.column.contains(where: { $0 != nil }) else { continue }
      if let position = known[key] {
        members[position].append(span.home)
      } else {
        known[key] = members.count
        members.append([span.home])
        keys.append(key)
      }
    }
    for (key, homes) in zip(keys, members) {
      let home = scenario.homes[homes[0]]
      let isCollective = home.letting == .collective
      classes.append(
        HomeClass(
          letting: key.letting, homes: homes, from: key.from,
          persons: isCollective
            ? facts.collectivePlaces(of: home) : RuleBook.personCapacity(of: home, year.settings),
          rooms: isCollective ? home.bedrooms : 0))
      for profile in saved.indices { saved[profile].append(key.column[profile]) }
    }
  }

  private struct Key: Hashable {
    let column: [Int?]
    let from: Int
    let letting: Letting
    /// The home itself where it is a class of its own.
    let single: Int?
  }

  /// The burden of a pair; whoever waits moves in when the home is there, so its dates do not matter.
  private static func burden(
    _ household: Household, _ home: Int, _ facts: PlacementFacts
  ) -> Int? {
    var household = household
    let settings = facts.scenario.settings
    household.arrives = max(settings.from, facts.scenario.homes[home].from ?? settings.from)
    household.livesIn = nil
    return facts.burden(of: household, in: home)?.raw
  }

  /// What a household bears in a hotel, in thousandths of a person-minute a day.
  private static func hotel(
    _ household: Household, _ burdens: [Int], _ settings: Settings
  ) -> Int {
    let kroner = settings.capacity.hotelPrice * household.size
    // Kroner a month → thousandths a day → minutes, as rent is.
    let daily = (kroner * 12 * 4 * 1000).dividedRounding(by: 1461)
    let minutes = (daily * 1000).dividedRounding(by: max(1, settings.economy.kronerPerMinute.raw))
    guard !burdens.isEmpty else { return minutes }
    return minutes + burdens.reduce(0, +).dividedRounding(by: burdens.count)
  }
}
