import PlacementDomain
import Testing

@testable import CouncilReport

@Suite("A report held against the last one", .serialized)
struct DeviationTests {
  private func earlier(_ band: String) throws -> EarlierReport {
    try EarlierReport(
      """
      {"format": "nabolag.report/1", "head": {"from": "2025-12-01", "municipality": "A", "to": "2026-02-28"},
       "watch": {"expected_cost": 5000000, "lead_high": 40, "lead_homes": 20, "lead_low": 10,
        "need_80": {"2026-11": \(band)}}}
      """)
  }

  private func alert(_ document: ReportDocument) -> String? {
    for case .alert(let sentence) in document.front[0].items { return sentence.text("en") }
    return nil
  }

  @Test("says first that the count has left the band, and only then")
  func trigger() throws {
    let count = Deviation.count(try ReportTown.input.get())
    #expect(count > 10)
    for (low, high) in [(count + 1, count + 9), (count - 9, count - 1)] {
      let document = try ReportTown.document { $0.earlier = try earlier("[\(low), \(high)]") }
      let said = try #require(alert(document))
      #expect(said.contains("has left the band") && said.contains("\(count) households"))
      #expect(said.contains("between \(low) and \(high)"))
    }
    for (low, high) in [(count, count + 9), (count - 9, count)] {
      let document = try ReportTown.document { $0.earlier = try earlier("[\(low), \(high)]") }
      #expect(alert(document) == nil)
      guard case .paragraph(let sentence) = document.front[0].items[0] else {
        Issue.record("the band is not told")
        return
      }
      #expect(sentence.text("da").contains("inden for"))
    }
  }

  @Test("says what has changed, and what cannot be held against it")
  func changes() throws {
    let document = try ReportTown.document { $0.earlier = try earlier("[1, 2]") }
    let table = try #require(document.tables.first { $0.id == "changes" })
    #expect(table["high", "before"] == .whole(40))
    #expect(table["high", "now"] == document.watch.leadHigh.map { .whole($0) })
    let old = try EarlierReport(
      """
      {"format": "nabolag.report/1", "head": {"from": "2020-12-01", "municipality": "A", "to": "2021-02-28"},
       "watch": {"expected_cost": null, "lead_high": null, "lead_homes": null, "lead_low": null,
        "need_80": {"2020-12": [1, 2]}}}
      """)
    let late = try ReportTown.document { $0.earlier = old }
    #expect(alert(late) == nil)
    let block = try #require(late.body.first { $0.id == .changes })
    #expect(block.items.count == 2)
  }

  @Test("this report can be read as the next one's earlier report")
  func readsItself() throws {
    let document = try ReportTown.document()
    let read = try EarlierReport(ReportJSON.encode(document))
    #expect(read.watch.leadHigh == document.watch.leadHigh && read.watch.leadHigh != nil)
    #expect(read.watch.need80.count == document.watch.need80.count)
    #expect(throws: (any Error).self) { try EarlierReport("{}") }
  }
}
