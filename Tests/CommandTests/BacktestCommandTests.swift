import Foundation
import TestSupport
import Testing

@Suite("nabolag backtest")
struct BacktestCommandTests {
  static let files = ["backtest.csv", "backtest.json", "backtest.svg"]
  static let protection = Repository.root
    .appendingPathComponent("Data/dk_temporary_protection_monthly_2022_2024.csv").path

  /// Eight years of two flows, in Danish manners.
  static let table =
    "måned;Her;Der\r\n"
    + (0..<96).map { month in
      let (year, rest) = (2010 + month / 12, month % 12 + 1)
      return "\(year)-\(rest < 10 ? "0" : "")\(rest);\(month % 7 * 30 + 20);1.\(100 + month)\r\n"
    }.joined()

  @Test("writes JSON, a table and a chart, and says what they hold")
  func writes() throws {
    let folder = try Folder()
    try folder.write(Self.table, to: "flow.csv")
    let run = try Command.shell(
      "$NABOLAG backtest flow.csv --replications 100 --language da", from: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("Her") && run.output.contains("12 mdr."))
    #expect(folder.names(in: "out/backtest-flow") == Self.files)
    let csv = try folder.text("out/backtest-flow/backtest.csv")
    #expect(csv.hasPrefix("\u{FEFF}serie;model;") && csv.contains(";0,"))
    #expect(try folder.text("out/backtest-flow/backtest.svg").hasSuffix("</svg>\n"))
  }

