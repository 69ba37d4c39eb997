import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@testable import ArrivalReplay

@Suite("Hindsight")
struct HindsightTests {
  /// A town with homes of every letting.
  static func town(_ seed: Int) throws -> ReplayTown {
    let homes =
      [
        ReplayTowns.home("a", places: 2, kilometres: 2), ReplayTowns.home("b", places: 6),
      ]
      + (seed % 2 == 0
        ? [ReplayTowns.home("c", places: 2, letting: .shared, kilometres: 1)]
        : [ReplayTowns.home("c", places: 3, letting: .collective, kilometres: 3)])
    return try ReplayTown(
      ReplayTowns.setup(
        homes, sizes: [1, 2, 5], perMonth: [1.2], leaving: 0.4,
        groups: seed % 2 == 0 ? [1: "m"] : [:], months: 4))
  }

  @Test("finds what trying every plan finds", arguments: 0..<30)
  func bruteForce(seed: Int) throws {
    let town = try Self.town(seed)
    let course = YearCourse(town, seed: UInt32(seed), number: 0)
    try #require(course.comers.count <= 10)
    let hindsight = try Hindsight(town, course, known: 0)
    let best = Exhaustive(town, course).best()
    #expect(hindsight.bound == best && (hindsight.plan ?? 0) == best)
  }
}

/// The best plan of a year, by trying all: month by month, each household that waits gets each home in turn, or
/// none.
struct Exhaustive {
  private let town: ReplayTown
  private let comers: [YearCourse.Comer]

  init(_ town: ReplayTown, _ course: YearCourse) {
    self.town = town
    comers = course.comers
  }

  func best() -> Int { search(0, [:]) }

  /// - Parameter held: For each comer dealt with, its home and first month there.
  private func search(_ next: Int, _ held: [Int: (home: Int, from: Int)]) -> Int {
    guard next < comers.count else { return 0 }
    let comer = comers[next]
    let end = min(comer.leaves, town.months)
    var best = search(next + 1, held)
    for home in town.setup.scenario.homes.indices {
      guard let homeClass = town.classOfHome[home],
        let saved = town.saved[comer.profile][homeClass]
      else { continue }
      for from in max(0, comer.came)..<max(max(0, comer.came), end) {
        var trial = held
        trial[next] = (home, from)
        guard fits(home, trial) else { continue }
        best = max(best, saved * (end - from) + search(next + 1, trial))
      }
    }
    return best
  }

  /// Whether those in a home are within its rules in every month.
  private func fits(_ home: Int, _ held: [Int: (home: Int, from: Int)]) -> Bool {
    let entry = town.setup.scenario.homes[home]
    return (0..<town.months).allSatisfy { month in
      let residents = held.filter {
        $0.value.home == home && $0.value.from <= month && comers[$0.key].leaves > month
      }.map { town.profiles[comers[$0.key].profile] }
      switch entry.letting {
      case .one: return residents.count <= 1
      case .shared:
        return residents.count <= entry.places && Set(residents.map(\.sharingGroup)).count <= 1
      case .collective:
        return residents.reduce(0) { $0 + $1.size } <= entry.places
          && residents.reduce(0) { $0 + ($1.size + 1) / 2 } <= entry.bedrooms
      }
    }
  }
}
