import Yams

/// The keys of one `scenario.yaml` as written, with the places where they stand.
struct SettingsFile {
  /// The file's name in every scenario.
  static let name = "scenario.yaml"

  /// Line and column, from 1.
  struct Place {
    var line = 1
    var column = 1
  }

  /// One value as written.
  struct Entry {
    /// The text of the scalar.
    var text: String
    /// The file.
    var file: String
    /// Where the value stands.
    var place: Place
  }

  /// The scenario that this one extends.
  struct Base {
    /// The path as written.
    var path: String
    /// Where it is written.
    var place: Place
  }

  /// The path as the user would give it.
  let path: String
  /// Values by the path of their key.
  private(set) var entries: [String: Entry] = [:]
  /// The scenario that this one extends, if any.
  private(set) var base: Base?
  /// Sources that it names, as written.
  private(set) var sources: [String] = []

  /// Values of keys that name files.
  var namedFiles: Set<String> {
    Set(
      entries.compactMap { path, entry in
        if case .file = SettingsKey.byPath[path]?.target { entry.text } else { nil }
      })
  }

  /// Whether the file could be read at all.
  private(set) var isRead = false

  private let log: ProblemLog

  /// Reads the file; problems go to the log.
  init(path: String, reading source: any FileSource, names: [String], log: ProblemLog) {
    self.path = path
    self.log = log
    guard names.contains(SettingsFile.name) else {
      log.report(
        file: path, "the file is missing",
        names.contains("scenario.yml")
          ? "rename scenario.yml to scenario.yaml"
          : "every scenario has one; `nabolag new` writes one to begin with")
      return
    }
    guard let raw = FileReading.bytes(path, source, YAMLGuard.byteLimit, log),
      let root = compose(raw)
    else { return }
    guard let mapping = root.mapping else {
      report(root, "the file is not a list of keys and values", "write lines as `key: value`")
      return
    }
    isRead = true
    walk(mapping, under: "")
    if let entry = entries.removeValue(forKey: "extends") {
      base = Base(path: entry.text, place: entry.place)
    }
  }

  private func compose(_ raw: [UInt8]) -> Node? {
    do {
      let bytes = try TextDecoding.utf8(raw)
      if let (offset, message, advice) = YAMLGuard.refusal(in: bytes) {
        let (line, column) = SourceFile(path: path, bytes: bytes).position(at: offset)
        log.report(file: path, line: line, column: column, message, advice)
        return nil
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let node = try Parser(yaml: text, encoding: .utf8).singleRoot() else {
        log.report(file: path, "the file is empty", "write at least the keys period.from and to")
        return nil
      }
      return node
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

  private mutating func walk(_ mapping: Node.Mapping, under prefix: String) {
    for (keyNode, value) in mapping {
      guard let key = keyNode.scalar?.string else {
        report(keyNode, "a key is not a word", "write lines as `key: value`")
        continue
      }
      let path = prefix + key
      if path == "sources" {
        sources = value.sequence?.compactMap { $0.scalar?.string } ?? []
        continue
      }
      if SettingsKey.byPath[path] != nil {
        read(value, at: path)
      } else if SettingsKey.sections.contains(path) {
        if let inner = value.mapping {
          walk(inner, under: path + ".")
        } else if !isNull(value) {
          report(value, "`\(path)` holds keys, not a value", "write its keys indented below it")
        }
      } else {
        reportUnknown(key, keyNode, under: prefix)
      }
    }
  }

  private mutating func read(_ value: Node, at path: String) {
    guard let scalar = value.scalar else {
      report(value, "`\(path)` is a list or holds keys", "write one value behind it")
      return
    }
    if isNull(value) { return }
    entries[path] = Entry(text: scalar.string, file: self.path, place: place(of: value))
  }

  private func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", ".."].contains(scalar.string)
  }

  private func place(of node: Node) -> Place {
    node.mark.map { Place(line: max(1, $0.line), column: max(1, $0.column)) } ?? Place()
  }

  private func report(_ node: Node, _ message: String, _ advice: String) {
    let place = place(of: node)
    log.report(file: path, line: place.line, column: place.column, message, advice)
  }

  private func reportUnknown(_ key: String, _ node: Node, under prefix: String) {
    let depth = prefix.split(separator: ".").count
    let all = SettingsKey.all.map(\.path) + SettingsKey.sections + ["sources"]
    let near = Set(
      all.filter { $0.hasPrefix(prefix) }.map {
        String($0.split(separator: ".")[depth])
      }
    ).sorted()
    let elsewhere = SettingsKey.all.first { $0.path.hasSuffix("." + key) }
    report(
      node, "unknown key `\(shown(prefix + key))`",
      elsewhere.map { "did you mean `\($0.path)`?" }
        ?? log.didYouMean(
          key, among: near, else: "the keys here are \(near.joined(separator: ", "))"))
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
