import DisclosureControl
import Foundation
import PlacementDomain
import PlacementModel
import PlanDocuments
import ScenarioFiles
import TestSupport
import Testing

@testable import CouncilReport

@Suite("What the report hides", .serialized)
struct DisclosureTests {
  @Test("nothing small is shown in any table or sentence, and nothing small follows")
  func withstands() throws {
    try attack(try ReportTown.input.get())
  }

  /// All but the one whose pins contradict, which has no plan and so no report.
  static let names = Result {
    try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent("Scenarios").path
    ).filter { !$0.hasPrefix(".") && $0 != "alleroed-infeasible" }.sorted()
  }

  @Test("nor from the report of any shipped scenario", arguments: try names.get())
  func shipped(name: String) throws {
    let folder = Repository.root.appendingPathComponent("Scenarios/\(name)").path
    let facts = PlacementFacts(try #require(ScenarioReader.read(folder: folder).scenario))
    let result = try PlacementSolver.place(facts)
    try attack(ReportInput(PlanPages(result, facts)))
  }

  /// Tries to reckon back what a report hides, and looks for small counts that it shows.
  private func attack(_ input: ReportInput) throws {
    let raw = (ReportBlocks.front + ReportBlocks.body).compactMap { $0.block(input) }
      .flatMap(\.items).compactMap { item -> ReportTable? in
        if case .table(let table) = item { table } else { nil }
      }
    let disclosure = try Disclosure(raw)
    #expect(disclosure.system.cells.contains { $0.isSmall })
    #expect(disclosure.system.relations.count > 15)
    let exposures = try SuppressionAudit.exposures(
      of: disclosure.system, hiding: disclosure.suppression.isHidden)
    for exposure in exposures {
      #expect(exposure.isSafe, "\(disclosure.addresses[exposure.cell]) \(exposure.interval)")
    }
    let document = try ReportDocument(input)
    for table in document.tables {
      for row in table.rows {
        for (column, cell) in zip(table.columns, row.cells) {
          guard case .people(let count) = cell else { continue }
          #expect(count == 0 || count >= column.least ?? 3, "\(table.id) \(row.id) \(column.id)")
        }
      }
    }
    #expect(document.tables.flatMap(\.rows).flatMap(\.cells).contains(.hidden))
  }

  @Test("sentences take people from tables, so that what is hidden there is hidden here")
  func sentences() throws {
    for block in try ReportTown.document().blocks {
      for item in block.items {
        let sentences: [Sentence] =
          switch item {
          case .lead(let sentence), .alert(let sentence), .paragraph(let sentence),
            .note(let sentence):
            [sentence]
          case .list(let list): list
          case .figure(let figure): [figure.description]
          case .table: []
          }
        for value in sentences.flatMap(\.values.values) {
          if case .people(let count) = value { #expect(count >= 5, "\(block.id)") }
        }
      }
    }
    let table = ReportTable(
      "t", Words("t", da: "t"),
      columns: [
        .init("name", Words("n", da: "n"), isNumber: false),
        .init("count", Words("c", da: "c"), least: 3),
        .init("rest", Words("r", da: "r"), follows: "count"),
      ],
      rows: [
        .init("a", [.name("a"), .people(2), .whole(7)]),
        .init("b", [.name("b"), .people(9), .whole(1)]),
        .init("c", [.name("c"), .people(8), .whole(3)]),
        .init("total", [.name("t"), .people(19), .none], isTotal: true),
      ], sums: CellSum.rows("t", total: "total", of: ["a", "b", "c"], columns: ["count"]))
    let disclosure = try Disclosure([table])
    let block = ReportBlock(
      .status, Words("", da: ""),
      [
        .table(table),
        .paragraph(
          Sentence(
            Words("{n}", da: "{n}"), ["n": .from(CellAddress("t", row: "a", column: "count"))])),
      ])
    let applied = disclosure.applied(block)
    guard case .table(let shown) = applied.items[0],
      case .paragraph(let sentence) = applied.items[1]
    else {
      Issue.record("the block lost an item")
      return
    }
    #expect(shown["a", "count"] == .hidden && shown["a", "rest"] == .hidden)
    // One more, or the small one would follow from the sum; and only one.
    let others = ["b", "c"].map { shown[$0, "count"] == .hidden }
    #expect(others.count { $0 } == 1)
    #expect(sentence.text("en") == "too few")
  }
}
