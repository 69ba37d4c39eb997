import Testing

@testable import ScenarioFiles

@Suite("Bad households are refused without repeating a value")
struct BadHouseholdTests {
  static let cases: [BadInputTests.Case] = [
    .init(
      name: "ages that are none", file: "households.csv", old: "34 32 7 4", new: "hemmelig",
      message: "s/households.csv:2:15: the value of `ages` is not a list of whole numbers"),
    .init(
      name: "no ages", file: "households.csv", old: "34 32 7 4", new: "",
      message: "s/households.csv:2:15: `ages` is empty"),
    .init(
      name: "unknown need", file: "households.csv", old: ";step_free;", new: ";hemmelig;",
      message: "s/households.csv:2:25: `needs` has a word that is no feature"),
    .init(
      name: "arrival on a day that does not exist", file: "households.csv", old: "05-12-2026",
      new: "31-11-2026",
      message: "s/households.csv:3:4: the value of `arrives` is a date that does not exist"),
    .init(
      name: "arrives after the period", file: "households.csv", old: "05-12-2026",
      new: "05-12-2027",
      message: "s/households.csv:3:4: the household arrives after the plan's period"),
    .init(
      name: "unknown home pinned", file: "households.csv", old: "H-01;;;minor",
      new: "hemmelig;;;minor",
      message: "s/households.csv:5:24: `pinned_to` names no home: look it up"),
    .init(
      name: "slip in a home pinned", file: "households.csv", old: "H-01;;;minor",
      new: "H-011;;;minor",
      message: "s/households.csv:5:24: `pinned_to` names no home: did you mean `H-01`?"),
    .init(
      name: "pinned and excluded", file: "households.csv", old: "B-02;B-01;2", new: "B-02;vest;2",
      message: "s/households.csv:3:44: the household is pinned to a home that it must not get"),
    .init(
      name: "minor of age", file: "households.csv", old: ";16;", new: ";18;",
      message: "s/households.csv:5:15: an unaccompanied minor's household has an adult"),
    .init(
      name: "tie to nothing", file: "households.csv", old: "net district:lil",
      new: "hemmelig district:lil",
      message: "s/households.csv:2:39: `ties` names no place, district or household"),
    .init(
      name: "tie to itself", file: "households.csv", old: "household:H1", new: "household:H2",
      message: "s/households.csv:3:24: the household is tied to itself"),
    .init(
      name: "wish for nothing", file: "households.csv", old: "lyn social", new: "hemmelig",
      message: "s/households.csv:2:56: `wishes` names no district, site, home or sector"),
    .init(
      name: "duplicate household", file: "households.csv", old: "H2;", new: "H1;",
      message: "s/households.csv:3:1: the household stands already in line 2"),
    .init(
      name: "unknown column", file: "households.csv", old: "ages", new: "hemmelig",
      message: "s/households.csv:1:12: unknown column: the columns are"),
    .init(
      name: "CPR number as id", file: "households.csv", old: "H4;", new: "010190-1234;",
      message: "s/households.csv:5:1: what stands here looks like a CPR number"),
    .init(
      name: "ten digits in a list", file: "households.csv", old: ";uk;m;household",
      new: ";uk 3112991234;m;household",
      message: "s/households.csv:3:22: what stands here looks like a CPR number"),
    .init(
      name: "CPR number in a comment", file: "households.csv", old: "H4;",
      new: "# 010190 1234\nH4;",
      message: "s/households.csv:5:3: what stands here looks like a CPR number"),
    .init(
      name: "CPR number among scores", file: "scores.csv", old: "H1;", new: "010190-1234;",
      message: "s/scores.csv:2:1: what stands here looks like a CPR number"),
    .init(
      name: "score of nobody", file: "scores.csv", old: "H1;", new: "hemmelig;",
      message: "s/scores.csv:2:1: `household` names no household"),
    .init(
      name: "priority 10", file: "households.csv", old: "B-01;2", new: "B-01;10",
      message: "s/households.csv:3:49: the value of `priority` is not a whole number from 1 to 9"),
  ]

  @Test("with file, line and column", arguments: cases)
  func refused(_ example: BadInputTests.Case) {
    let problems = Fixture().problems(example.file, example.old, example.new)
    #expect(
      problems.contains { $0.hasPrefix(example.message) }, "\(problems.joined(separator: "\n"))")
    #expect(
      !problems.contains {
        $0.contains("hemmelig") || $0.contains("1234") || $0.contains("H-011")
      })
  }

  @Test("two households pinned to one home is an error, living in it a warning")
  func sameHome() {
    var fixture = Fixture()
    fixture.files["s/households.csv"] = """
      id,arrives,ages,lives_in,pinned_to
      a,2026-12-05,30,B-01,B-03
      b,2026-12-05,30,B-01,B-03
      """
    #expect(
      fixture.read().problems.map(\.description) == [
        "s/households.csv:3:17: warning: `lives_in` names the home `B-01`, which is let to one "
          + "household, as line 2 does: give one of them another home",
        "s/households.csv:3:22: `pinned_to` names the home `B-03`, which is let to one household, "
          + "as line 2 does: give one of them another home",
        "s/scores.csv:2:1: `household` names no household: look it up in its table, or add it there",
      ])
  }

  @Test("a bare id that names two things is refused")
  func ambiguousTie() {
    var fixture = Fixture()
    fixture.files["s/places.csv"]?.append("\nlil;Lille butik;shop;55,8750;12,3500;lil;;;;;;")
    let problems = fixture.problems("households.csv", "net district:lil", "net lil")
    #expect(
      problems == [
        "s/households.csv:2:39: `ties` has an id that names more than one thing: "
          + "write `place:ID` or `district:ID`"
      ])
  }
}
