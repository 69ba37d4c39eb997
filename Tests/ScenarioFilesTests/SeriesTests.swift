import FlowForecast
import Testing

@testable import ScenarioFiles

@Suite("Monthly series")
struct SeriesTests {
  private func read(_ text: String, _ gaps: SeriesGaps = .refuse) -> SeriesReadResult {
    SeriesReader.read("a.csv", from: MemorySource(files: ["a.csv": Array(text.utf8)]), gaps: gaps)
  }

  private func series(_ name: String, _ first: String, _ values: [Int]) throws -> MonthlySeries {
    MonthlySeries(name: name, first: try #require(MonthText.read(first)), values: values)
  }

  @Test("stand in columns of their own, or in rows with their names, and mean the same")
  func forms() throws {
    let expected = try [
      series("DK", "2019-12", [5, 1200, 7]), series("SE", "2020-01", [0, 40]),
    ]
    let wide = read("month;DK;SE\n2019-12;5;\n2020-01;1.200;0\n2020-02;7;40\n")
    #expect(wide.series == expected && wide.problems.isEmpty)
    let long = read(
      "geo,month,applicants\nDK,2019-12,5\nSE,2020-02,40\nDK,2020-02,7\nDK,2020-01,1200\n"
        + "SE,2020-01,0\n")
    #expect(long.series == expected && long.problems.isEmpty)
    let other = read("tid\tgeo\tn\n2019M12\tDK\t5\n2020M01\tDK\t1200.0\n2020M02\tDK\t7\n")
    #expect(other.series == [expected[0]] && other.problems.isEmpty)
  }

  @Test("end where their values end")
  func ends() throws {
    let found = read("month;A;B\n2020-01;..;1\n2020-02;3;2\n2020-03;4;:\n\n")
    #expect(
      try found.series == [series("A", "2020-02", [3, 4]), series("B", "2020-01", [1, 2])])
  }

  @Test("with gaps are refused, or begin after the last")
  func gaps() throws {
    let text = "month;A\n2020-01;1\n2020-03;3\n2020-06;6\n2020-07;7\n"
    let refused = read(text)
    #expect(refused.series.isEmpty && refused.problems.map(\.line) == [3, 4])
    #expect(refused.problems[1].message == "2020-04 to 2020-05 are missing in A")
    let latest = read(text, .latest)
    #expect(try latest.series == [series("A", "2020-06", [6, 7])])
    #expect(latest.problems.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "months are written in three ways",
    arguments: [
      ("2026-05", "2026-05"), ("2026M05", "2026-05"), ("2026-05-01", "2026-05"),
      ("2026-05-02", nil), ("2026-13", nil), ("2026-00", nil), ("0026-05", nil), ("05-2026", nil),
      ("2026/05", nil), ("2026-5", nil), ("", nil), ("2026-5x", nil), ("æøå", nil),
    ])
  func months(text: String, month: String?) {
    #expect(MonthText.read(text)?.description == month)
  }
}
