import Foundation
import Testing
import Workbook

@Suite("A workbook for Excel")
struct WorkbookTests {
  private func book(_ rows: [[WorkbookCell]], notes: [String] = []) -> Workbook {
    let width = rows.map(\.count).max() ?? 1
    return Workbook(
      title: "Plan for Allerød", day: 20_000,
      sheets: [
        Sheet(
          name: "Boliger og pladser", columns: (0..<width).map { .init("Søjle \($0)") },
          rows: rows, notes: notes)
      ])
  }

  @Test("keeps numbers as numbers and days as days, each with its format")
  func values() throws {
    let row: [WorkbookCell] = [
      .whole(-1_234_567), .decimal(15_074.649, places: 1), .money(2_500_000), .share(0.125),
      .date(20_779), .month(20_779), .hidden, .blank, .decimal(1.0 / 3, places: 0),
    ]
    let sheet = try OpenedWorkbook(try book([row]).bytes()).sheet(1)
    func expect(_ cell: String, _ number: Double, _ format: String) throws {
      let found = try #require(try sheet.value(cell))
      #expect(found.number == number && found.format == format, "\(cell): \(found)")
    }
    try expect("A2", -1_234_567, "#,##0")
    try expect("B2", 15_074.649, "#,##0.0")
    try expect("C2", 2_500_000, "#,##0 \"kr.\"")
    try expect("D2", 0.125, "0.0 %")
    // 22 November 2026 is day 46,348 of Excel's calendar.
    try expect("E2", 46_348, "dd\\-mm\\-yyyy")
    try expect("F2", 46_348, "mm\\-yyyy")
    #expect(try sheet.value("G2")?.text == "..")
    #expect(try sheet.value("H2") == nil)
    #expect(abs(try #require(try sheet.value("I2")?.number) - 1.0 / 3) < 1e-15)
  }

  @Test("takes no text for a formula, and keeps every character of it")
  func texts() throws {
    let texts = [
      "=1+1", "=HYPERLINK(\"http://example.org\")", "+45 48 10 01 00", "-3", "@SUM(A1)",
      "æøå Æ & <b>",
      "_x0041_", "two\nlines", " spaces ", "🏠", "007", "",
    ]
    let file = try OpenedWorkbook(try book(texts.map { [.text($0)] }).bytes())
    let sheet = try file.sheet(1)
    #expect(!sheet.xml.contains("<f>") && file.parts.keys.allSatisfy { !$0.contains("calcChain") })
    for (position, text) in texts.enumerated() where !text.isEmpty {
      let found = try sheet.value("A\(position + 2)")?.text
      #expect(found?.replacing("_x005F_", with: "_") == text)
    }
    #expect(file.parts["xl/sharedStrings.xml"]?.contains("_x005F_x0041_") == true)
  }

  @Test("freezes bold headings, and notes stand below the table")
  func layout() throws {
    let file = try OpenedWorkbook(
      try book([[.whole(1)], [.whole(2)]], notes: ["Kilde: A"]).bytes())
    let sheet = try file.sheet(1)
    #expect(sheet.xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
    #expect(sheet.xml.contains("state=\"frozen\""))
    #expect(try sheet.value("A1")?.text == "Søjle 0")
    #expect(file.parts["xl/styles.xml"]?.contains("<b/>") == true)
    #expect(try sheet.value("A5")?.text == "Kilde: A")
    #expect(file.parts["xl/workbook.xml"]?.contains("name=\"Boliger og pladser\"") == true)
    #expect(
      file.parts["docProps/core.xml"]?.contains("<dc:title>Plan for Allerød</dc:title>") == true)
  }

  @Test("has the same bytes whenever and wherever it is written")
  func sameBytes() throws {
    let workbook = book([[.text("a"), .whole(1)], [.hidden, .date(20_000)]])
    let first = try workbook.bytes()
    // Times inside the archive count in steps of two seconds.
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try workbook.bytes() == first)
    // The day is the data's, at the first moment of 1970 too, where the library would ask the clock.
    var old = workbook
    old.day = 0
    let core = try OpenedWorkbook(try old.bytes()).parts["docProps/core.xml"]
    #expect(core?.contains("1970-01-01T00:00:01Z") == true)
    let own = try OpenedWorkbook(first).parts["docProps/core.xml"]
    #expect(own?.contains("2024-10-04T00:00:00Z") == true)
  }

  @Test(
    "refuses names of sheets that Excel does not take",
    arguments: [
      "", String(repeating: "a", count: 32), "a/b", "a\\b", "a:b", "a*b", "a?b", "[a", "a]", "'a",
      "a'",
      "History", "a\u{7}", "🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠",
    ])
  func names(name: String) {
    var workbook = book([[.blank]])
    workbook.sheets[0].name = name
    #expect(throws: WorkbookProblem.badSheetName(name)) { try workbook.bytes() }
  }

  @Test("refuses a second sheet of the same name, none at all, and what Excel cannot hold")
  func refused() throws {
    var twice = book([[.blank]])
    twice.sheets.append(twice.sheets[0])
    twice.sheets[1].name = twice.sheets[0].name.uppercased()
    #expect(throws: WorkbookProblem.badSheetName(twice.sheets[1].name)) { try twice.bytes() }
    #expect(throws: WorkbookProblem.noSheets) {
      try Workbook(title: "", day: 1, sheets: []).bytes()
    }
    var uneven = book([[.blank, .blank], [.blank]])
    let name = uneven.sheets[0].name
    #expect(throws: WorkbookProblem.unevenRow(sheet: name, row: 2)) { try uneven.bytes() }
    uneven.sheets[0].rows = []
    #expect(try !uneven.bytes().isEmpty)
    for cell: WorkbookCell in [
      .decimal(.nan, places: 1), .money(.infinity), .decimal(1, places: 10), .date(-30_000),
      .whole(.max), .text("a\u{0}b"), .text("\u{FFFF}"),
      .text(String(repeating: "x", count: 32_768)),
    ] {
      #expect(throws: WorkbookProblem.badCell(sheet: name, row: 1, column: 2)) {
        try book([[.blank, cell]]).bytes()
      }
    }
  }
}
