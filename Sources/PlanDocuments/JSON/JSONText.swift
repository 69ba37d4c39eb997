import PlacementDomain

/// Writes JSON with the manners of all files: names sorted, two spaces, one entry of a list per line.
///
/// The document's own members get lines of their own, and so do the entries of its lists; what is
/// within an entry stays on the entry's line, so that a changed placement is one changed line.
package indirect enum JSONText {
  case null
  case truth(Bool)
  /// A number in its final form.
  case number(String)
  case text(String)
  case list([JSONText])
  case members([String: JSONText])
  /// Members that get lines of their own wherever they stand.
  case block([String: JSONText])

  /// A number with as many decimals as it has; null where there is none.
  static func decimal(_ number: Thousandths?) -> JSONText {
    number.map { .number($0.description) } ?? .null
  }
  /// A whole number; null where there is none.
  static func whole(_ number: (some BinaryInteger)?) -> JSONText {
    number.map { .number(String($0)) } ?? .null
  }
  /// A list of whole numbers.
  static func wholes(_ numbers: [Int]) -> JSONText { .list(numbers.map { .whole($0) }) }

  /// The document, with a line break at its end.
  package var document: String {
    if case .list = self { return lines(depth: 1, indent: "") + "\n" }
    return lines(depth: 0, indent: "") + "\n"
  }

  private var isScalar: Bool {
    switch self {
    case .null, .truth, .number, .text: true
    case .list, .members, .block: false
    }
  }

  private func lines(depth: Int, indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .block(let members) where !members.isEmpty,
      .members(let members) where depth == 0 && !members.isEmpty:
      let entries = members.sorted { $0.key < $1.key }.map {
        "\(inner)\(JSONText.quoted($0.key)): \($0.value.lines(depth: depth + 1, indent: inner))"
      }
      return "{\n\(entries.joined(separator: ",\n"))\n\(indent)}"
    case .list(let entries) where depth == 1 && !entries.allSatisfy(\.isScalar):
      let lines = entries.map { inner + $0.inline }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    default:
      return inline
    }
  }

  /// The value on one line.
  var inline: String {
    switch self {
    case .null: "null"
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): JSONText.quoted(text)
    case .list(let entries): "[\(entries.map(\.inline).joined(separator: ", "))]"
    case .members(let members), .block(let members):
      "{"
        + members.sorted { $0.key < $1.key }
        .map { "\(JSONText.quoted($0.key)): \($0.value.inline)" }.joined(separator: ", ") + "}"
    }
  }

  /// A text in quotes, with only what must be escaped escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
