import FlowForecast
import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("Settings and tables of a forecast")
struct ForecastSettingsTests {
  /// The fixture with these lines below `forecast` and these tables.
  private func fixture(_ lines: [String], _ tables: [String: String] = [:]) -> Fixture {
    var fixture = Fixture()
    let section = (["forecast:"] + lines.map { "  " + $0 }).joined(separator: "\n")
    fixture.files["s/scenario.yaml"] =
      "\(section)\nperiod: {from: 2026-12-01, to: 2027-11-30}\n"
    fixture.files["data/flow.csv"] =
      "month;DK;SE\n"
      + (0..<30).map { "\(2024 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1);\($0);7\n" }
      .joined()
    for (name, text) in tables { fixture.files["s/" + name] = text }
    return fixture
  }

  private func problems(_ lines: [String], _ tables: [String: String] = [:]) -> [String] {
    fixture(lines, tables).read().problems.map(\.description)
  }

  @Test("Series are found from the folder that names them, also through `extends`")
  func series() throws {
    var fixture = fixture([
      "panel: ../data/flow.csv", "applicants: {series: ../data/flow.csv, column: DK}",
    ])
    fixture.files["deep/er/scenario.yaml"] = "extends: ../../s\nforecast: {months: 12}\n"
    for folder in ["s", "deep/er"] {
      let result = fixture.read(folder)
      #expect(result.problems == [])
      #expect(result.flows.applicants?.name == "DK")
      #expect(result.flows.applicants?.values.count == 30)
      #expect(result.flows.special == nil)
      #expect(result.flows.panel.map(\.name) == ["DK", "SE"])
    }
    #expect(fixture.read("deep/er").scenario?.settings.forecast.months == 12)
  }

  @Test("A series may lie beside the tables")
  func beside() {
    var fixture = fixture(["applicants: {series: flow.csv, column: SE}"])
    fixture.files["s/flow.csv"] = fixture.files["data/flow.csv"]
    #expect(fixture.read().problems == [])
    #expect(fixture.read().flows.applicants?.name == "SE")
  }

  @Test("Where a file lies does not change the hash, what names it does")
  func hash() throws {
    let plain = try #require(fixture([]).read().scenario)
    let named = try #require(fixture(["panel: ../data/flow.csv"]).read().scenario)
    #expect(plain.hash != named.hash)
    var moved = named
    moved.settings.forecast.panel?.path = "/elsewhere/flow.csv"
    #expect(CanonicalHash.of(moved) == named.hash)
  }

  @Test(
    "Wrong settings are refused where they stand",
    arguments: [
      (
        ["months: 601"],
        "s/scenario.yaml:2:11: `forecast.months` is `601`, which is not a whole number from 1 to 600"
      ),
      (
        ["population_percent: 101"],
        "s/scenario.yaml:2:23: `forecast.population_percent` is `101`, which is not a number from 0"
      ),
      (
        ["monhts: 12"], "s/scenario.yaml:2:3: unknown key `forecast.monhts`: did you mean `months`?"
      ),
      (
        ["applicants: {colum: DK}"],
        "s/scenario.yaml:2:16: unknown key `forecast.applicants.colum`: did you mean `column`?"
      ),
      (
        ["applicants: {series: ../data/flwo.csv}"],
        "s/scenario.yaml:2:24: warning: `forecast.applicants.series` names `../data/flwo.csv`, and there"
      ),
      (
        ["special: {series: ../data/flow.csv}"],
        "s/scenario.yaml:2:21: the file has 2 series: name one in `forecast.special.column`: DK, SE"
      ),
      (
        ["special: {series: ../data/flow.csv, column: DE}"],
        "s/scenario.yaml:2:47: the file has no series `DE`"
      ),
      (
        ["panel: households.csv"],
        "s/households.csv:1:"
      ),
      (
        ["private: {counted: 3, counted_private: 4}"],
        "s/scenario.yaml:2:42: more households needed no home than were counted"
      ),
      (
        ["stay: {move_percent: 90}"],
        "s/scenario.yaml:2:24: departures and moves are more than 100 percent together"
      ),
    ])
  func refused(_ lines: [String], _ message: String) {
    let problems = problems(lines)
    #expect(problems.contains { $0.hasPrefix(message) }, "\(problems.joined(separator: "\n"))")
  }

