import Foundation
import PlacementDomain
import PlanDocuments
import Testing

@testable import CouncilReport

/// Every sentence of the report's catalogues.
enum Phrases {
  static let all: [(name: String, words: Words)] =
    entries(PageWords.self) + entries(FrontWords.self) + entries(FrontMarks.self)
    + entries(ColumnWords.self) + entries(PlacementBlockWords.self) + entries(ContextWords.self)
    + entries(PictureWords.self)

  private static func entries<Catalogue: Phrase>(_ type: Catalogue.Type) -> [(String, Words)] {
    type.allCases.map { ("\(type).\($0)", $0.template) }
  }
}

@Suite("The report's words", .serialized)
struct WordsTests {
  /// Words that are the same in both languages.
  private static let same: Set<String> = [
    "ColumnWords.median", "ColumnWords.hotel", "ContextWords.asTable", "PictureWords.median",
  ]

  private func slots(_ text: String) -> Set<String> {
    Set(
      text.matches(of: #/\{([a-z0-9]+)/#).map { String($0.output.1) })
  }

  @Test("every sentence is there in both languages, with the same slots")
  func bothLanguages() {
    #expect(Phrases.all.count > 180)
    for (name, words) in Phrases.all {
      #expect(!words.english.isEmpty && !words.danish.isEmpty, "\(name)")
      #expect(words.english != words.danish || Self.same.contains(name), "\(name)")
      #expect(slots(words.english) == slots(words.danish), "\(name)")
    }
  }

  @Test("no slot stays unfilled", arguments: ["da", "en"])
  func filled(language: String) throws {
    let page = try ReportHTML.page(ReportTown.document(), language: language)
    let body = page.firstRange(of: "<body>").map { String(page[$0.upperBound...]) } ?? ""
    let left = body.matches(of: #/\{[a-z0-9]+[^}]{0,60}\}/#).map { String($0.output) }
      .filter { !$0.contains(":") && !$0.contains(";") }
    #expect(left.isEmpty, "\(left)")
  }

  @Test("no English stands in the Danish report, and no Danish in the English")
  func noLeak() throws {
    let document = try ReportTown.document {
      // Names and sources are in the language of whoever wrote them.
      $0.sources = []
    }
    let pages = try ["da", "en"].map { language in
      try PageTree.root(of: ReportHTML.page(document, language: language)).text
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    for (name, words) in Phrases.all where words.english != words.danish {
      for (foreign, page) in [(words.english, pages[0]), (words.danish, pages[1])] {
        for fragment in foreign.split(whereSeparator: { "{}|?".contains($0) }) {
          let text = fragment.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          guard text.count >= 14, text.contains(" ") else { continue }
          #expect(!page.contains(text), "\(name): \(text)")
        }
      }
    }
  }

  @Test("a count of one takes the word for one")
  func plural() {
    let words = Words("{n|home|homes} {n?is|are} free", da: "{n|bolig|boliger}")
    #expect(Sentence(words, ["n": .whole(1)]).text("en") == "1 home is free")
    #expect(Sentence(words, ["n": .whole(2)]).text("en") == "2 homes are free")
    #expect(Sentence(words, ["n": .whole(1200)]).text("da") == "1.200 boliger")
  }
}
