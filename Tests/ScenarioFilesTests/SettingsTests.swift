import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("scenario.yaml")
struct SettingsTests {
  static let cases: [BadInputTests.Case] = [
    .init(
      name: "unknown key", file: "scenario.yaml", old: "hotel_nights", new: "hotel_night",
      message: "s/scenario.yaml:7:3: unknown key `limits.hotel_night`: did you mean `hotel_nights`?"
    ),
    .init(
      name: "key of another section", file: "scenario.yaml", old: "hotel_nights", new: "detour",
      message: "s/scenario.yaml:7:3: unknown key `limits.detour`: did you mean `travel.detour`?"),
    .init(
      name: "unknown section", file: "scenario.yaml", old: "limits:", new: "limit:",
      message: "s/scenario.yaml:6:1: unknown key `limit`: did you mean `limits`?"),
    .init(
      name: "negative weight", file: "scenario.yaml", old: "school: 2.5", new: "school: -1",
      message:
        "s/scenario.yaml:10:13: `policy.weights.school` is `-1`, which is not a number from 0 to 1000"
    ),
    .init(
      name: "weight that is no number", file: "scenario.yaml", old: "school: 2.5",
      new: "school: .nan",
      message: "s/scenario.yaml:10:13: `policy.weights.school` is `.nan`, which is not a number"),
    .init(
      name: "decimal comma", file: "scenario.yaml", old: "school: 2.5", new: "school: 2,5",
      message: "s/scenario.yaml:10:13: `policy.weights.school` is `2,5`, which is not a number"),
    .init(
      name: "unknown weight", file: "scenario.yaml", old: "school: 2.5", new: "scool: 2.5",
      message: "s/scenario.yaml:10:5: unknown key `policy.weights.scool`: did you mean `school`?"),
    .init(
      name: "period upside down", file: "scenario.yaml", old: "2027-11-30", new: "2026-11-30",
      message: "s/scenario.yaml:5:7: the period ends before it begins"),
    .init(
      name: "date that does not exist", file: "scenario.yaml", old: "2027-11-30",
      new: "2027-11-31",
      message: "s/scenario.yaml:5:7: `period.to` is `2027-11-31`, a date that does not exist"),
    .init(
      name: "no period", file: "scenario.yaml", old: "  to: 2027-11-30\n", new: "",
      message: "s/scenario.yaml:1:1: `period.to` is missing"),
    .init(
      name: "decision after the period", file: "scenario.yaml", old: "limits:",
      new: "decision: 2028-01-01\nlimits:",
      message: "s/scenario.yaml:6:11: warning: the decision comes after the period's end"),
    .init(
      name: "list for a value", file: "scenario.yaml", old: "hotel_nights: 30",
      new: "hotel_nights: [30]",
      message: "s/scenario.yaml:7:17: `limits.hotel_nights` is a list or holds keys"),
    .init(
      name: "value for a section", file: "scenario.yaml", old: "limits:\n  hotel_nights: 30",
      new: "limits: 30", message: "s/scenario.yaml:6:9: `limits` holds keys, not a value"),
    .init(
      name: "bad name", file: "scenario.yaml", old: "title: Efterår", new: "name: ../../etc",
      message: "s/scenario.yaml:1:7: `name` is `../../etc`, which is not an id"),
    .init(
      name: "duplicate key", file: "scenario.yaml", old: "limits:", new: "title: B\nlimits:",
      message: "s/scenario.yaml:1:1: the key `title` occurs twice"),
    .init(
      name: "alias", file: "scenario.yaml", old: "hotel_nights: 30",
      new: "hotel_nights: &n 30\n  hotel_weight: *n",
      message: "s/scenario.yaml:7:17: anchors and aliases"),
    .init(
      name: "brackets without end", file: "scenario.yaml", old: "{districts: DST}",
      new: String(repeating: "[", count: 5000),
      message: "s/scenario.yaml:12:30: brackets are nested too deeply"),
    .init(
      name: "no YAML", file: "scenario.yaml", old: "title: Efterår", new: "title: \"Efterår",
      message: "s/scenario.yaml:"),
    .init(
      name: "bad indentation", file: "scenario.yaml", old: "  to: 2027-11-30",
      new: " to: 2027-11-30",
      message: "s/scenario.yaml:5:2: this is no YAML"),
    .init(
      name: "two documents", file: "scenario.yaml", old: "limits:", new: "---\nlimits:",
      message: "s/scenario.yaml:6:1: this is no YAML"),
    .init(
      name: "age band upside down", file: "scenario.yaml", old: "limits:",
      new: "ages: {school: 16-6}\nlimits:",
      message: "s/scenario.yaml:6:16: `ages.school` is `16-6`, which is not two ages"),
  ]

