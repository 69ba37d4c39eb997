import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("Law in scenarios")
struct LawSettingsTests {
  private func economy(from day: String, _ settings: String = "") throws -> Economy {
    var fixture = Fixture()
    fixture.files["s/scenario.yaml"] = """
      period:
        from: \(day)
        to: 2030-01-01
      \(settings)
      """
    let result = fixture.read()
    return try #require(result.scenario, "\(result.problems)").settings.economy
  }

  @Test("own payment that is left out is that of the plan's first day")
  func leftOut() throws {
    #expect(try economy(from: "2023-03-01").ownPaymentSingle == 2467)
    #expect(try economy(from: "2017-05-01").ownPaymentLargeFamily == 4592)
    #expect(try economy(from: "2026-12-01").ownPaymentFamily == 5089)
    let stated = try economy(from: "2023-03-01", "economy: {own_payment_couple: 4000}")
    #expect(stated.ownPaymentCouple == 4000 && stated.ownPaymentFamily == 4932)
  }

  @Test("own payment that contradicts the year's is warned of, and only where the year's is known")
  func contradicted() {
    func problems(from day: String, single: Int) -> [String] {
      Fixture().problems(
        "scenario.yaml",
        text: """
          period:
            from: \(day)
            to: 2030-01-01
          economy:
            own_payment_single: \(single)
          """)
    }
    let found = problems(from: "2024-06-01", single: 2281)
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix(
        "s/scenario.yaml:5:23: warning: `economy.own_payment_single` is 2281, but the law says 2546 from "
          + "2024-01-01 (uim.dk, satser)") == true, "\(found)")
    #expect(problems(from: "2024-06-01", single: 2546).isEmpty)
    #expect(problems(from: "2026-06-01", single: 2700).isEmpty)
  }

  @Test("reception classes that are larger or wider than the law of the day are warned of")
  func receptionClasses() {
    func problems(_ seats: Int, _ youngest: Int, _ oldest: Int, from day: String) -> [String] {
      var fixture = Fixture()
      let places = fixture.files["s/places.csv"] ?? ""
      fixture.files["s/places.csv"] = places.replacing(
        "lil;15;6;10", with: "lil;\(seats);\(youngest);\(oldest)")
      fixture.files["s/scenario.yaml"] = "period: {from: \(day), to: 2030-01-01}"
      return fixture.read().problems.map(\.description).filter { $0.contains("places.csv:3") }
    }
    #expect(problems(18, 6, 11, from: "2026-12-01").isEmpty)
    #expect(problems(19, 6, 11, from: "2026-12-01").contains { $0.contains("`seats` is 19") })
    #expect(problems(15, 6, 12, from: "2026-12-01").contains { $0.contains("7 ages") })
    #expect(problems(13, 6, 9, from: "2016-07-01").contains { $0.contains("at most 12 pupils (") })
    #expect(problems(12, 6, 9, from: "2016-07-01").isEmpty)
  }
}
