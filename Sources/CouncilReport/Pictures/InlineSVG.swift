import Foundation
import PlanDocuments

/// A drawing as it may stand within a page, among other drawings.
enum InlineSVG {
  /// A drawing without what names the program that drew it, with ids of its own, a title and a description.
  ///
  /// - Parameters:
  ///   - drawing: A whole SVG file.
  ///   - id: What its ids begin with.
  static func element(
    _ drawing: String, id: String, title: String, description: String, language: String
  ) -> String {
    var body = drawing
    var viewBox = "0 0 100 100"
    if let open = body.range(of: "<svg"), let end = body[open.upperBound...].firstIndex(of: ">") {
      let head = body[open.upperBound..<end]
      if let start = head.range(of: "viewBox=\"") {
        viewBox = String(head[start.upperBound...].prefix { $0 != "\"" })
      }
      body = String(body[body.index(after: end)...])
    }
    if let end = body.range(of: "</svg>", options: .backwards) {
      body = String(body[..<end.lowerBound])
    }
    for name in ["title", "desc"] { body = without(name, body) }
    body = scoped(body, id)
    let labels = "aria-labelledby=\"\(id)-picture-title \(id)-picture-desc\""
    return "<svg id=\"\(id)-picture\" viewBox=\"\(viewBox)\" role=\"img\" \(labels) "
      + "lang=\"\(language)\">\n"
      + "<title id=\"\(id)-picture-title\">\(SVGText.escaped(title))</title>\n"
      + "<desc id=\"\(id)-picture-desc\">\(SVGText.escaped(description))</desc>\n"
      + body.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
      .joined(separator: "\n") + "\n</svg>\n"
  }

  /// The text without an element and what is in it.
  private static func without(_ name: String, _ text: String) -> String {
    guard let open = text.range(of: "<\(name)"),
      let close = text[open.upperBound...].range(of: "</\(name)>")
    else { return text }
    return String(text[..<open.lowerBound] + text[close.upperBound...])
  }

  /// Ids and styles that mean this drawing only; no fonts but the page's.
  private static func scoped(_ text: String, _ id: String) -> String {
    var result = text
    // Signs for points that no picture of ours uses.
    if let open = result.range(of: "<defs>"),
      let close = result[open.upperBound...].range(of: "</defs>"),
      !result[close.upperBound...].contains("#gp")
    {
      result = String(result[..<open.lowerBound] + result[close.upperBound...])
    }
    result = result.replacing("id=\"gnuplot_", with: "id=\"\(id)-")
    result = result.replacing(#/ font-family="[^"]*"/#, with: "")
    // What prints the page draws an outline over its letters: outline first, letters after it.
    result = result.replacing(#/<text([^>]*) class="halo ([^"]*)"([^>]*)>([^<]*)<\/text>/#) {
      match in
      let (_, before, style, after, words) = match.output
      return "\(match.output.0)\n<text\(before) class=\"\(style)\"\(after)>\(words)</text>"
    }
    if let open = result.range(of: "<style>"),
      let close = result[open.upperBound...].range(of: "</style>")
    {
      let rules = result[open.upperBound..<close.lowerBound].split(separator: "}").compactMap {
        rule -> String? in
        let parts = rule.split(separator: "{", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let selectors = parts[0].split(separator: ",").map {
          "#\(id)-picture \($0.trimmingCharacters(in: .whitespacesAndNewlines))"
        }
        return "\(selectors.joined(separator: ", ")) {\(parts[1])}"
      }
      result =
        result[..<open.upperBound] + "\n" + rules.joined(separator: "\n") + "\n"
        + result[close.lowerBound...]
    }
    return result
  }
}
