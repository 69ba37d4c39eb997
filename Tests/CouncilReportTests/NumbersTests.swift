import Foundation
import PlacementDomain
import PlanDocuments
import Testing

@testable import CouncilReport

@Suite("The report's numbers", .serialized)
struct NumbersTests {
  /// The numbers of a block of the page, as their values.
  private func numbers(_ node: PageTree.Node) -> [String] {
    node.all.flatMap { node in
      node.name == "data" ? [node.attributes["value"] ?? ""] : []
    }.sorted()
  }

  /// Every number in a JSON value, as written.
  private func numbers(_ value: Any) -> [String] {
    switch value {
    case let list as [Any]: return list.flatMap(numbers)
    case let members as [String: Any]:
      return members.keys.filter { $0 != "id" && $0 != "columns" }.sorted()
        .flatMap { numbers(members[$0] ?? NSNull()) }
    case let number as NSNumber: return [text(number.doubleValue)]
    default: return []
    }
  }

  private func text(_ value: Double) -> String { value.fixed(6) }

  @Test("every number of the page stands in report.json, block by block", arguments: ["da", "en"])
  func equal(language: String) throws {
    let document = try ReportTown.document()
    let root = try PageTree.root(of: ReportHTML.page(document, language: language))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(ReportJSON.encode(document).utf8))
        as? [String: Any])
    #expect(json["format"] as? String == "nabolag.report/1")
    let blocks = try #require(json["blocks"] as? [[String: Any]])
    let behind = root.all.filter { $0.attributes["id"]?.hasPrefix("numbers-") == true }
    #expect(blocks.count == document.blocks.count)
    for block in blocks {
      let id = try #require(block["id"] as? String)
      let section = try #require(
        root.all("section").first { $0.attributes["id"] == id }, "\(id)")
      let figures = section.all("figure").compactMap { $0.attributes["id"] }.map {
        "numbers-" + $0.dropFirst("figure-".count)
      }
      let shown =
        ([section] + behind.filter { figures.contains($0.attributes["id"] ?? "") })
        .flatMap(numbers).compactMap(Double.init).map(text).sorted()
      #expect(shown == numbers(block).sorted(), "\(id)")
    }
    #expect(root.all("data").count > 500)
  }

  @Test("what is read is the value, rounded as said", arguments: ["da", "en"])
  func rounding(language: String) throws {
    let document = try ReportTown.document()
    let root = try PageTree.root(of: ReportHTML.page(document, language: language))
    let (point, group) = language == "da" ? (",", ".") : (".", ",")
    for node in root.all("data") {
      let value = try #require(Double(node.attributes["value"] ?? ""))
      let digits = node.text.replacing(group, with: "").replacing(point, with: ".")
        .replacing("−", with: "-").filter { "-.0123456789".contains($0) }
      let read = try #require(Double(digits), "\(node.text)")
      let decimals = digits.split(separator: ".").dropFirst().first?.count ?? 0
      let half = pow(10, -Double(decimals)) / 2 * 1.000001
      let isShare = value.magnitude <= 1 && (node.text.contains("%") || read >= 1 || value == 0)
      let near =
        abs(read - value) <= half || abs(read * 1_000_000 - value) <= half * 1_000_000
        // Chances are rounded to five in a hundred, proofs up to hundredths of a per cent.
        || (isShare && abs(read / 100 - value) <= 0.0251)
      #expect(near, "\(node.text) for \(value)")
    }
  }

  @Test("no number stands outside of what is counted", arguments: ["da", "en"])
  func outside(language: String) throws {
    let document = try ReportTown.document()
    let root = try PageTree.root(of: ReportHTML.page(document, language: language))
    // Words of catalogues and names of the scenario may hold digits; nothing else may.
    var words = Phrases.all.map { $0.words(language) }
    words += document.tables.flatMap { table in
      table.rows.flatMap(\.cells).compactMap { cell in
        if case .text(let words) = cell { words(language) } else { nil }
      } + [table.title(language)] + table.columns.map { $0.title(language) }
    }
    words += document.blocks.flatMap(\.items).flatMap { item -> [String] in
      let sentences: [Sentence] =
        switch item {
        case .lead(let sentence), .alert(let sentence), .paragraph(let sentence),
          .note(let sentence):
          [sentence]
        case .list(let list): list
        case .figure(let figure): [figure.description]
        case .table: []
        }
      return sentences.flatMap { sentence in
        [sentence.template(language)]
          + sentence.values.values.compactMap { cell in
            if case .text(let words) = cell { words(language) } else { nil }
          }
      }
    }
    let known = Set(words.flatMap { $0.matches(of: #/[0-9]+/#).map { String($0.output) } })
    let body = try #require(root.all("main").first)
    for node in body.all
    where !["data", "time", "svg", "title", "desc", "figcaption"].contains(node.name)
      && !node.isWithin("svg")
    {
      for number in node.ownText.matches(of: #/[0-9]+/#) {
        #expect(known.contains(String(number.output)), "\(node.name): \(node.ownText)")
      }
    }
  }
}
