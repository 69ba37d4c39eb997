/// Elements of SVG as text.
package enum SVGText {
  /// Text as it may stand in an element or attribute.
  package static func escaped(_ text: String) -> String {
    // Scalar by scalar: a bracket with an accent on it is one character, and still a bracket.
    var result = String.UnicodeScalarView()
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A number with one decimal at most.
  static func number(_ value: Double) -> String { value.fixed(1) }

  /// An element with its attributes in the order given.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String? = nil
  ) -> String {
    let written = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    return content.map { "<\(name)\(written)>\($0)</\(name)>" } ?? "<\(name)\(written)/>"
  }

  /// A line of text.
  static func text(
    _ text: String, _ x: Double, _ y: Double, _ style: String, size: Double? = nil
  ) -> String {
    if let size {
      return element(
        "text",
        ["x": number(x), "y": number(y), "class": style, "font-size": number(size)], escaped(text))
    }
    return element("text", ["x": number(x), "y": number(y), "class": style], escaped(text))
  }

  /// A closed path through points.
  static func path(_ rings: [[MapPoint]]) -> String {
    rings.filter { $0.count > 2 }.map { ring in
      "M" + ring.map { "\(number($0.x)) \(number($0.y))" }.joined(separator: "L") + "Z"
    }.joined()
  }
}
