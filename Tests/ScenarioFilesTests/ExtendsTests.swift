import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("A scenario that extends another")
struct ExtendsTests {
  private func child(_ files: [String: String]) -> ReadResult {
    var fixture = Fixture()
    for (name, text) in files { fixture.files["t/" + name] = text }
    return fixture.read("t")
  }

  @Test("keys and filled cells override, new rows are added, removed rows go, the name is its own")
  func overrides() throws {
    let result = child([
      "scenario.yaml": "extends: ../s\nlimits: {max_wait_days: 5}\nperiod: {to: 2027-12-31}\n",
      "homes.csv": "id;places;easting;northing\nB-01;6;710021,66;6196832,30\n",
      "households.csv": "id;remove;arrives;ages\nH4;ja;;\nH5;;2027-01-01;40\n",
      "travel.csv": "from,to,minutes\nvest,skole,9.5\n",
      "options.csv": "id;remove\npav;yes\n",
    ])
    #expect(result.problems == [])
    let scenario = try #require(result.scenario)
    let home = try #require(scenario.homes.first { $0.id == "B-01" })
    #expect(home.places == 6)
    #expect(home.bedrooms == 2)
    #expect(abs(home.coordinate.latitude - 55.87113) < 1e-6)
    #expect(scenario.households.map(\.id) == ["H1", "H2", "H3", "H5"])
    #expect(scenario.travel[TravelKey(origin: "vest", place: "skole")] == 9.5)
    #expect(scenario.travel.count == 2)
    #expect(!scenario.homes.contains { $0.option == "pav" })
    #expect(scenario.settings.limits.maxWaitDays == 5)
    #expect(scenario.settings.limits.hotelNights == 30)
    #expect(scenario.settings.to == Day(year: 2027, month: 12, day: 31))
    #expect(scenario.settings.name == "t")
    #expect(scenario.settings.title == "t")
    #expect(scenario.settings.municipality == "Allerød")
  }

  @Test("problems point to the file where the cell comes from")
  func places() {
    let result = child([
      "scenario.yaml": "extends: ../s\n",
      "homes.csv": "id;places;district\nB-01;6;lyg\nB-09;2;lil\n",
      "districts.csv": "id;remove\nnix;yes\n",
    ])
    #expect(
      result.problems.map(\.description).filter { !$0.contains("B-09") }.prefix(4) == [
        "t/districts.csv:2:1: there is no such district to remove: take the row out",
        "t/homes.csv:2:8: `district` names `lyg`, which is no district: did you mean `lyn`?",
        "t/homes.csv:3:1: `bedrooms` is empty: fill it in: a whole number from 1 to 1000",
        "t/homes.csv:3:1: `lat` is empty: fill in lat and lon (WGS84), or easting and northing (EPSG:25832)",
      ])
  }

  @Test("what a base measured of things that are removed falls with them, and nothing else does")
  func measures() throws {
    let extending = ["scenario.yaml": "extends: ../s\n"]
    let removed = child(
      extending.merging(["places.csv": "id;remove\nskole;yes\n"]) { _, new in new })
    #expect(removed.problems == [])
    #expect(try #require(removed.scenario).travel.isEmpty)
    let home = child(extending.merging(["homes.csv": "id;remove\nB-03;yes\n"]) { _, new in new })
    #expect(home.problems == [])
    let left = try #require(home.scenario)
    #expect(left.travel.keys.map(\.origin) == ["vest"])
    #expect(left.scores.isEmpty)
    // What the extending scenario writes itself is its own mistake.
    let own = child(
      extending.merging([
        "places.csv": "id;remove\nskole;yes\n", "travel.csv": "from,to,minutes\nvest,skole,9.5\n",
      ]) { _, new in new })
    #expect(
      own.problems.map(\.description) == [
        "t/travel.csv:2:6: `to` names `skole`, which is no place: look it up in its table, or add it there"
      ])
    let household = child(
      extending.merging(["households.csv": "id;remove\nH1;yes\n"]) { _, new in new })
    #expect(!household.problems.contains { $0.description.contains("scores.csv") })
  }

  @Test("circles, missing bases and long chains are errors")
  func chains() {
    #expect(
      child(["scenario.yaml": "extends: ../nix\n"]).problems.first?.description
        == "t/scenario.yaml:1:10: `extends`: there is no such folder: give the folder of a scenario"
    )
    #expect(
      child(["scenario.yaml": "title: x\nextends: ../t\n"]).problems.contains {
        $0.description
          == "t/scenario.yaml:2:10: `extends` leads in a circle: let one of the scenarios extend no other"
      })
    var fixture = Fixture()
    for number in 1...12 {
      fixture.files["c\(number)/scenario.yaml"] = "extends: ../c\(number + 1)\n"
    }
    fixture.files["c13/scenario.yaml"] = "extends: ../s\n"
    let problems = fixture.read("c1").problems.map(\.description)
    #expect(
      problems.contains { $0.contains("c8/scenario.yaml:1:10: more than 8 scenarios extend") })
    fixture.files["c12/scenario.yaml"] = "extends: ../s\n"
    #expect(fixture.read("c8").problems == [])
  }
}
