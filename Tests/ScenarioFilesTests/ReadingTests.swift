import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("Reading a good scenario")
struct ReadingTests {
  @Test("a good scenario has no problem and every value as written")
  func values() throws {
    let result = Fixture().read()
    #expect(result.problems == [])
    let scenario = try #require(result.scenario)
    #expect(scenario.settings.name == "s")
    #expect(scenario.settings.title == "Efterår")
    #expect(scenario.settings.language == "da")
    #expect(scenario.settings.decision == scenario.settings.from)
    #expect(scenario.settings.policy.weight(of: .school) == 2.5)
    #expect(scenario.settings.policy.optionOrder == .strict)
    #expect(scenario.settings.limits.hotelNights == 30)
    #expect(scenario.homes.count == 5 + 6)
    #expect(scenario.homes.first { $0.id == "pav.fam.3.2" }?.features == [.ownBathroom])
    #expect(scenario.homes.first { $0.id == "B-03" }?.site == "B-03")
    #expect(scenario.homes.first { $0.id == "B-03" }?.to == Day(year: 2028, month: 12, day: 31))
    #expect(scenario.districts.first { $0.id == "lyn" }?.maxModules == 20)
    #expect(scenario.places.first { $0.id == "mod1" }?.ages == 6...10)
    let first = try #require(scenario.households.first)
    #expect(first.ages == [34, 32, 7, 4])
    #expect(first.ties == [.district("lil"), .place("net")])
    #expect(first.wishes == ["lyn", "social"])
    #expect(scenario.households[1].arrives == Day(year: 2026, month: 12, day: 5))
    #expect(scenario.households[3].kind == .minor)
    #expect(scenario.options.first { $0.id == "luk" }?.monthlyCost == -5000)
    #expect(scenario.travel[TravelKey(origin: "vest", place: "skole")] == 7.5)
    #expect(scenario.scores[ScoreKey(household: "H1", home: "B-03")] == 0.875)
    #expect(scenario.hash.count == 64)
  }

  @Test("the order of rows and columns, separators, encodings and line ends do not change the hash")
  func sameHash() throws {
    let plain = try #require(Fixture().read().scenario)
    var other = Fixture()
    for (path, text) in other.files where path.hasSuffix(".csv") {
      let lines = text.split(separator: "\n").map {
        $0.split(separator: ";", omittingEmptySubsequences: false).reversed()
          .map { "\"\($0)\"" }.joined(separator: "\t")
      }
      other.files[path] =
        "\u{FEFF}# a comment; with \"one quote\r\n\r\n"
        + ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\r\n;;;\r\n")
    }
    let result = other.read()
    #expect(result.problems == [])
    #expect(result.scenario?.hash == plain.hash)

    var latin = MemorySource(files: Fixture().files.mapValues { Array($0.utf8) })
    latin.files["s/places.csv"] = Fixture().files["s/places.csv"].map { text in
      text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
    #expect(ScenarioReader.read(folder: "s", from: latin).scenario?.hash == plain.hash)
  }

  @Test("any value changes the hash, the name does not")
  func otherHash() throws {
    let scenario = try #require(Fixture().read().scenario)
    var hashes: Set<String> = [CanonicalHash.of(scenario)]
    func add(_ change: (inout Scenario) -> Void) {
      var changed = scenario
      change(&changed)
      hashes.insert(CanonicalHash.of(changed))
    }
    add { $0.settings.name = "other" }
    #expect(hashes.count == 1)
    add { $0.settings.title = "other" }
    add { $0.settings.rates.schoolTrips = 1.097 }
    add { $0.settings.policy.weights[.rent] = 0 }
    add { $0.homes[0].rent = 0 }
    add { $0.homes[0].area = nil }
    add { $0.homes[0].features = [] }
    add { $0.households[0].ages = [34, 32, 74] }
    add { $0.households[0].ties = [.place("lil"), .place("net")] }
    add { $0.places[0].languages = [""] }
    add { $0.travel = [:] }
    add { $0.scores = [:] }
    add { $0.options[0].permitEnd = Day(number: 0) }
    add { $0.modules[0].homes = 1 }
    add { $0.districts[0].settled = 11 }
    #expect(hashes.count == 15)
  }

  @Test("SHA-256 is SHA-256")
  func hash() {
    #expect(
      SHA256.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
