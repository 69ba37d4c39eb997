import Yams

/// A YAML file as read: its keys, and problems at the places where they stand.
struct YAMLFile {
  /// Line and column, from 1.
  struct Place {
    var line = 1
    var column = 1
  }

  /// The path as the user would give it.
  let path: String
  let log: ProblemLog
  /// The keys of the file; nil after a report.
  private(set) var mapping: Node.Mapping?
  private var lines: [Substring] = []

  /// Reads a file.
  ///
  /// - Parameter least: What to do about an empty file.
  init(path: String, reading source: any FileSource, least: String, log: ProblemLog) {
    self.path = path
    self.log = log
    guard let raw = FileReading.bytes(path, source, YAMLGuard.byteLimit, log),
      let (root, text) = compose(raw, least)
    else { return }
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let mapping = root.mapping else {
      report(root, "the file is not a list of keys and values", "write lines as `key: value`")
      return
    }
    self.mapping = mapping
  }

  /// Whether a value says that there is none.
  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", ".."].contains(scalar.string)
  }

  /// Where a node stands.
  func place(of node: Node) -> Place {
    node.mark.map { Place(line: max(1, $0.line), column: max(1, $0.column)) } ?? Place()
  }

  /// The comment behind a value, where it says where the value comes from; nil for none.
  func comment(behind node: Node) -> String? {
    let place = place(of: node)
    guard lines.indices.contains(place.line - 1) else { return nil }
    let rest = lines[place.line - 1].dropFirst(place.column - 1 + (node.scalar?.string.count ?? 0))
    guard let mark = rest.firstRange(of: " #") else { return nil }
    let text = rest[mark.upperBound...].drop(while: \.isWhitespace).prefix(200)
    return text.isEmpty ? nil : String(text)
  }

  /// Reports a problem at a node.
  func report(_ node: Node, _ message: String, _ advice: String) {
    report(place(of: node), message, advice)
  }

  /// Reports a problem at a place.
  func report(_ place: Place, _ message: String, _ advice: String) {
    log.report(file: path, line: place.line, column: place.column, message, advice)
  }

  private func compose(_ raw: [UInt8], _ least: String) -> (root: Node, text: String)? {
    do {
      let bytes = try TextDecoding.utf8(raw)
      if let (offset, message, advice) = YAMLGuard.refusal(in: bytes) {
        let (line, column) = SourceFile(path: path, bytes: bytes).position(at: offset)
        log.report(file: path, line: line, column: column, message, advice)
        return nil
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let node = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
        log.report(file: path, "the file is empty", least)
        return nil
      }
      return (node, text)
    } catch let failure as TextDecoding.Failure {
      log.report(
        file: path, line: failure.line, column: failure.column, failure.message, failure.advice)
    } catch let error as YamlError {
      report(error)
    } catch {
      log.report(file: path, "the file is no YAML", "look at the file")
    }
    return nil
  }

  private func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      log.report(
        file: path, line: max(1, mark.line), column: max(1, mark.column),
        "this is no YAML, \(shown(problem))", "look at indentation, colons and quotes here")
    case .duplicatedKeysInMapping(let keys, let context):
      log.report(
        file: path, line: max(1, context.mark.line), column: max(1, context.mark.column),
        "the key `\(shown(keys.first ?? ""))` occurs twice", "take one of them out")
    case .reader(let problem, _, _, _):
      log.report(file: path, "this is no YAML, \(shown(problem))", "save the file as UTF-8")
    default: log.report(file: path, "this is no YAML", "look at the file")
    }
  }
}
