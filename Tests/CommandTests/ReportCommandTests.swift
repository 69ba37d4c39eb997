import Foundation
import TestSupport
import Testing

@Suite("nabolag report")
struct ReportCommandTests {
  private func town(_ settings: String = "") throws -> Folder {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    try folder.write(
      """
      id;name;kind;lat;lon;district;modules;max_modules;lead_days;set_up_cost;monthly_cost;permit_end
      eng;Pavilloner på engen;pavilion;55,88;12,36;lil;FAM;4;90;100000;2000;31-12-2027
      """, to: "town/options.csv")
    try folder.write(
      """
      id;name;homes;letting;places;bedrooms;set_up_cost;monthly_cost
      FAM;Familiebolig;1;one;4;2;250000;8000
      """, to: "town/modules.csv")
    try folder.edit("town/scenario.yaml") {
      $0 + "\ndecision: 2027-01-15\ncapacity:\n  months: 12\n  futures: 40\n  unseen: 30\n"
        + settings
    }
    return folder
  }

  @Test("writes a page, its numbers and a workbook, twice the same", arguments: ["da", "en"])
  func writes(language: String) throws {
    let folder = try town()
    let line = "$NABOLAG report town --forecast 40 --language \(language)"
    let run = try Command.shell("\(line) && \(line) --output again --threads 1", from: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let files = ["report.html", "report.json", "report.xlsx"]
    #expect(folder.names(in: "out/town") == files)
    let page = try folder.text("out/town/report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
    #expect(page.hasSuffix("</html>\n") && page.contains("<svg"))
    for file in files {
      let texts = try ["out/town", "again"].map {
        try Data(contentsOf: URL(fileURLWithPath: folder.path("\($0)/\(file)")))
      }
      #expect(texts[0] == texts[1], "\(file)")
    }
  }

  @Test("takes what earlier commands left, and only what is of this scenario")
  func takes() throws {
    let folder = try town()
    let made = try Command.shell(
      "$NABOLAG place town -q && $NABOLAG forecast town --replications 30 -q && "
        + "$NABOLAG report town -q", from: folder)
    #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
    #expect(try folder.text("out/town/report.json").contains("\"replications\": 30"))
    // The scenario changes: its forecast is another's.
    try folder.edit("town/scenario.yaml") { $0 + "\n" }
    let same = try Command.shell("$NABOLAG report town -q", from: folder)
    #expect(same.status == 0)
    #expect(try folder.text("out/town/report.json").contains("\"replications\": 30"))
    try folder.edit("town/scenario.yaml") {
      $0.replacing("  unseen: 30", with: "  unseen: 30\n  hotel_households: 9")
    }
    let other = try Command.shell("$NABOLAG report town -q", from: folder)
    #expect(other.status == 0, "\(other.errors)")
    #expect(try folder.text("out/town/report.json").contains("\"replications\": 2000"))
    let named = try Command.shell(
      "$NABOLAG report town --forecast out/town/forecast.json --output new", from: folder)
    #expect(named.status == 65 && named.errors.contains("out/town/forecast.json"))
    #expect(!folder.has("new"))
  }

  @Test("is held against an earlier report; a file that is none is said to be none")
  func against() throws {
    let folder = try town()
    let first = try Command.shell(
      "$NABOLAG report town --forecast 30 -q && "
        + "$NABOLAG report town --forecast 30 --against out/town/report.json --output next",
      from: folder)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try folder.text("next/report.html").contains("id=\"changes\""))
    for file in ["town/homes.csv", "nowhere.json"] {
      let run = try Command.shell(
        "$NABOLAG report town --forecast 30 --against \(file) --output bad", from: folder)
      #expect(run.status == 65 && run.errors.contains(file), "\(run.errors)")
      #expect(!folder.has("bad"))
    }
  }

  @Test(
    "without gnuplot pictures are left out, without WeasyPrint there is no PDF, and both are said")
  func withoutTools() throws {
    let folder = try town()
    let run = try Command.shell(
      "mkdir none && PATH=$PWD/none \"$NABOLAG\" report town --forecast 30 --language en -q",
      from: folder)
    #expect(run.status == 0, "\(run.errors)")
    let page = try folder.text("out/town/report.html")
    #expect(page.contains("gnuplot was not found") && page.contains("id=\"table-need\""))
    let pdf = try Command.shell(
      "PATH=$PWD/none \"$NABOLAG\" report town --forecast 30 --pdf --language en --output pdf",
      from: folder)
    #expect(pdf.status == 65 && pdf.errors.contains("install"), "\(pdf.errors)")
    #expect(!folder.has("pdf"))
  }

  @Test("a forecast of no courses is wrong usage")
  func usage() throws {
    let folder = try town()
    let run = try Command.shell("$NABOLAG report town --forecast 0", from: folder)
    #expect(run.status == 64)
  }
}
