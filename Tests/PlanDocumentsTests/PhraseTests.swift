import PlacementDomain
import Testing

@testable import PlanDocuments

@Suite("Words in two languages")
struct PhraseTests {
  private static let all: [(name: String, words: Words)] =
    entries(FileWords.self) + entries(WriteWords.self) + entries(TableWords.self)
    + entries(SummaryWords.self) + entries(MapWords.self) + entries(ForecastWords.self)
    + entries(ForecastTableWords.self) + entries(ForecastMergeWords.self)
    + entries(ComparisonWords.self) + entries(OverrideWords.self) + entries(SheetWords.self)
    + entries(SheetSentences.self) + entries(SheetLaw.self) + entries(ExplainWords.self)
    + entries(ConflictWords.self) + entries(DemandWords.self) + entries(MeasureWords.self)
    + entries(AlternativeWords.self) + entries(TradeOffWords.self) + entries(FairnessWords.self)
    + entries(TravelWords.self)
    + entries(PolicyWords.self) + entries(ProfileWords.self)

  private static func entries<Catalogue: Phrase>(_ type: Catalogue.Type) -> [(String, Words)] {
    type.allCases.map { ("\(type).\($0)", $0.template) }
  }

  /// Words that are the same in both languages.
  private static let same: Set<String> = [
    "TableWords.sector", "SummaryWords.levelPoints", "MapWords.schoolLetter", "MapWords.stopLetter",
    "MapWords.kilometres", "ForecastTableWords.variantColumn", "ForecastTableWords.medianColumn",
    "ComparisonWords.optionLine", "SheetWords.squareMetres", "ConflictWords.setting",
    "AlternativeWords.planColumn", "AlternativeWords.leastProof", "TradeOffWords.loser",
    "MapWords.shareShort", "ProfileWords.moved",
  ]

  private func slots(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{").dropFirst().map { part in
        String(part.prefix { $0 != "}" && $0 != "|" && $0 != "?" })
      })
  }

  @Test("every sentence is there in both languages, and differs where it should")
  func bothLanguages() {
    for (name, words) in PhraseTests.all {
      #expect(!words.english.isEmpty && !words.danish.isEmpty, "\(name)")
      #expect(words.english != words.danish || PhraseTests.same.contains(name), "\(name)")
    }
  }

  @Test("both languages fill in the same")
  func sameSlots() {
    for (name, words) in PhraseTests.all {
      // A slot of the word alone may be needed in one language only.
      let english = slots(words.english)
      let danish = slots(words.danish)
      #expect(english.isSuperset(of: danish), "\(name)")
      let lost = english.subtracting(danish)
      #expect(lost.allSatisfy { words.english.contains("{\($0)?") }, "\(name)")
    }
  }

  @Test("no English stands in Danish documents")
  func noEnglish() throws {
    let pages = SmallTown.pages("da")
    let forecast = try ForecastTown.report()
    let documents = [
      TerminalSummary.text(pages, language: "da", verbose: true, files: ["x"]),
      PlanCSV.encode(pages, language: "da"),
      visible(PlanMap.svg(pages, outlines: [SmallTown.outline], language: "da")),
      ForecastSummary.text(forecast, language: "da", files: ["x"]),
      visible(ForecastChart.svg(forecast, language: "da")),
    ]
    let english: Set<String> = [
      "the", "and", "of", "home", "homes", "household", "households", "persons", "is",
      "district", "with", "minutes", "stays", "arrives", "moves", "without", "best", "proven",
      "school", "burden", "share", "opened", "nothing", "written", "are", "not",
    ]
    for document in documents {
      let words = document.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(english.intersection(words).isEmpty)
      #expect(!document.contains("{"), "a slot was not filled in")
    }
  }

  /// The text of a drawing without its tags and its style.
  private func visible(_ svg: String) -> String {
    var text = ""
    var isTag = false
    var isStyle = false
    for line in svg.split(separator: "\n") {
      if line.hasPrefix("<style") { isStyle = true }
      if !isStyle {
        for character in line {
          if character == "<" { isTag = true }
          if !isTag { text.append(character) }
          if character == ">" {
            isTag = false
            text.append(" ")
          }
        }
      }
      if line.contains("</style>") { isStyle = false }
    }
    return text
  }

  @Test("counts choose their word")
  func counts() {
    #expect(Template.fill("{n|home|homes}", ["n": "1"]) == "1 home")
    #expect(Template.fill("{n|home|homes}", ["n": "0"]) == "0 homes")
    #expect(Template.fill("{n?is|are} {x}", ["n": "2"]) == "are {x}")
    #expect(Template.fill("{open", [:]) == "{open")
  }

  @Test("numbers are written as readers of the language write them")
  func numbers() {
    let danish = NumberStyle(language: "da")
    let english = NumberStyle(language: "en")
    #expect(danish.decimal(Thousandths(raw: 1_234_500)) == "1.234,5")
    #expect(english.decimal(Thousandths(raw: 1_234_500)) == "1,234.5")
    #expect(english.decimal(Thousandths(raw: -49)) == "0.0")
    #expect(english.decimal(Thousandths(raw: -1050)) == "-1.1")
    #expect(english.decimal(Thousandths(raw: 1999), 2) == "2.00")
    #expect(danish.whole(-1_234_567) == "-1.234.567")
    #expect(english.percentUp(0.00001) == "0.01%")
    #expect(danish.percentUp(0.0123) == "1,23 %")
    #expect(danish.plain(Thousandths(raw: 7500)) == "7,5")
  }
}