  @Test("wrong settings are refused where they stand", arguments: cases)
  func refused(_ example: BadInputTests.Case) {
    let problems = Fixture().problems(example.file, example.old, example.new)
    #expect(
      problems.contains { $0.hasPrefix(example.message) }, "\(problems.joined(separator: "\n"))")
  }

  @Test("every key is read into the setting it names, and has a default within its own bounds")
  func everyKey() throws {
    for key in SettingsKey.all {
      guard let standard = key.standard, key.path != "language", key.path != "title" else {
        continue
      }
      var fixture = Fixture()
      let parts = key.path.split(separator: ".")
      let nested = parts.enumerated().map { depth, part in
        String(repeating: "  ", count: depth) + part + ":"
      }.joined(separator: "\n")
      fixture.files["s/scenario.yaml"] =
        "period: {from: 2026-12-01, to: 2027-11-30}\n\(nested) \(standard)\n"
      let result = fixture.read()
      #expect(result.errors == [], "\(key.path)")
      var settings = Settings()
      settings.name = "s"
      settings.title = "s"
      settings.language = "da"
      settings.from = try #require(Day(year: 2026, month: 12, day: 1))
      settings.to = try #require(Day(year: 2027, month: 11, day: 30))
      settings.decision = settings.from
      if case .weight(let burden) = key.target {
        settings.policy.weights[burden] = burden.standardWeight
      }
      #expect(result.scenario?.settings == settings, "\(key.path)")
      #expect(
        !key.basis.isEmpty && !key.mark.isEmpty, "\(key.path) does not say where it comes from")
    }
  }

  @Test("a value's source is the comment behind it, else the default's basis")
  func sources() throws {
    var fixture = Fixture()
    fixture.files["s/scenario.yaml"] = """
      period: {from: 2026-12-01, to: 2027-11-30}
      limits:
        hotel_nights: 30   # B: a newspaper
        persons_per_room: 2
      forecast:
        population_percent: 0.44
        # A comment on the next line is not behind the value.
      title: "A # in quotes"  # C: and one behind
      """
    let sources = fixture.read().settingSources
    #expect(
      sources["limits.hotel_nights"] == SettingSource(isWritten: true, basis: "B: a newspaper"))
    #expect(sources["limits.persons_per_room"] == SettingSource(isWritten: true, basis: ""))
    #expect(sources["forecast.population_percent"]?.basis == "")
    #expect(sources["title"]?.basis == "C: and one behind")
    let standard = try #require(sources["limits.max_wait_days"])
    #expect(!standard.isWritten && standard.basis.hasSuffix("(assumption)"))
    #expect(sources.count == SettingsKey.all.count)
  }

  @Test("no two keys write the same setting")
  func distinctKeys() {
    #expect(SettingsKey.byPath.count == SettingsKey.all.count)
    var hashes: Set<String> = []
    var count = 0
    for key in SettingsKey.all {
      var settings = Settings()
      switch key.target {
      case .whole(let bounds, let path): settings[keyPath: path] = bounds.upperBound
      case .decimal(_, let path): settings[keyPath: path] += 1
      case .weight(let burden): settings.policy.weights[burden] = 7
      case .band(let path): settings[keyPath: path] = 1...2
      case .order: settings.policy.optionOrder = .free
      default: continue
      }
      count += 1
      let scenario = Scenario(
        settings: settings, districts: [], places: [], homes: [], households: [], options: [],
        modules: [])
      hashes.insert(CanonicalHash.of(scenario))
    }
    #expect(hashes.count == count)
  }
}