  @Test("Tables are read into the years, kinds, surges and variants they hold, by id")
  func tables() throws {
    let result = fixture(
      [],
      [
        "quotas.csv":
          "year;first_figure;last_figure;placed;quota;edition\n2027;600;;;4;first\n2017;15000;4000;2100;;last",
        "household_types.csv":
          "id;ages;weight;special_weight;would_share_in;followed\nb;34 36 4;2;0,5;;\na;30;1,5;;m;ja",
        "surges.csv": "surge;month;persons;special\nown;2;20;\nown;1;10;",
        "variants.csv":
          "id;name;moving_on;options;surge;surge_from\nz;Z;1,5;pav:fam:2 omb;own;2027-05-01\ny;Y;;;;",
      ]
    ).read()
    #expect(result.problems == [])
    let tables = try #require(result.scenario?.forecast)
    #expect(tables.quotas.map(\.year) == [2017, 2027])
    #expect(tables.quotas[0].lastFigure == 4000 && tables.quotas[0].edition == .last)
    #expect(tables.quotas[1].quota == 4 && tables.quotas[1].placed == nil)
    #expect(tables.types.map(\.id) == ["a", "b"])
    #expect(tables.types[0].isSponsor && tables.types[0].wouldShareIn == "m")
    #expect(tables.types[1].ages == [36, 34, 4] && tables.types[1].specialWeight == 0.5)
    #expect(tables.surges.map(\.persons) == [10, 20])
    #expect(tables.variants.map(\.id) == ["y", "z"])
    #expect(
      tables.variants[1].openings == [
        .init(option: "pav", module: "fam", count: 2), .init(option: "omb"),
      ])
    #expect(tables.variants[1].movingOn == 1.5)
  }

  @Test("Any value of the tables changes the hash")
  func tableHashes() throws {
    let scenario = try #require(fixture([]).read().scenario)
    var hashes = [scenario.hash]
    func add(_ change: (inout ForecastTables) -> Void) {
      var changed = scenario
      change(&changed.forecast)
      hashes.append(CanonicalHash.of(changed))
    }
    var year = QuotaYear(year: 2027)
    add { $0.quotas = [year] }
    year.quota = 0
    add { $0.quotas = [year] }
    add { $0.types = [ArrivalType(id: "a", ages: [3])] }
    add { $0.surges = [SurgeMonth(surge: "a", month: 1, persons: 1, isSpecial: false)] }
    add { $0.variants = [VariantRow(id: "a", name: "A")] }
    #expect(Set(hashes).count == hashes.count)
  }

  @Test(
    "Wrong rows are refused where they stand",
    arguments: [
      (
        "variants.csv", "id;name;surge\nv;V;as_2016",
        "s/variants.csv:2:5: `surge` names `as_2016`, which is no surge: did you mean `as_2015`?"
      ),
      (
        "variants.csv", "id;name;options\nv;V;pva",
        "s/variants.csv:2:5: `options` names `pva`, which is no option: did you mean `pav`?"
      ),
      (
        "variants.csv", "id;name;options\nv;V;pav:fam:9",
        "s/variants.csv:2:5: 9 modules are more than `pav` has room for"
      ),
      (
        "variants.csv", "id;name;options\nv;V;pav:fam",
        "s/variants.csv:2:5: `pav:fam` is neither an option nor OPTION:MODULE:COUNT"
      ),
      (
        "variants.csv", "id;name;options\nv;V;omb:fam:1",
        "s/variants.csv:2:5: modules of type `fam` may not stand at `omb`"
      ),
      (
        "variants.csv", "id;name\nbaseline;V",
        "s/variants.csv:2:1: `baseline` is the forecast that variants are compared with"
      ),
      (
        "variants.csv", "id;name;hosting_percent\nv;V;120",
        "s/variants.csv:2:5: `hosting_percent` is `120`, which is not a number from 0 to 100"
      ),
      (
        "household_types.csv", "id;ages;sharing_group\nf;34 3;m",
        "s/household_types.csv:2:8: a household of several cannot share a home"
      ),
      (
        "household_types.csv", "id;ages;weight\nf;34 3;0",
        "s/household_types.csv:2:8: no kind of household has a weight above 0"
      ),
      (
        "surges.csv", "surge;month;persons;special\na;1;5;ja\na;2;5;nej",
        "s/surges.csv:3:7: some months of the surge come under a special law"
      ),
      (
        "quotas.csv", "year;quota\n2027;4\n2027;5",
        "s/quotas.csv:3:1: the year `2027` stands already in line 2"
      ),
      (
        "quotas.csv", "year;edition\n2027;frist",
        "s/quotas.csv:2:6: `edition` is `frist`, which is not one of `first`, `last`: did you mean"
      ),
    ])
  func refusedRows(_ file: String, _ text: String, _ message: String) {
    let problems = problems([], [file: text])
    #expect(problems.contains { $0.hasPrefix(message) }, "\(problems.joined(separator: "\n"))")
  }
}
