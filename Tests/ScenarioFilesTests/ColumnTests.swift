import Foundation
import Testing

@testable import ScenarioFiles

@Suite("Columns as data")
struct ColumnTests {
  /// Columns in which any text is good, and those whose cell is reported at another.
  private static let free: Set<String> = [
    "name", "address", "source", "note", "languages", "northing",
  ]

  static let columns: [(String, String)] = TableSchema.all.flatMap { schema in
    schema.columns.filter { !free.contains($0.name) }.map { (schema.file, $0.name) }
  }

  @Test("nonsense in any column but free text is an error at that cell", arguments: columns)
  func everyColumnIsRead(_ file: String, _ column: String) throws {
    var fixture = Fixture()
    var lines = try #require(fixture.files["s/" + file]).split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let position: Int
    if let known = lines[0].firstIndex(of: column) {
      position = known
    } else {
      position = lines[0].count
      for index in lines.indices { lines[index].append(index == 0 ? column : "") }
    }
    lines[1][position] = "?"
    fixture.files["s/" + file] = lines.map { $0.joined(separator: ";") }.joined(separator: "\n")
    let expected = lines[1][..<position].reduce(1) { $0 + $1.count + 1 }
    #expect(
      fixture.read().errors.contains {
        $0.file == "s/" + file && $0.line == 2 && $0.column == expected
      })
  }

  @Test("`..` and an empty field are missing: the default holds, or the cell must be filled")
  func missing() {
    for empty in ["..", ""] {
      #expect(Fixture().problems("options.csv", ";110;", ";\(empty);") == [])
      #expect(
        Fixture().problems("districts.csv", "4500", empty).first?
          .hasPrefix("s/districts.csv:3:11: `population` is empty: fill it in") == true)
    }
  }

  @Test("a place of a kind that is missing is warned of, unless its weight is 0")
  func missingKind() {
    var fixture = Fixture()
    fixture.files["s/places.csv"] = fixture.files["s/places.csv"]?
      .replacingOccurrences(of: "leisure", with: "shop")
    #expect(
      fixture.read().problems.map(\.description) == [
        "s/places.csv:1:1: warning: there is no place of kind `leisure`, so the term `leisure` counts "
          + "nothing: add one, or set `policy.weights.leisure` to 0"
      ])
    #expect(fixture.problems("scenario.yaml", "school: 2.5", "leisure: 0") == [])
  }

  @Test("an option that brings nothing, and a value that no one reads, are warned of")
  func warnings() {
    #expect(
      Fixture().problems("homes.csv", ";omb", ";").first?
        .hasPrefix("s/options.csv:3:1: warning: the option brings no homes") == true)
    #expect(
      Fixture().problems("places.csv", "shop;55,8390;12,2770;lyn;", "shop;55,8390;12,2770;lyn;9")
        .first?.hasPrefix("s/places.csv:6:40: warning: `seats` is not read for a shop") == true)
  }
}
