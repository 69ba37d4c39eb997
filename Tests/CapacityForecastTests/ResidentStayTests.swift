import FlowForecast
import PlacementDomain
import Testing

@testable import CapacityForecast

@Suite("Who lives here already")
struct ResidentStayTests {
  private static let mixture = StayMixture(unchecked: [
    .init(weight: 0.6, hazards: LeaveHazards(permanentHome: 0.2, departure: 0, move: 0)),
    .init(weight: 0.4, hazards: LeaveHazards(permanentHome: 0.03, departure: 0, move: 0.01)),
  ])

  /// Shares of replications in which a resident of so many days is still there, by month.
  private func staying(_ days: Int, _ law: StayLaw, replications: Int) throws -> [Double] {
    var household = Household(id: "r", arrives: TestHousing.start + -days, ages: [30])
    household.livesIn = "home-0"
    var setup = ForecastSetup(
      scenario: TestHousing.scenario(TestHousing.homes(1, places: 1), [household]), months: 30,
      arrivals: try TestHousing.singles(perMonth: 0))
    setup.stays = StayBook(law)
    let tally = try ForecastModel(setup).run(replications: 0..<replications, seed: 3)
    return (0..<30).map { tally.distribution(.need, group: nil, month: $0).mean }
  }

  @Test(
    "stays on by what remains of its stay, given how long it has lasted", arguments: [0, 5, 24])
  func remains(elapsed: Int) throws {
    let law = Self.mixture.law()
    let survival = law.survival(through: 60)
    let replications = 8000
    let days = elapsed == 0 ? 0 : (CalendarMonth(TestHousing.start) + -elapsed).last.number
    let found = try staying(
      elapsed == 0 ? 0 : TestHousing.start.number - days, law, replications: replications)
    for month in 0..<30 {
      // Came in month −elapsed and has not left before the first month: D ≥ elapsed, and D ≥ 1 anyway.
      let expected = survival[elapsed + month] / survival[max(0, elapsed - 1)]
      let error = (expected * (1 - expected) / Double(replications)).squareRoot()
      #expect(abs(found[month] - expected) < 4 * error + 1e-9, "month \(month)")
    }
  }

  @Test("Whoever has been here longer than any law lasts leaves at once, or stays, but is no crash")
  func endless() throws {
    let short = try StayLaw(hazards: [LeaveHazards(permanentHome: 1, departure: 0, move: 0)])
    #expect(try staying(400, short, replications: 5).allSatisfy { $0 == 0 })
    let never = try StayLaw(hazards: [LeaveHazards(permanentHome: 0, departure: 0, move: 0)])
    #expect(try staying(60_000, never, replications: 5).allSatisfy { $0 == 1 })
  }

  @Test("The mean of a mixture's law is that of the mixture")
  func mean() {
    #expect(abs(Self.mixture.law().mean - Self.mixture.mean) < 1e-6)
    #expect(Self.mixture.law().median == 6)
    for band in StayBand.allCases { #expect((12...36).contains(StayBook.standard[band].mean)) }
  }
}