  @Test("backtest.json has every score by series, model, target and horizon")
  func json() throws {
    let folder = try Folder()
    try folder.write(Self.table, to: "flow.csv")
    let run = try Command.shell(
      "$NABOLAG backtest flow.csv --replications 100 --json -o a", from: folder)
    #expect(
      try run.status == 0 && run.errors.isEmpty && run.output == folder.text("a/backtest.json"))
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let document = try #require(object as? [String: Any])
    #expect(document["format"] as? String == "nabolag.backtest/1")
    func value(_ path: String...) -> Any? {
      path.reduce(document as Any?) { ($0 as? [String: Any])?[$1] }
    }
    let keys = ["crps_over_mean", "log_crps", "pinball90", "cover80", "cover95"]
    for model in ["ensemble", "log_random_walk", "flat_poisson", "seasonal_naive"] {
      for key in keys {
        let short = value("series", "Der", "models", model, "targets", "cumulative", "3", key)
        #expect(short is Double, "\(model) \(key)")
        let pooled = value("pooled", "models", model, "targets", "single", "6", key)
        #expect(pooled is Double, "\(model) \(key)")
        let long = value("series", "Her", "models", model, "targets", "single", "24", key)
        #expect(long is NSNull, "\(model) \(key)")
      }
    }
    // From the 85th to the 93rd month, with three to come.
    let origins = value(
      "series", "Her", "models", "ensemble", "targets", "cumulative", "3", "origins")
    #expect(origins as? Int == 9)
  }

  @Test("the same seed gives the same bytes, another seed others")
  func sameBytes() throws {
    let folder = try Folder()
    try folder.write(Self.table, to: "flow.csv")
    for (name, seed) in [("a", 1), ("b", 1), ("c", 2)] {
      let run = try Command.shell(
        "$NABOLAG backtest flow.csv --replications 100 --quiet -o \(name) --seed \(seed)",
        from: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    }
    for file in Self.files {
      #expect(try folder.text("a/\(file)") == folder.text("b/\(file)"))
    }
    #expect(try folder.text("a/backtest.json") != folder.text("c/backtest.json"))
  }

  @Test("a panel is learnt from, and not tested")
  func panel() throws {
    let folder = try Folder()
    try folder.write(Self.table, to: "flow.csv")
    let alone = try Command.shell(
      "$NABOLAG backtest flow.csv --replications 100 --json -o a", from: folder)
    let panel = try Command.run(
      "backtest", folder.path("flow.csv"), "--panel", Self.protection, "--replications", "100",
      "--json", "-o", folder.path("b"))
    // The panel begins after the last month of the series: it can teach nothing.
    #expect(panel.status == 0 && panel.output == alone.output)
  }

  /// What is wrong with a file, the file, and a word of the message.
  static let bad = [
    ("nothing", "", ":1:1: the file is empty: "),
    ("only a header", "month;DK\n", ":1:1: the file has no rows: "),
    ("no months", "year;DK\n2010;5\n", ":1:1: no column holds months: "),
    ("no numbers", "month;DK\n2010-01;many\n", ":1:1: no column holds numbers: "),
    ("a word", "month;DK\n2010-01;5\n2010-02;x\n", ":3:9: `x` is no number: "),
    ("less than nobody", "month;DK\n2010-01;-5\n", ":2:9: `-5` is no number of persons: "),
    ("half persons", "month;DK\n2010-01;5,5\n", ":2:9: `5,5` is no number of persons: "),
    ("a bad month", "month;DK\n2010-01;5\n2010-13;5\n", ":3:1: `2010-13` is no month: "),
    (
      "a month twice", "month;DK\n2010-01;5\n2010-01;6\n", ":3:9: DK has a second value for 2010-01"
    ),
    ("a gap", "month;DK\n2010-01;5\n2010-03;6\n", ":3:9: 2010-02 is missing in DK: "),
    ("a ragged row", "month;DK\n2010-01;5;7\n", ":2:1: the row has 3 fields, the header has 2: "),
    ("a column twice", "month;A;A\n2010-01;5;6\n", ":1:9: the column `A` occurs twice: "),
    ("two names", "a;b;month;n\nx;y;2010-01;5\n", ":1:1: 2 columns of words and 1 of numbers"),
    ("too few months", "month;DK\n2010-01;5\n", ":1:1: the longest series has 1 months, "),
    ("no values", "month;DK;A\n2010-01;;\n2010-02;..;:\n", ":1:1: no column holds numbers: "),
  ]

  @Test("bad data are said with file, line and column, and nothing is written", arguments: bad)
  func badData(what: String, text: String, message: String) throws {
    let folder = try Folder()
    try folder.write(text, to: "flow.csv")
    let run = try Command.shell("$NABOLAG backtest flow.csv", from: folder)
    #expect(run.status == 65 && run.output.isEmpty && !run.wasKilled, "\(what)")
    #expect(run.errors.hasPrefix("flow.csv" + message), "\(what): \(run.errors)")
    #expect(!folder.has("out"))
  }

  @Test("a missing file, a folder, and a bad panel too")
  func badFiles() throws {
    let folder = try Folder()
    try folder.write(Self.table, to: "flow.csv")
    for arguments in ["none.csv", ".", "flow.csv --panel none.csv"] {
      let run = try Command.shell("$NABOLAG backtest \(arguments)", from: folder)
      #expect(run.status == 65 && run.output.isEmpty && run.errors.contains(":1:1: "))
      #expect(!folder.has("out"))
    }
  }

  @Test("months after the last gap are used where asked for")
  func gaps() throws {
    let folder = try Folder()
    try folder.write(
      Self.table.replacingOccurrences(of: "\r\n2010-05;", with: "\r\n2009-05;"), to: "flow.csv")
    #expect(try Command.shell("$NABOLAG backtest flow.csv", from: folder).status == 65)
    let run = try Command.shell(
      "$NABOLAG backtest flow.csv --gaps latest --replications 100", from: folder)
    #expect(run.status == 0 && run.errors.contains("only the months from 2010-06 on are used"))
  }

  @Test("nobody at all, and one short series among long ones")
  func nobody() throws {
    let folder = try Folder()
    let rows = (0..<90).map { month in
      let (year, rest) = (2010 + month / 12, month % 12 + 1)
      return "\(year)-\(rest < 10 ? "0" : "")\(rest);0;\(month < 40 ? "" : "7")"
    }
    try folder.write("month;none;late\n" + rows.joined(separator: "\n"), to: "flow.csv")
    let run = try Command.shell(
      "$NABOLAG backtest flow.csv --replications 100 -o out", from: folder)
    #expect(run.status == 0 && run.output.contains("late"), "\(run.errors)")
    let json = try folder.text("out/backtest.json")
    #expect(json.contains("\"unscored\": [\"late\"]") && json.contains("\"crps_over_mean\": null"))
  }

  @Test("Ctrl-C ends it with nothing written")
  func interrupted() throws {
    let folder = try Folder()
    let panel = Repository.root
      .appendingPathComponent("Data/asylum_applicants_monthly_panel_1999_2020.csv").path
    let run = try Command.start(
      "backtest", panel, "--replications", "20000", "-o", folder.path("out"))
    Thread.sleep(forTimeInterval: 1)
    run.interrupt()
    let outcome = try run.finish()
    #expect(outcome.status == 130 && !outcome.wasKilled, "\(outcome.status)")
    #expect(outcome.errors.contains("nothing is written") && !folder.has("out"))
  }
}
