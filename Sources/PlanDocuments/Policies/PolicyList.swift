import PlacementDomain

/// What policy papers ask, and what in the program does it: for reading on a terminal.
public enum PolicyList {
  /// The list's text.
  public static func text(
    _ documents: [PolicyDocument], language: String, width: Int = 100, color: Bool = false
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    page.title(PolicyWords.title(language))
    page.sentence(PolicyWords.what(language))
    for document in documents {
      page.heading(heading(document, language))
      for clause in document.clauses {
        page.sentence("\(clause.id)  \(printable(clause.text(language)))", indent: 2)
        page.sentence(serving(clause, language), indent: 6)
      }
    }
    let clauses = documents.flatMap(\.clauses)
    page.line("")
    page.sentence(
      PolicyWords.sum(
        language,
        [
          "clauses": String(clauses.count),
          "served": String(clauses.filter { $0.manners == nil }.count),
        ]))
    return page.text
  }

  private static func heading(_ document: PolicyDocument, _ language: String) -> String {
    let year = document.year.map(String.init) ?? PolicyWords.undated(language)
    let kind: PolicyWords = document.kind == .adoptedPolicy ? .adopted : .programme
    return "\(printable(document.municipality)), \(printable(document.title)) "
      + "(\(year), \(kind(language)))"
  }

  private static func serving(_ clause: PolicyClause, _ language: String) -> String {
    if let manners = clause.manners {
      return PolicyWords.manners(language, ["why": printable(manners)])
    }
    return PolicyWords.servedBy(
      language, ["names": printable(clause.servedBy.map(\.written).joined(separator: ", "))])
  }
}

/// What policy papers ask, as JSON: a list of clauses.
public enum PolicyJSON {
  /// The text.
  public static func encode(_ documents: [PolicyDocument]) -> String {
    JSONText.list(
      documents.flatMap { document in document.clauses.map { entry($0, of: document) } }
    ).document
  }

  private static func entry(_ clause: PolicyClause, of document: PolicyDocument) -> JSONText {
    .members([
      "da": .text(clause.text.danish), "document": .text(document.name),
      "en": .text(clause.text.english), "id": .text(clause.id),
      "kind": .text(document.kind.rawValue),
      "manners": clause.manners.map(JSONText.text) ?? .null,
      "municipality": .text(document.municipality),
      "served_by": .list(clause.servedBy.map { .text($0.written) }),
      "title": .text(document.title),
      "year": document.year.map { .number(String($0)) } ?? .null,
    ])
  }
}
