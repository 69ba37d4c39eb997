import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page's elements as a tree, read by an XML parser that takes nothing but well-formed text.
final class PageTree: NSObject, XMLParserDelegate {
  /// An element.
  final class Node {
    let name: String
    let attributes: [String: String]
    private(set) weak var parent: Node?
    private(set) var children: [Node] = []
    /// Text directly in it, in the order of its pieces.
    fileprivate(set) var ownText = ""

    fileprivate init(_ name: String, _ attributes: [String: String], _ parent: Node?) {
      self.name = name
      self.attributes = attributes
      self.parent = parent
      parent?.children.append(self)
    }

    /// All elements below it, itself first.
    var all: [Node] { [self] + children.flatMap(\.all) }

    /// All text in it.
    var text: String { ownText + children.map(\.text).joined(separator: " ") }

    /// Elements below it of a name.
    func all(_ name: String) -> [Node] { all.filter { $0.name == name } }

    /// Whether it stands within an element of a name.
    func isWithin(_ name: String) -> Bool {
      parent.map { $0.name == name || $0.isWithin(name) } ?? false
    }
  }

  private var open: [Node] = []
  private var root: Node?

  /// The page's root element.
  static func root(of page: String) throws -> Node {
    let tree = PageTree()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = tree
    let isRead = parser.parse()
    #expect(isRead, "line \(parser.lineNumber): \(String(describing: parser.parserError))")
    return try #require(tree.root)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    let node = Node(name, attributes, open.last)
    if root == nil { root = node }
    open.append(node)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open.last?.ownText += text
  }
}
