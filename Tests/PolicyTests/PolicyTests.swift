import Foundation
import PlacementDomain
import Testing

@Suite("Policies, clause by clause")
struct PolicyTests {
  /// Every clause of the five papers.
  static let ids: Set<String> = {
    let counts = ["ALL": 16, "GLO": 7, "LEJ": 5, "SF": 4, "VES": 6]
    return Set(counts.flatMap { paper, count in (1...count).map { "\(paper)-\($0)" } })
  }()

  @Test("every document can be read, and every clause has a row, in both languages")
  func complete() {
    #expect(Seeds.read.problems == [])
    let clauses = Seeds.read.documents.flatMap(\.clauses)
    #expect(Set(clauses.map(\.id)) == Self.ids)
    #expect(clauses.count == Self.ids.count)
    for clause in clauses {
      #expect(!clause.text.english.isEmpty && !clause.text.danish.isEmpty)
      #expect(clause.text.english != clause.text.danish)
    }
  }

  @Test("every profile says what each term weighs")
  func profiles() {
    for document in Seeds.read.documents {
      #expect(
        Set(document.profile.weights.keys) == Set(BurdenID.allCases), "\(document.name)")
    }
  }

  @Test("what is named beside a clause is shown at work in an example, and nothing else is")
  func shown() {
    for clause in Seeds.read.documents.flatMap(\.clauses) {
      let shown = ClauseExample.all.filter { $0.clause == clause.id }.flatMap(\.shows)
      #expect(Set(shown) == Set(clause.servedBy.map(\.written)), "\(clause.id)")
    }
    #expect(Set(ClauseExample.all.map(\.clause)).isSubset(of: Self.ids))
    #expect(Set(ClauseExample.all.map(\.file)).count == ClauseExample.all.count)
  }

  @Test("off it does nothing, on it does what is asked", arguments: ClauseExample.all)
  func works(example: ClauseExample) throws {
    let policy = try #require(Seeds.document(of: example.clause)).profile
    let off = try example.outcome(false, policy)
    let on = try example.outcome(true, policy)
    #expect(example.isAsked(off, on), "off\n\(off.text)on\n\(on.text)")
    #expect(!example.isAsked(off, off) && off.text != on.text)
    try expectGolden("off\n\(off.text)\non\n\(on.text)", example.file)
  }

  @Test("a weight of another clause changes no example", arguments: ClauseExample.all)
  func alone(example: ClauseExample) throws {
    guard example.isPlan else { return }
    let policy = try #require(Seeds.document(of: example.clause)).profile
    let on = try example.outcome(true, policy)
    let own =
      example.shows.compactMap { Serving(written: $0) }.filter { $0.kind == .burden }
      .map(\.name) + example.besides.map(\.rawValue)
    for burden in BurdenID.allCases where !own.contains(burden.rawValue) {
      var other = policy
      other.weights[burden] = .zero
      #expect(try example.outcome(true, other).text == on.text, "without \(burden)")
    }
  }

  @Test("every golden file belongs to an example")
  func goldens() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
    #expect(Set(names) == Set(ClauseExample.all.map(\.file)))
  }
}

extension ClauseExample: CustomTestStringConvertible {
  /// The name of its golden file.
  var testDescription: String { file }
}
