import PlacementDomain
import Testing

@testable import CapacityForecast

/// Small courses of events that can be followed by hand.
@Suite("Months followed by hand")
struct HousingCourseTests {
  private let start = TestHousing.start

  /// Households that come in given months and never leave.
  private func course(
    _ homes: [Home], _ arrivals: [(month: Int, type: HouseholdType)], months: Int = 6,
    _ change: (inout ForecastSetup) throws -> Void = { _ in }
  ) throws -> (model: ForecastModel, record: ReplicationRecord) {
    var setup = ForecastSetup(
      scenario: TestHousing.scenario(homes), months: months, arrivals: Given(list: arrivals))
    setup.stays = try TestHousing.constant(0)
    try change(&setup)
    let model = try ForecastModel(setup)
    return (model, try model.record(replication: 0, seed: 1))
  }

  private struct Given: ArrivalSource {
    let list: [(month: Int, type: HouseholdType)]
    var types: [HouseholdType] { list.map(\.type) }
    func addHouseholds(seed: UInt32, replication: UInt32, months: Int, to list: inout ArrivalList) {
      for (index, entry) in self.list.enumerated() { list.add(type: index, month: entry.month) }
    }
  }

  private func values(
    _ record: ReplicationRecord, _ measure: ForecastMeasure, group: Int? = nil, months: Int = 6
  ) -> [Int] {
    (0..<months).map { record.value(measure, group: group, month: $0) }
  }

  private func priority(_ size: Int, _ priority: Int) -> HouseholdType {
    var type = HouseholdType(size: size)
    type.priority = priority
    return type
  }

  @Test(
    "A family that needs the only large home is served before one that came earlier, by priority")
  func priorities() throws {
    var homes = TestHousing.homes(1, places: 4, bedrooms: 2)
    homes[0].from = start + 70
    let (_, record) = try course(homes, [(0, priority(4, 1)), (1, priority(4, 3))])
    #expect(values(record, .waiting) == [1, 2, 1, 1, 1, 1])
    #expect(record.waits == 2 + 1 + 4)
  }

  @Test(
    "Whoever comes gets the home that wastes least, and takes a larger one when there is no other")
  func waste() throws {
    let homes =
      TestHousing.homes(1, places: 4, bedrooms: 2, id: "large")
      + TestHousing.homes(1, places: 1, id: "room")
    let single = HouseholdType(size: 1)
    let (model, record) = try course(
      homes, [(0, single), (1, single), (2, HouseholdType(size: 4))])
    let large = try #require(model.groups.firstIndex(of: .threeToFour))
    #expect(values(record, .occupied, group: large) == [0, 1, 1, 1, 1, 1])
    #expect(values(record, .missing, group: large) == [0, 0, 1, 1, 1, 1])
  }

  @Test("Nobody takes what only others can live in while there is something else")
  func dependence() throws {
    var shared = TestHousing.homes(1, .shared, places: 2, id: "flat")
    shared[0].features = [.stepFree]
    let homes = shared + TestHousing.homes(1, .shared, places: 2, id: "stairs")
    func single(_ group: String, _ needs: Set<Feature> = []) -> HouseholdType {
      var type = HouseholdType(size: 1)
      type.sharingGroup = group
      type.needs = needs
      return type
    }
    // Also where the home has nothing that the first does not need, but dates that make it scarce.
    let (_, record) = try course(homes, [(0, single("a")), (1, single("b", [.stepFree]))])
    #expect(values(record, .waiting) == [0, 0, 0, 0, 0, 0])

    var rooms = TestHousing.homes(2, places: 1, id: "room")
    var minors = TestHousing.homes(1, .shared, places: 2, id: "minors")
    minors[0].minorsAllowed = true
    for index in rooms.indices { rooms[index].minorsAllowed = false }
    var minor = single("b")
    minor.kind = .minor
    let (model, second) = try course(rooms + minors, [(0, single("a")), (1, minor), (1, minor)])
    #expect(values(second, .waiting) == [0, 0, 0, 0, 0, 0])
    let own = try #require(model.groups.firstIndex(of: .one))
    #expect(values(second, .occupied, group: own) == [1, 1, 1, 1, 1, 1])
  }

  @Test("A family lives in a home of its own rather than in a collective one")
  func ownBeforeCollective() throws {
    let homes =
      TestHousing.homes(1, .collective, places: 9, bedrooms: 5)
      + TestHousing.homes(1, places: 4, bedrooms: 2, id: "own")
      + TestHousing.homes(1, places: 8, bedrooms: 4, id: "large")
    let family = HouseholdType(size: 3)
    let (model, record) = try course(homes, [(0, family), (1, family)])
    let own = try #require(model.groups.firstIndex(of: .threeToFour))
    let collective = try #require(model.groups.firstIndex(of: .collective))
    #expect(values(record, .occupied, group: own) == [1, 1, 1, 1, 1, 1])
    // The second would leave five places of the large home empty.
    #expect(values(record, .occupied, group: collective) == [0, 3, 3, 3, 3, 3])
    #expect(values(record, .need, group: own) == [1, 2, 2, 2, 2, 2])
  }

