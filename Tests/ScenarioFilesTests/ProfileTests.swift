import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("A policy that is taken from a profile")
struct ProfileTests {
  static let document = """
    title: Strategi
    municipality: Allerød
    year: 2023
    kind: adopted_policy
    clauses:
      - id: ALL-2
        en: Spread.
        da: Spredning.
        served_by: [burden:spread]
    profile:
      weights:
        school: 3
        spread: 2
      option_order: free
      family_areas: 4
    """

  /// The fixture with a document, and with another text for its policy.
  private func fixture(
    _ policy: String, document: String = ProfileTests.document
  ) -> Fixture {
    var fixture = Fixture()
    fixture.files["seeds/a.yaml"] = document
    let own = "policy:\n  weights:\n    school: 2.5\n  option_order: strict"
    #expect(fixture.files["s/scenario.yaml"]?.contains(own) == true)
    fixture.files["s/scenario.yaml"] = fixture.files["s/scenario.yaml"]?
      .replacingOccurrences(of: own, with: policy)
    return fixture
  }

  @Test("is that of the document, and the scenario's own keys win over it")
  func taken() throws {
    let short = try #require(fixture("policy: ../seeds/a.yaml").read().scenario)
    #expect(short.settings.policy.weights == [.school: 3, .spread: 2])
    #expect(short.settings.policy.optionOrder == .free)
    #expect(short.settings.policy.familyAreas == 4)
    let own = fixture("policy:\n  profile: ../seeds/a.yaml\n  weights: {school: 0.5}").read()
    #expect(own.problems == [])
    #expect(own.scenario?.settings.policy.weights == [.school: 0.5, .spread: 2])
    #expect(own.scenario?.settings.policy.familyAreas == 4)
  }

  @Test("is hashed by its values: as if written out, and differently when the document changes")
  func hashed() throws {
    let named = try #require(fixture("policy: ../seeds/a.yaml").read().scenario)
    let written = fixture(
      "policy:\n  weights: {school: 3, spread: 2}\n  option_order: free\n  family_areas: 4")
    #expect(written.read().scenario?.hash == named.hash)
    let other = Self.document.replacingOccurrences(of: "spread: 2", with: "spread: 2.5")
    #expect(fixture("policy: ../seeds/a.yaml", document: other).read().scenario?.hash != named.hash)
  }

  @Test("replaces all that a base says of policy, and a variant overrides single weights of it")
  func extended() throws {
    var fixture = fixture("policy:\n  profile: ../seeds/a.yaml\n  weights: {shop: 7}")
    fixture.files["t/scenario.yaml"] = "extends: ../s\npolicy: {weights: {spread: 0}}\n"
    let variant = try #require(fixture.read("t").scenario)
    #expect(variant.settings.policy.weights == [.school: 3, .spread: .zero, .shop: 7])
    fixture.files["seeds/b.yaml"] = Self.document.replacingOccurrences(
      of: "    school: 3\n    spread: 2\n  option_order: free", with: "    job: 4")
    fixture.files["u/scenario.yaml"] = "extends: ../s\npolicy: ../seeds/b.yaml\n"
    let other = try #require(fixture.read("u").scenario)
    #expect(other.settings.policy.weights == [.job: 4])
    #expect(other.settings.policy.optionOrder == Policy().optionOrder)
  }

  static let wrong: [(old: String, new: String, message: String)] = [
    (
      "school: 3", "school: -1",
      "seeds/a.yaml:12:13: `profile.weights.school` is `-1`, which is not a number from 0 to 1000"
    ),
    (
      "school: 3", "scool: 3",
      "seeds/a.yaml:12:5: unknown key `profile.weights.scool`: did you mean `school`?"
    ),
    (
      "option_order: free", "profile: b.yaml",
      "seeds/a.yaml:14:3: unknown key `profile.profile`"
    ),
    (
      "family_areas: 4", "familyareas: 4",
      "seeds/a.yaml:15:3: unknown key `profile.familyareas`: did you mean `family_areas`?"
    ),
    ("year: 2023", "year: soon", "seeds/a.yaml:3:7: `year` is no year"),
    ("adopted_policy", "rumour", "seeds/a.yaml:4:7: `kind` is none that is known"),
    ("burden:spread", "spread", "seeds/a.yaml:9:17: `spread` is not of the form kind:name"),
    (
      "        served_by: [burden:spread]\n".replacingOccurrences(of: "        ", with: "    "), "",
      "seeds/a.yaml:6:5: the clause must have either `served_by` or `manners`"
    ),
    ("title: Strategi\n", "", "seeds/a.yaml:1:1: `title` is missing"),
    ("en: Spread.", "en:", "seeds/a.yaml:7:8: `en` has no text"),
    (
      "title: Strategi", "titel: Strategi",
      "seeds/a.yaml:1:1: unknown key `titel`: did you mean `title`?"
    ),
  ]

  @Test("is refused with the place in the document", arguments: 0..<wrong.count)
  func refused(index: Int) {
    let (old, new, message) = Self.wrong[index]
    #expect(Self.document.contains(old), "\(old)")
    let changed = Self.document.replacingOccurrences(of: old, with: new)
    let result = fixture("policy: ../seeds/a.yaml", document: changed).read()
    #expect(result.scenario == nil)
    let found = result.problems.map { $0.description.replacingOccurrences(of: "s/../", with: "") }
    #expect(found.contains { $0.hasPrefix(message) }, "\(found)")
  }

  @Test("that is not there is said where it is named")
  func missing() {
    let found = fixture("policy: ../seeds/nix.yaml").read().problems.map(\.description)
    #expect(
      found == [
        "s/scenario.yaml:8:9: `policy` names the profile `../seeds/nix.yaml`, and there is no such file: "
          + "give its path from this folder, as ../../seeds/alleroed-2023.yaml"
      ])
  }

  @Test("documents are read with their clauses; a name that the program does not have is an error")
  func documents() {
    let source = MemorySource(files: ["seeds/a.yaml": Array(Self.document.utf8)])
    let read = PolicyReader.read(folder: "seeds", from: source)
    #expect(read.problems == [])
    #expect(read.documents.map(\.name) == ["a"])
    #expect(read.documents.first?.clauses.first?.servedBy == [Serving(.burden, "spread")])
    #expect(read.documents.first?.profile.familyAreas == 4)
    let strict = PolicyReader.read(folder: "seeds", from: source) { $0.name != "spread" }
    #expect(strict.documents.isEmpty)
    #expect(
      strict.problems.map(\.description) == [
        "seeds/a.yaml:9:17: the program has no burden `spread`: name something that it has"
      ])
    #expect(PolicyReader.read(folder: "nix", from: source).problems.count == 1)
  }
}
