import PlacementDomain
import Yams

/// A policy paper as a file of `seeds/` writes it: what it is, its clauses, its profile.
struct PolicyFile {
  /// Keys of the file besides its profile.
  private static let keys = ["title", "municipality", "year", "kind", "clauses", "profile"]

  /// The document as far as it could be read, without its profile's values.
  private(set) var document: PolicyDocument
  /// The profile's keys, by their path in the settings.
  private(set) var entries: [String: SettingsFile.Entry] = [:]
  /// Where each name of what serves a clause stands.
  private(set) var places: [PolicyReader.Spot: YAMLFile.Place] = [:]

  private let file: YAMLFile

  /// Reads the file; problems go to the log.
  init(path: String, reading source: any FileSource, log: ProblemLog) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    document = PolicyDocument(name: name.split(separator: ".").first.map(String.init) ?? name)
    file = YAMLFile(
      path: path, reading: source, least: "write at least a title, clauses and a profile", log: log)
    guard let mapping = file.mapping else { return }
    for (keyNode, value) in mapping { read(keyNode.scalar?.string ?? "", keyNode, value) }
    for key in ["title", "municipality", "kind", "clauses", "profile"] where mapping[key] == nil {
      log.report(
        file: path, "`\(key)` is missing", "add it, as the other documents of seeds/ have it")
    }
  }

  private mutating func read(_ key: String, _ keyNode: Node, _ value: Node) {
    switch key {
    case "title": document.title = text(value, key)
    case "municipality": document.municipality = text(value, key)
    case "year": readYear(value)
    case "kind":
      guard let kind = PolicyDocument.Kind(rawValue: text(value, key)) else {
        let kinds = PolicyDocument.Kind.allCases.map { "`\($0.rawValue)`" }
        file.report(
          value, "`kind` is none that is known", "write \(kinds.joined(separator: " or "))")
        return
      }
      document.kind = kind
    case "clauses": readClauses(value)
    case "profile":
      guard let mapping = value.mapping else {
        file.report(value, "`profile` holds keys, not a value", "write `weights:` below it")
        return
      }
      var settings = SettingsMapping(file, section: "policy.", heading: "profile.")
      settings.walk(mapping, under: "policy.")
      entries = settings.entries
    default:
      file.report(
        keyNode, "unknown key `\(shown(key))`",
        file.log.didYouMean(
          key, among: Self.keys,
          else: "the keys of a policy document are \(Self.keys.joined(separator: ", "))"))
    }
  }

  private mutating func readYear(_ value: Node) {
    if YAMLFile.isNull(value) { return }
    guard let year = Int(text(value, "year")), (1900...2100).contains(year) else {
      file.report(value, "`year` is no year", "write it with four digits, or leave it empty")
      return
    }
    document.year = year
  }

  private mutating func readClauses(_ value: Node) {
    guard let list = value.sequence else {
      file.report(value, "`clauses` is no list", "write each clause as `- id: …` below it")
      return
    }
    var known: Set<String> = []
    for node in list {
      guard let clause = clause(node) else { continue }
      if !known.insert(clause.id).inserted {
        file.report(node, "the clause `\(shown(clause.id))` occurs twice", "give it another id")
      }
      document.clauses.append(clause)
    }
  }

  private mutating func clause(_ node: Node) -> PolicyClause? {
    guard let mapping = node.mapping else {
      file.report(node, "a clause holds no keys", "write `id`, `en`, `da` and `served_by`")
      return nil
    }
    let keys = ["id", "en", "da", "served_by", "manners"]
    for (keyNode, _) in mapping where !keys.contains(keyNode.scalar?.string ?? "") {
      let key = keyNode.scalar?.string ?? ""
      file.report(
        keyNode, "unknown key `\(shown(key))` of a clause",
        file.log.didYouMean(
          key, among: keys, else: "the keys here are \(keys.joined(separator: ", "))"))
    }
    func required(_ key: String) -> String {
      guard let value = mapping[key] else {
        file.report(node, "the clause has no `\(key)`", "add it")
        return ""
      }
      return text(value, key)
    }
    var clause = PolicyClause(
      id: required("id"), text: Words(required("en"), da: required("da")), servedBy: [])
    if !clause.id.isEmpty, !WordText.isID(clause.id) {
      file.report(node, "`id` is no id", "write \(Column.Kind.id.expectation)")
    }
    if let manners = mapping["manners"] { clause.manners = text(manners, "manners") }
    if let serving = mapping["served_by"] { clause.servedBy = servings(serving, of: clause.id) }
    if clause.servedBy.isEmpty == (clause.manners == nil) {
      file.report(
        node, "the clause must have either `served_by` or `manners`",
        "name what serves it, or say in one line why it only asks people to behave well")
    }
    return clause
  }

  private mutating func servings(_ node: Node, of clause: String) -> [Serving] {
    guard let list = node.sequence else {
      file.report(node, "`served_by` is no list", "write it as [burden:spread, command:explain]")
      return []
    }
    return list.compactMap { entry in
      guard let serving = Serving(written: text(entry, "served_by")) else {
        let kinds = Serving.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        file.report(
          entry, "`\(shown(entry.scalar?.string ?? ""))` is not of the form kind:name",
          "the kinds are \(kinds)")
        return nil
      }
      places[PolicyReader.Spot(clause: clause, serving: serving)] = file.place(of: entry)
      return serving
    }
  }

  private func text(_ node: Node, _ key: String) -> String {
    guard let scalar = node.scalar, !YAMLFile.isNull(node) else {
      file.report(node, "`\(key)` has no text", "write it behind the key")
      return ""
    }
    return WordText.normal(scalar.string)
  }
}
