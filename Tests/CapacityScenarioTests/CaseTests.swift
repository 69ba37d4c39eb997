import CapacityForecast
import CapacityProgram
import CapacityScenario
import FlowForecast
import PlacementDomain
import PlacementModel
import TestSupport
import Testing

@Suite("A scenario as a capacity problem")
struct CaseTests {
  private func offer(_ id: String, _ councilCase: CapacityCase) throws -> CapacityOffer {
    try #require(councilCase.problem.offers.first { $0.id == id })
  }

  @Test("counts the homes that stand by size: own, shared by persons, collective by rooms")
  func standing() throws {
    let councilCase = try CaseTown.councilCase()
    // flat: 3-4. house: 5+. shared: two singles. hostel: 4 places in 3 rooms, so one of two and two of
    // one. The villa is an option and does not stand.
    #expect(councilCase.problem.standing == Array(repeating: [4, 1, 1, 1], count: 12))
    let ending = try CaseTown.councilCase { town in
      let last = town.settings.from + 58
      town.change(home: "flat") { $0.to = last }
    }
    // The flat ends on the last day of February.
    #expect(ending.problem.standing[1] == [4, 1, 1, 1])
    #expect(ending.problem.standing[2] == [4, 1, 0, 1])
    let hotel = try CaseTown.councilCase { $0.change(home: "hostel") { $0.sector = .hotel } }
    #expect(hotel.problem.standing[0] == [2, 0, 1, 1])
  }

