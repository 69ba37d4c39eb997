import PlanDocuments

/// A piece of a page: elements and text, so that every bracket is closed and every text escaped.
enum HTML {
  case text(String)
  /// Markup that is whole by itself.
  case raw(String)
  case element(String, [(String, String)], [HTML])
  case group([HTML])

  /// An element.
  static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [HTML] = []
  ) -> HTML {
    .element(name, attributes.map { ($0.key, $0.value) }, content)
  }

  private static let empty: Set<String> = ["meta", "br", "hr"]
  /// Elements that get lines of their own.
  private static let blocks: Set<String> = [
    "html", "head", "body", "main", "header", "footer", "section", "nav", "figure", "table",
    "thead", "tbody", "tr", "ul", "ol", "li", "p", "h1", "h2", "h3", "div", "meta", "title",
    "style", "details", "summary", "caption", "figcaption",
  ]

  /// The markup.
  var markup: String {
    switch self {
    case .text(let text): SVGText.escaped(text)
    case .raw(let markup): markup
    case .group(let pieces): pieces.map(\.markup).joined()
    case .element(let name, let attributes, let content):
      {
        let written = attributes.map { " \($0.0)=\"\(SVGText.escaped($0.1))\"" }.joined()
        let end = HTML.blocks.contains(name) ? "\n" : ""
        guard !HTML.empty.contains(name) else { return "<\(name)\(written)/>\(end)" }
        return "<\(name)\(written)>\(content.map(\.markup).joined())</\(name)>\(end)"
      }()
    }
  }
}
