import Testing

@testable import ScenarioFiles

@Suite("Bad input is refused where it stands")
struct BadInputTests {
  /// One change of the fixture and the whole message that it must give.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var file: String
    var old: String
    var new: String
    var message: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "unknown column", file: "homes.csv", old: "step_free", new: "stepfree",
      message: "s/homes.csv:1:62: unknown column `stepfree`: did you mean `step_free`?"),
    Case(
      name: "duplicate column", file: "homes.csv", old: "rent", new: "area",
      message: "s/homes.csv:1:80: the column `area` occurs twice: take one of them out"),
    Case(
      name: "missing column", file: "homes.csv", old: "sector;", new: "",
      message: "s/homes.csv:1:1: the column `sector` is missing"),
    Case(
      name: "missing coordinate columns", file: "districts.csv", old: "lat;", new: "mark;",
      message: "s/districts.csv:1:1: the column `lat` is missing: add lat and lon"),
    Case(
      name: "too many fields", file: "districts.csv", old: ";20", new: ";20;7",
      message: "s/districts.csv:3:38: the row has 8 fields, the header has 7"),
    Case(
      name: "too few fields", file: "travel.csv", old: "B-03;skole;31", new: "B-03;skole",
      message: "s/travel.csv:3:1: the row has 2 fields, the header has 3"),
    Case(
      name: "wrong type", file: "homes.csv", old: "one;4;2;60", new: "one;four;2;60",
      message: "s/homes.csv:2:44: `places` is `four`, which is not a whole number from 1 to 10000"),
    Case(
      name: "negative places", file: "homes.csv", old: "one;4;2;60", new: "one;-4;2;60",
      message: "s/homes.csv:2:44: `places` is `-4`, which is not a whole number from 1 to 10000"),
    Case(
      name: "no bedrooms", file: "homes.csv", old: "one;4;2;60", new: "one;4;0;60",
      message: "s/homes.csv:2:46: `bedrooms` is `0`, which is not a whole number from 1 to 1000"),
    Case(
      name: "not a number", file: "travel.csv", old: "7,5", new: "NaN",
      message: "s/travel.csv:2:12: `minutes` is `NaN`, which is not a number from 0 to 1440"),
    Case(
      name: "infinity", file: "travel.csv", old: "7,5", new: "inf",
      message: "s/travel.csv:2:12: `minutes` is `inf`, which is not a number from 0 to 1440"),
    Case(
      name: "absurd number", file: "options.csv", old: "500000", new: "99999999999999999999999",
      message: "s/options.csv:2:60: `set_up_cost` is `99999999999999999999999`, which is not"),
    Case(
      name: "ambiguous number", file: "options.csv", old: "500000", new: "500.000",
      message: "s/options.csv:2:60: `set_up_cost` is `500.000`, which can be read in two ways"),
    Case(
      name: "date that does not exist", file: "homes.csv", old: "01-12-2026", new: "30-02-2027",
      message: "s/homes.csv:4:47: `from` is `30-02-2027`, which is a date that does not exist"),
    Case(
      name: "end before start", file: "homes.csv", old: "31-12-2028", new: "30-11-2026",
      message: "s/homes.csv:4:58: `to` is before `from`: mend one of the dates"),
    Case(
      name: "duplicate id", file: "homes.csv", old: "B-02", new: "B-01",
      message: "s/homes.csv:3:1: the home `B-01` stands already in line 2"),
    Case(
      name: "dangling id", file: "homes.csv", old: "12,2772;lyn", new: "12,2772;lym",
      message: "s/homes.csv:4:23: `district` names `lym`, which is no district: did you mean `lyn`?"
    ),
    Case(
      name: "swapped coordinates", file: "homes.csv", old: "55,8395;12,2772",
      new: "12,2772;55,8395", message: "s/homes.csv:4:7: lat and lon are swapped"),
    Case(
      name: "outside Denmark", file: "homes.csv", old: "55,8395", new: "59,8395",
      message: "s/homes.csv:4:7: the point lies outside Denmark"),
    Case(
      name: "half a coordinate", file: "homes.csv", old: "55,8395", new: "..",
      message: "s/homes.csv:4:7: `lat` is empty: fill in lat and lon (WGS84), or easting"),
    Case(
      name: "quoted field never closed", file: "districts.csv", old: "Lynge", new: "\"Lynge",
      message: "s/districts.csv:3:5: a quoted field that opens here is never closed"),
    Case(
      name: "text behind a quote", file: "districts.csv", old: "Lynge", new: "\"Lynge\" by",
      message: "s/districts.csv:3:13: text stands behind the quote that closes a field"),
    Case(
      name: "unknown sector", file: "homes.csv", old: "social", new: "socail",
      message: "s/homes.csv:4:27: `sector` is `socail`, which is not one of"),
    Case(
      name: "bad id", file: "homes.csv", old: "B-03;;", new: "B 03;;",
      message: "s/homes.csv:4:1: `id` is `B 03`, which is not an id of letters"),
    Case(
      name: "bad mark", file: "districts.csv", old: "max_modules", new: "mark",
      message: "s/districts.csv:3:35: `mark` is `20`, which is not one of"),
    Case(
      name: "removal without a base", file: "districts.csv",
      old: "max_modules\nlil;Lillerød;16000;55,87496;12,34579;10;",
      new: "remove\nlil;Lillerød;16000;55,87496;12,34579;10;yes",
      message: "s/districts.csv:2:41: a row is removed in a scenario that extends no other"),
    Case(
      name: "score above 1", file: "scores.csv", old: "0,875", new: "1,5",
      message: "s/scores.csv:2:9: the value of `score` is not a number from 0 to 1"),
    Case(
      name: "reception class without ages", file: "places.csv", old: "15;6;10", new: "15;;",
      message: "s/places.csv:3:59: `min_age` is empty in a reception_class"),
    Case(
      name: "ages upside down", file: "places.csv", old: "15;6;10", new: "15;10;6",
      message: "s/places.csv:3:62: `max_age` is below `min_age`"),
    Case(
      name: "stop without departures", file: "places.csv", old: ";6;0;", new: ";;0;",
      message: "s/places.csv:5:46: `departures_per_hour` is empty in a stop"),
    Case(
      name: "pavilion without modules", file: "options.csv", old: "fam;3", new: ";3",
      message: "s/options.csv:2:50: `modules` is empty"),
    Case(
      name: "pavilion without a count", file: "options.csv", old: "fam;3", new: "fam;",
      message: "s/options.csv:2:54: `max_modules` is 0"),
    Case(
      name: "unknown module", file: "options.csv", old: "fam;3", new: "fem;3",
      message:
        "s/options.csv:2:50: `modules` names `fem`, which is no module type: did you mean `fam`?"),
    Case(
      name: "too many module homes", file: "options.csv", old: "fam;3", new: "fam;10000",
      message: ""),
    Case(
      name: "closure of nothing", file: "options.csv", old: "-5000;;vest", new: "-5000;;",
      message: "s/options.csv:4:57: a closure replaces nothing"),
    Case(
      name: "unknown site replaced", file: "options.csv", old: ";;vest", new: ";;west",
      message:
        "s/options.csv:4:57: `replaces` names `west`, which is no home or site: did you mean `vest`?"
    ),
    Case(
      name: "home of a closure", file: "homes.csv", old: ";omb", new: ";luk",
      message: "s/homes.csv:6:57: `option` names a closure, which brings no homes"),
    Case(
      name: "home of an unknown option", file: "homes.csv", old: ";omb", new: ";ombb",
      message: "s/homes.csv:6:57: `option` names `ombb`, which is no option: did you mean `omb`?"),
    Case(
      name: "home with a module's id", file: "homes.csv", old: "K-01", new: "pav.fam.1.1",
      message: "s/homes.csv:6:1: a module of an option brings a home of this id already"),
    Case(
      name: "trip to nowhere", file: "travel.csv", old: "vest;skole", new: "vest;skoel",
      message: "s/travel.csv:2:6: `to` names `skoel`, which is no place: did you mean `skole`?"),
  ].filter { !$0.message.isEmpty }

  @Test("with file, line and column", arguments: cases)
  func refused(_ example: Case) {
    let problems = Fixture().problems(example.file, example.old, example.new)
    #expect(
      problems.contains { $0.hasPrefix(example.message) },
      "\(problems.joined(separator: "\n"))")
  }
}
