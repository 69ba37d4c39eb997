import Yams

/// Reads the keys of settings from a file that holds all of them, or one section under a name of its own.
struct SettingsMapping {
  /// The section that the file holds, with its point: all settings, or `policy.`.
  let section: String
  /// What the file calls it: nothing, or `profile.`.
  let heading: String
  private let file: YAMLFile
  /// Values by the path of their key.
  private(set) var entries: [String: SettingsFile.Entry] = [:]
  /// Sources that the file names, as written.
  private(set) var sources: [String] = []

  init(_ file: YAMLFile, section: String = "", heading: String = "") {
    self.file = file
    self.section = section
    self.heading = heading
  }

  /// Reads the keys of a mapping below a prefix, which ends with a point unless it is empty.
  mutating func walk(_ mapping: Node.Mapping, under prefix: String) {
    for (keyNode, value) in mapping {
      guard let key = keyNode.scalar?.string else {
        file.report(keyNode, "a key is not a word", "write lines as `key: value`")
        continue
      }
      let path = prefix + key
      if path == "sources" {
        sources = value.sequence?.compactMap { $0.scalar?.string } ?? []
        continue
      }
      if isKey(path) {
        read(value, at: path)
      } else if SettingsKey.sections.contains(path) {
        if let inner = value.mapping {
          walk(inner, under: path + ".")
        } else if path == "policy", value.scalar != nil {
          // A policy in one word is the file of its profile.
          read(value, at: SettingsKey.profilePath)
        } else if !YAMLFile.isNull(value) {
          file.report(
            value, "`\(written(path))` holds keys, not a value", "write its keys indented below it")
        }
      } else {
        reportUnknown(key, keyNode, under: prefix)
      }
    }
  }

  /// A profile takes its weights from no other profile.
  private func isKey(_ path: String) -> Bool {
    SettingsKey.byPath[path] != nil && (section.isEmpty || path != SettingsKey.profilePath)
  }

  private func written(_ path: String) -> String { heading + path.dropFirst(section.count) }

  private mutating func read(_ value: Node, at path: String) {
    guard let scalar = value.scalar else {
      file.report(value, "`\(written(path))` is a list or holds keys", "write one value behind it")
      return
    }
    if YAMLFile.isNull(value) { return }
    entries[path] = SettingsFile.Entry(
      key: written(path), text: scalar.string, file: file.path, place: file.place(of: value),
      comment: file.comment(behind: value))
  }

  private func reportUnknown(_ key: String, _ node: Node, under prefix: String) {
    let depth = prefix.split(separator: ".").count
    let all = SettingsKey.all.map(\.path).filter(isKey) + SettingsKey.sections + ["sources"]
    let near = Set(
      all.filter { $0.hasPrefix(prefix) }.map {
        String($0.split(separator: ".")[depth])
      }
    ).sorted()
    let elsewhere = all.first { $0.hasPrefix(section) && $0.hasSuffix("." + key) }
    file.report(
      node, "unknown key `\(shown(written(prefix + key)))`",
      elsewhere.map { "did you mean `\(written($0))`?" }
        ?? file.log.didYouMean(
          key, among: near, else: "the keys here are \(near.joined(separator: ", "))"))
  }
}