  @Test("options are offers: homes by size, costs, when they can be ready, how long they may stand")
  func offers() throws {
    let councilCase = try CaseTown.councilCase { town in
      town.settings.capacity.meetingMonths = 3
      town.change(option: "meadow") { option in
        option.leadDays = 60
        option.lockInMonths = 4
        option.setUpCost = 90_000
        option.permitEnd = Day(year: 2027, month: 9, day: 29)
        option.extendTo = Day(year: 2027, month: 11, day: 30)
        option.extendCost = 7
      }
      town.change(option: "villa") { $0.setUpCost = 500_000 }
    }
    #expect(
      councilCase.calendar.meetings.map(\.description) == [
        "2027-01-10", "2027-04-10", "2027-07-10", "2027-10-10",
      ])
    let meadow = try offer("meadow", councilCase)
    #expect(meadow.kind == .pavilion && meadow.mostModules == 2 && meadow.lockIn == 4)
    // 10 January and 60 days is 11 March: month 2; 10 October and 60 days is December.
    #expect(meadow.readyMonth == [2, 5, 8, 11])
    // The permit's last day is not September's last, so September is lost.
    #expect(meadow.lastMonth == 7)
    #expect(meadow.permitExtension == PermitExtension(cost: 7, lastMonth: 10, decideBy: 7))
    #expect(meadow.siteCost == SiteCost(setUp: 90_000))
    #expect(meadow.modules[0].homes == [0, 0, 1, 0] && meadow.modules[0].setUp == 250_000)
    let villa = try offer("villa", councilCase)
    #expect(villa.kind == .conversion && villa.modules[0].homes == [0, 0, 1, 0])
    #expect(villa.modules[0].setUp == 500_000 && villa.siteCost.isFree)
    #expect(villa.readyMonth == [0, 3, 6, 9] && villa.lastMonth == nil)
  }

  @Test("a closure gives up for good what would stand to the end, and else ends a lease")
  func closures() throws {
    func closing(_ change: (inout Scenario) -> Void) throws -> CapacityCase {
      try CaseTown.councilCase { town in
        var closure = CapacityOption(
          id: "close", name: "Close", kind: .closure, site: "close",
          coordinate: SmallTown.centre, district: "north")
        closure.replaces = ["flat", "hostel-site"]
        closure.monthlyCost = -9000
        closure.setUpCost = 100
        closure.takeDownCost = 1000
        town.options.append(closure)
        town.options.sort { $0.id < $1.id }
        change(&town)
      }
    }
    let forGood = try offer("close", try closing { _ in })
    #expect(forGood.kind == .closure && forGood.commitments.isEmpty)
    #expect(forGood.modules[0].homes == [2, 1, 1, 0])
    #expect(forGood.modules[0].monthly == 9000 && forGood.modules[0].takeDown == 1100)
    let councilCase = try closing { town in
      town.change(home: "flat") { $0.to = Day(year: 2027, month: 6, day: 30) }
      town.change(home: "hostel") { $0.to = Day(year: 2027, month: 6, day: 30) }
    }
    let lease = try offer("close", councilCase)
    #expect(lease.kind == .lease && lease.lastMonth == 5)
    #expect(lease.commitments == [Commitment(module: 0, count: 1)])
    #expect(lease.modules[0].homes == [2, 1, 1, 0])
    // They are counted with the offer, and not twice.
    #expect(councilCase.problem.standing[0] == [2, 0, 0, 1])
    #expect(councilCase.offers.first { $0.id == "close" }?.meaning == .standsAlready)
  }

  @Test("budgets, districts' limits and a strict order are rules; what is left out is said")
  func rules() throws {
    let councilCase = try CaseTown.councilCase { town in
      town.budgets = [BudgetYear(year: 2027, most: 900_000, committed: 50_000)]
      town.settings.policy.optionOrder = .strict
      town.districts[1].maxModules = 1
      var other = CapacityOption(
        id: "other", name: "Other", kind: .lease, site: "other", coordinate: SmallTown.centre,
        district: "north")
      other.replaces = ["flat"]
      town.options.append(other)
    }
    #expect(
      councilCase.problem.budgets == [
        SetUpBudget(year: 2027, most: 900_000, committed: 50_000)
      ])
    #expect(
      councilCase.problem.districtLimits == [
        StandingLimit(place: 1, unit: .modules, most: 1)
      ])
    let ids = councilCase.offers.map(\.id)
    #expect(ids == ["meadow", "villa"])
    #expect(councilCase.problem.precedences == [Precedence(first: 1, then: 0)])
    #expect(councilCase.remarks.count == 1)
    #expect(councilCase.remarks[0].words("en").contains("Other"))
    #expect(throws: CaseProblem.self) {
      _ = try CaseTown.councilCase { $0.options = [] }
    }
  }

  @Test(
    "prices follow the persons of a household and never fall; sites cost their ways beyond the best"
  )
  func prices() throws {
    let councilCase = try CaseTown.councilCase { $0.settings.capacity.hotelPrice = 10_000 }
    let hotel = councilCase.problem.recourse.hotelPrice
    #expect(hotel == hotel.sorted() && hotel[0] == 10_000 && hotel[1] == 20_000)
    #expect((25_000...40_000).contains(hotel[2]) && hotel[3] >= 50_000)
    #expect(councilCase.problem.problems().isEmpty)
    let wishes = councilCase.wishes
    #expect(wishes.sitingPrices.min() == 0)
    #expect(wishes.spread?.fairShares == [0.75, 0.25])
    // flat 4, shared 2, hostel 2 and two of 1 in the north; house 6 in the south.
    #expect(wishes.spread?.base == [10, 6])
  }

  @Test("the need by size is the forecast's need, replication by replication, on any threads")
  func need() throws {
    let town = CaseTown.scenario()
    let forecast = try #require(
      try ForecastInput.forecasts(town, flows: FlowHistories(), months: 12, variants: []).first)
    let plain = try ForecastModel(forecast.setup)
    var setup = forecast.setup
    setup.countsBySize = true
    let model = try ForecastModel(setup)
    let paths = try model.needs(replications: 3..<23, seed: 5)
    #expect(paths == (try model.needs(replications: 3..<23, seed: 5, threads: 3)))
    let sizes = NeedPaths.sizes.count
    for (index, replication) in (3..<23).enumerated() {
      let record = try plain.record(replication: replication, seed: 5)
      for month in 0..<12 {
        let all = (0..<sizes).reduce(0) {
          $0 + Int(paths.households[(index * 12 + month) * sizes + $1])
        }
        #expect(all == record.value(.need, group: nil, month: month))
      }
    }
  }

  @Test(
    "planning and unseen futures are different replications of one run; stress has few and surges")
  func futures() throws {
    let councilCase = try CaseTown.councilCase()
    #expect(councilCase.futures.count == 30 && councilCase.unseen.count == 20)
    #expect(councilCase.futures.households != councilCase.unseen.households)
    #expect(councilCase.stress.map(\.id) == ["low"] + StressShape.all.map(\.id))
    #expect(councilCase.stress[0].futures.count == 2)
    func sum(_ futures: DemandFutures) -> Int {
      futures.households.reduce(0) { $0 + Int($1) } * 20 / futures.count
    }
    #expect(sum(councilCase.stress[0].futures) < sum(councilCase.unseen))
    // 2015's wave passes the asylum system first, for half a year.
    #expect(sum(councilCase.stress[1].futures) >= sum(councilCase.unseen))
    #expect(sum(councilCase.stress[2].futures) > sum(councilCase.unseen))
  }
}
