import Foundation
import Testing

@testable import CouncilReport

@Suite("The report's page", .serialized)
struct PageTests {
  static let pages: Result<[String: String], any Error> = Result {
    let document = try ReportTown.document()
    return try Dictionary(
      uniqueKeysWithValues: ["da", "en"].map { language in
        (language, try ReportHTML.page(document, language: language))
      })
  }

  private func page(_ language: String) throws -> String {
    try #require(try Self.pages.get()[language])
  }

  @Test("is well-formed, in its language, with headings in order", arguments: ["da", "en"])
  func structure(language: String) throws {
    let root = try PageTree.root(of: page(language))
    #expect(root.name == "html" && root.attributes["lang"] == language)
    let headings = root.all.filter { ["h1", "h2", "h3", "h4"].contains($0.name) }
    #expect(headings.filter { $0.name == "h1" }.count == 1)
    #expect(headings.first?.name == "h1")
    let levels = headings.compactMap { Int($0.name.dropFirst()) }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(headings.allSatisfy { !$0.text.isEmpty })
    #expect(root.all("title").first?.parent?.name == "head")
    #expect(root.all("main").count == 1)
  }

  @Test("every id stands once, and every link and label leads to one", arguments: ["da", "en"])
  func ids(language: String) throws {
    let root = try PageTree.root(of: page(language))
    let ids = root.all.compactMap { $0.attributes["id"] }
    #expect(
      ids.count == Set(ids).count,
      "\(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
    let known = Set(ids)
    for link in root.all("a") {
      let target = try #require(link.attributes["href"])
      #expect(target.hasPrefix("#") && known.contains(String(target.dropFirst())), "\(target)")
    }
    for node in root.all {
      for id in (node.attributes["aria-labelledby"] ?? "").split(separator: " ") {
        #expect(known.contains(String(id)), "\(id)")
      }
    }
  }

  @Test("needs nothing from elsewhere and runs nothing", arguments: ["da", "en"])
  func selfContained(language: String) throws {
    let text = try page(language)
    let root = try PageTree.root(of: text)
    #expect(!text.lowercased().contains("http"))
    #expect(!text.contains("url(") && !text.contains("@import"))
    #expect(!text.contains("GNUPLOT") && !text.contains("Gnuplot"))
    let names = Set(root.all.map(\.name))
    let outside: Set<String> = [
      "script", "link", "img", "iframe", "object", "embed", "image", "use",
    ]
    #expect(names.isDisjoint(with: outside), "\(names.intersection(outside))")
    #expect(root.all.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test("tables say what their cells head, pictures say what they show", arguments: ["da", "en"])
  func alternatives(language: String) throws {
    let root = try PageTree.root(of: page(language))
    let tables = root.all("table")
    #expect(tables.count > 12)
    for table in tables {
      #expect(table.all("caption").first.map { !$0.text.isEmpty } == true)
      #expect(table.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
      let columns = table.all("thead").first?.all("th").count ?? 0
      for row in table.all("tbody").first?.children ?? [] {
        #expect(row.children.count == columns && row.children.first?.name == "th")
      }
    }
    let pictures = root.all("svg")
    #expect(pictures.count == 3)
    for picture in pictures {
      #expect(picture.attributes["role"] == "img" && picture.attributes["lang"] == language)
      #expect(picture.all("title").first.map { !$0.text.isEmpty } == true)
      #expect(picture.all("desc").first.map { $0.text.count > 40 } == true)
    }
  }

  @Test("text stands out from what it is written on by 4.5 to 1 and more")
  func contrast() throws {
    let colors = Dictionary(ReportStyle.colors.map { ($0.name, $0.value) }) { first, _ in first }
    for paper in ["paper", "lead_paper", "alert_paper"] {
      for ink in ["ink", "quiet", "strong", "alert"] {
        let ratio = Contrast.ratio(try #require(colors[ink]), try #require(colors[paper]))
        #expect(ratio >= 4.5, "\(ink) on \(paper): \(ratio)")
      }
    }
    #expect(!ReportStyle.sheet.contains("$"))
    #expect(abs(Contrast.ratio("#000000", "#ffffff") - 21) < 0.01)
  }

  @Test("the same input gives the same bytes")
  func sameBytes() throws {
    let document = try ReportTown.document()
    #expect(try ReportHTML.page(document, language: "da") == page("da"))
    #expect(ReportJSON.encode(document) == ReportJSON.encode(try ReportTown.document()))
    #expect(
      try ReportWorkbook.bytes(document, language: "da")
        == ReportWorkbook.bytes(document, language: "da"))
  }
}

/// Contrast of colours as WCAG 2.2 defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
enum Contrast {
  static func ratio(_ left: String, _ right: String) -> Double {
    let (one, two) = (luminance(left), luminance(right))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let number = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double((number >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
