import PlacementDomain

/// A sentence with numbers in it, in both languages.
///
/// Its values are cells, so that every number of the report is known as a number wherever it stands.
public struct Sentence: Hashable, Sendable {
  /// The template; see `Phrase` for its signs.
  let template: Words
  /// What is filled in, by name.
  var values: [String: ReportCell]

  /// A sentence with its values; those that the template does not name fall away.
  init(_ template: Words, _ values: [String: ReportCell] = [:]) {
    self.template = template
    self.values = values.filter { name, _ in
      ["}", "|", "?"].contains { template.english.contains("{\(name)\($0)") }
    }
  }

  /// A piece of a sentence.
  enum Piece: Hashable {
    case text(String)
    case value(ReportCell, plural: String?)
  }

  /// The sentence in pieces; a count of one takes the first word of `{count|home|homes}`.
  func pieces(_ language: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(template(language))
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces += slot(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private func slot(_ slot: Substring) -> [Piece] {
    let parts = slot.split(whereSeparator: { $0 == "|" || $0 == "?" }).map(String.init)
    guard let name = parts.first, let value = values[name] else { return [.text("{\(slot)}")] }
    guard parts.count == 3 else { return [.value(value, plural: nil)] }
    let word = CellText.number(value) == "1" ? parts[1] : parts[2]
    return slot.contains("?") ? [.text(word)] : [.value(value, plural: word)]
  }

  /// The sentence as plain text.
  func text(_ language: String) -> String {
    let cells = CellText(language: language)
    return pieces(language).map { piece in
      switch piece {
      case .text(let text): text
      case .value(let cell, nil): cells(cell, isShort: false)
      case .value(let cell, let word?): cells(cell, isShort: false) + " " + word
      }
    }.joined()
  }

  /// The numbers in the order of the language's sentence.
  func numbers(_ language: String) -> [ReportCell] {
    pieces(language).compactMap { piece in
      guard case .value(let cell, _) = piece, CellText.number(cell) != nil else { return nil }
      return cell
    }
  }
}
