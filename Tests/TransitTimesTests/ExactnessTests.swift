import PlacementDomain
import TestSupport
import Testing

@testable import TransitTimes

@Suite("Journeys are exact")
struct ExactnessTests {
  @Test("the search and an exhaustive one agree on random feeds, to the second", arguments: 0..<12)
  func random(_ part: Int) throws {
    var generator = SeededGenerator(seed: 900 + part)
    var rides = 0
    for round in 0..<12 {
      // Hours at which days before, the day itself and the day after take part.
      let hour = [28_800, 300, 86_000][round % 3]
      let plain = PlainFeed.random(at: hour, &generator)
      var query = TravelQuery(
        origins: (0..<2).map { _ in PlainFeed.point(&generator) },
        destinations: (0..<2).map { _ in PlainFeed.point(&generator) },
        departures: [hour..<hour + 200],
        pace: WalkingPace(kilometresPerHour: 4.8, detour: 1.3))
      if round % 4 == 1 { query.departures.append(hour + 250..<hour + 300) }
      query.longestWalk = 60 * Int.random(in: 4...20, using: &generator)
      query.longestChange = 60 * Int.random(in: 0...10, using: &generator)
      let (feed, problems) = try FeedFolderOnDisk.read(plain.files)
      #expect(problems == [])
      let found = try DoorToDoor(try #require(feed), query, threads: 2)
      let exhaustive = ExhaustiveSearch(plain, query)
      for origin in 0..<2 {
        for destination in 0..<2 {
          let time = try #require(found.times[origin][destination])
          let expected = exhaustive.times(from: origin, to: destination)
          #expect(time.twiceSum == expected.twiceSum, "part \(part), round \(round)")
          #expect(time.shortest == expected.shortest)
          #expect(time.longest == expected.longest)
          if time.rides { rides += 1 }
        }
      }
    }
    // The feeds are of use for some journeys, else the test would prove nothing.
    #expect(rides > 3)
  }
}
