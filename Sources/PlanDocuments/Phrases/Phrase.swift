import PlacementDomain

/// A catalogue of what people read, one entry for each sentence.
///
/// Sentences are templates: `{name}` is filled in, `{count|home|homes}` is the count with the word
/// that goes with it, and `{count?is|are}` is the word alone.
package protocol Phrase: CaseIterable, Hashable, Sendable {
  /// The template in both languages.
  var template: Words { get }
}

extension Phrase {
  /// The sentence in the language with this code.
  package func callAsFunction(_ language: String, _ values: [String: String] = [:]) -> String {
    Template.fill(template(language), values)
  }

  /// The sentence in both languages.
  package func words(_ values: [String: String] = [:]) -> Words {
    Words(
      Template.fill(template.english, values), da: Template.fill(template.danish, values))
  }

  /// The sentence in both languages, with nothing to fill in.
  package var words: Words { template }
}

/// Filling in of templates.
enum Template {
  /// The template with its values; a name without a value stays as it is.
  static func fill(_ template: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      result += slot(rest[rest.index(after: open)..<close], values)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func slot(_ slot: Substring, _ values: [String: String]) -> String {
    let parts = slot.split(whereSeparator: { $0 == "|" || $0 == "?" })
    guard let name = parts.first, let value = values[String(name)] else { return "{\(slot)}" }
    guard parts.count == 3 else { return value }
    let word = value == "1" ? parts[1] : parts[2]
    return slot.contains("?") ? String(word) : "\(value) \(word)"
  }
}

/// A text with nothing in it that would move a terminal's cursor or colour its letters.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isControl) else { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { shown.append(scalar.isControl ? "\u{FFFD}" : scalar) }
  return String(shown)
}

extension Unicode.Scalar {
  /// Whether it is a control character or one that reorders text.
  fileprivate var isControl: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value) || value == 0x2028 || value == 0x2029
  }
}
