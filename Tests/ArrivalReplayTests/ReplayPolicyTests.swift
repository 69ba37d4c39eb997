import PlacementDomain
import Testing

@testable import ArrivalReplay

@Suite("Deciding one by one")
struct ReplayPolicyTests {
  static let homes = [
    ReplayTowns.home("near", places: 6), ReplayTowns.home("far", places: 2, kilometres: 3),
    ReplayTowns.home("mid", places: 4, kilometres: 1),
    ReplayTowns.home("shared", places: 3, letting: .shared, kilometres: 1),
    ReplayTowns.home("hostel", places: 5, letting: .collective, kilometres: 2),
  ]

  static func town(leaving: Double = 0.1, perMonth: Double = 1.5) throws -> ReplayTown {
    var resident = Household(id: "r", arrives: ReplayTowns.start + -90, ages: [40])
    resident.livesIn = "mid"
    let soon = Household(id: "s", arrives: ReplayTowns.start + 70, ages: [30, 28, 4])
    return try ReplayTown(
      ReplayTowns.setup(
        homes, [resident, soon], perMonth: [perMonth], leaving: leaving, groups: [1: "g"]))
  }

  @Test("never saves more than hindsight, and breaks no rule")
  func bounded() throws {
    let town = try Self.town()
    var options = ReplayStudy.Options()
    options.years = 6
    options.futures = 5
    let study = try ReplayStudy(town, options)
    #expect(study.years.contains { !$0.lookAhead.moves.isEmpty })
    for year in study.years {
      #expect(year.greedy.value <= year.hindsight.bound)
      #expect(year.lookAhead.value <= year.hindsight.bound)
      if let plan = year.hindsight.plan { #expect(plan <= year.hindsight.bound) }
    }
  }

  @Test("is the same on any number of threads")
  func threads() throws {
    let town = try Self.town()
    let moves = try [1, 3].map { threads in
      var options = ReplayStudy.Options()
      options.years = 4
      options.futures = 3
      options.threads = threads
      return try ReplayStudy(town, options).years.map(\.lookAhead.moves)
    }
    #expect(moves[0] == moves[1])
  }

  @Test("with the one future that comes, look-ahead is as good as hindsight", arguments: 0..<12)
  func certain(seed: Int) throws {
    let homes = [
      ReplayTowns.home("near", places: 6), ReplayTowns.home("far", places: 2, kilometres: 3),
      ReplayTowns.home("mid", places: 3, kilometres: 1),
    ]
    // Nobody leaves, so that the rest of a stay holds no surprise.
    let town = try ReplayTown(ReplayTowns.setup(homes, perMonth: [1], leaving: 0))
    let policy = LookAheadPolicy(town, futures: 1, seed: UInt32(seed))
    let course = YearCourse(town, seed: UInt32(seed) ^ FutureBook.apart, number: 0)
    let replay = try YearReplay(town, course, policy)
    let hindsight = try Hindsight(town, course, known: 0)
    #expect(replay.value == hindsight.bound)
  }

  @Test("keeps the large home for the family that will come, where greedy gives it away")
  func keepsTheLarge() throws {
    let homes = [
      ReplayTowns.home("large", places: 6), ReplayTowns.home("small", places: 2, kilometres: 2),
    ]
    let couple = Household(id: "couple", arrives: ReplayTowns.start, ages: [30, 28])
    let family = Household(
      id: "family", arrives: ReplayTowns.start + 40, ages: [40, 38, 9, 7, 5])
    let town = try ReplayTown(
      ReplayTowns.setup(homes, [couple, family], perMonth: [0], leaving: 0))
    let course = YearCourse(town, seed: 1, number: 0)
    let greedy = try YearReplay(town, course, GreedyPolicy(town))
    let ahead = try YearReplay(town, course, LookAheadPolicy(town, futures: 1, seed: 1))
    let scenario = town.setup.scenario
    #expect(greedy.moves.map { scenario.homes[$0.home].id } == ["large"])
    #expect(ahead.moves.map { scenario.homes[$0.home].id } == ["small", "large"])
    #expect(greedy.hotelPersonMonths == 25 && ahead.hotelPersonMonths == 0)
  }

  @Test("decides the same whatever comes later", arguments: [1, 2, 4])
  func noLeak(month: Int) throws {
    let town = try Self.town()
    let policy = LookAheadPolicy(town, futures: 4, seed: 3)
    for number in 0..<4 {
      let course = YearCourse(town, seed: 3, number: UInt32(number))
      var other = course
      // From the month on nobody leaves who did, and other households come in another order.
      for index in other.comers.indices where other.comers[index].leaves > month {
        other.comers[index].leaves += 7
      }
      other.leaving = other.leaving.mapValues { $0 > month ? $0 + 7 : $0 }
      let later = other.comers.indices.filter {
        other.comers[$0].came > month && !other.comers[$0].isKnown
      }
      for index in later { other.comers[index].profile = (other.comers[index].profile + 1) % 3 }
      let replays = try [course, other].map { course in
        try [
          YearReplay(town, course, policy).before(month),
          YearReplay(town, course, GreedyPolicy(town)).before(month),
        ]
      }
      #expect(replays[0] == replays[1])
    }
  }

  @Test("the audit finds what breaks a rule")
  func audit() throws {
    let wide = try ReplayTown(
      ReplayTowns.setup([ReplayTowns.home("a", places: 6)], sizes: [5], perMonth: [2]))
    let narrow = try ReplayTown(
      ReplayTowns.setup([ReplayTowns.home("a", places: 2)], sizes: [5], perMonth: [2]))
    let replay = try YearReplay(
      wide, YearCourse(wide, seed: 1, number: 0), GreedyPolicy(wide))
    try #require(!replay.moves.isEmpty)
    try ReplayAudit(wide).check(replay)
    #expect(throws: ReplayFault.self) { try ReplayAudit(narrow).check(replay) }
  }
}

extension YearReplay {
  /// Who moved where up to and with a month, without what only the future tells.
  fileprivate func before(_ month: Int) -> [[Int]] {
    moves.filter { $0.month <= month }.map { [$0.number, $0.home, $0.month] }
  }
}