  @Test(
    "People of two groups do not share a home; a third of the first group moves in with its own")
  func sharing() throws {
    func single(_ group: String) -> HouseholdType {
      var type = HouseholdType(size: 1)
      type.sharingGroup = group
      return type
    }
    let homes = TestHousing.homes(2, .shared, places: 2)
    let (_, record) = try course(
      homes,
      [(0, single("a")), (0, single("b")), (1, single("a")), (2, single("a")), (3, single("b"))])
    #expect(values(record, .waiting) == [0, 0, 1, 1, 1, 1])
    #expect(values(record, .occupied) == [2, 3, 3, 4, 4, 4])
  }

  @Test("A collective home gives each household rooms of its own")
  func collective() throws {
    let homes = TestHousing.homes(1, .collective, places: 6, bedrooms: 3)
    let (_, record) = try course(
      homes,
      [(0, HouseholdType(size: 3)), (1, HouseholdType(size: 1)), (2, HouseholdType(size: 1))])
    #expect(values(record, .occupied) == [3, 4, 4, 4, 4, 4])
    #expect(values(record, .free) == [3, 2, 2, 2, 2, 2])
    #expect(values(record, .waiting) == [0, 0, 1, 1, 1, 1])
  }

  @Test("Who loses a home is housed before those who have waited longer")
  func displaced() throws {
    var homes = TestHousing.homes(2, places: 2, bedrooms: 1)
    homes[0].to = start + 57
    homes[1].from = start + 100
    let couple = HouseholdType(size: 2)
    let (_, record) = try course(homes, [(0, couple), (0, couple)]) { setup in
      setup.dwellings = [DwellingSupply(persons: 2, perMonth: [0, 0, 0, 0, 1])]
    }
    // January: one housed, one waits. The home ends in February, the other opens in April and goes to
    // the one that lost its home. In May a dwelling goes to the one that came first, which is housed,
    // and so the other gets its home.
    #expect(values(record, .waiting) == [1, 2, 2, 1, 0, 0])
    #expect(record.displaced == 1)
    #expect(values(record, .need) == [2, 2, 2, 2, 1, 1])
  }

  @Test("A shared home where more live than may takes nobody, and the others of its kind still do")
  func crowded() throws {
    var residents = (0..<4).map { index in
      Household(id: "r\(index)", arrives: start + -30, ages: [30])
    }
    for index in residents.indices {
      residents[index].livesIn = "home-0"
      residents[index].sharingGroup = "a"
    }
    var single = HouseholdType(size: 1)
    single.sharingGroup = "a"
    let (_, record) = try course(
      TestHousing.homes(2, .shared, places: 2), [(0, single), (1, single), (2, single)]
    ) { $0.scenario.households = residents }
    #expect(values(record, .occupied) == [5, 6, 6, 6, 6, 6])
    #expect(values(record, .waiting) == [0, 0, 1, 1, 1, 1])
  }

  @Test("A dwelling for good is used up, and whoever gets it needs no home any more")
  func forGood() throws {
    var homes = TestHousing.homes(1, places: 2, bedrooms: 1)
    homes[0].tenure = .permanent
    let couple = HouseholdType(size: 2)
    let (_, record) = try course(homes, [(0, couple), (1, couple)])
    #expect(values(record, .need) == [0, 1, 1, 1, 1, 1])
    #expect(values(record, .occupied) == [1, 1, 1, 1, 1, 1])
    #expect(record.left == [1, 0, 0])
  }

  @Test("An option's homes are there from the day it is ready, and what it replaces is gone")
  func options() throws {
    var homes = TestHousing.homes(1, places: 2, bedrooms: 1, id: "old")
    homes += TestHousing.homes(1, places: 4, bedrooms: 2, id: "new")
    homes[1].option = "site"
    var scenario = TestHousing.scenario(homes)
    var option = CapacityOption(
      id: "site", name: "Site", kind: .conversion, site: "new", coordinate: homes[0].coordinate,
      district: "d")
    option.leadDays = 75
    option.replaces = ["old-0"]
    scenario.options = [option]
    var setup = ForecastSetup(
      scenario: scenario, months: 6, arrivals: Given(list: [(0, HouseholdType(size: 2))]))
    setup.stays = try TestHousing.constant(0)
    func occupied(_ group: HomeGroup) throws -> [Int] {
      let model = try ForecastModel(setup)
      let record = try model.record(replication: 0, seed: 1)
      return values(record, .free, group: model.groups.firstIndex(of: group))
    }
    #expect(try ForecastModel(setup).groups == [.two])
    setup.opened = [OpenedOption(option: "site")]
    #expect(try occupied(.two) == [0, 0, 0, 0, 0, 0])
    #expect(try occupied(.threeToFour) == [0, 0, 0, 0, 0, 0])
    setup.opened = [OpenedOption(option: "nowhere")]
    #expect(throws: ForecastProblem.self) { try ForecastModel(setup) }
  }
}
