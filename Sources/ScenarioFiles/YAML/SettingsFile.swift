/// The keys of one `scenario.yaml` as written, with the places where they stand.
struct SettingsFile {
  /// The file's name in every scenario.
  static let name = "scenario.yaml"

  /// Line and column, from 1.
  typealias Place = YAMLFile.Place

  /// One value as written.
  struct Entry {
    /// The key with those above it, as the file calls it.
    var key: String
    /// The text of the scalar.
    var text: String
    /// The file.
    var file: String
    /// Where the value stands.
    var place: Place
    /// The comment behind it.
    var comment: String?
  }

  /// Another file or folder that this one builds on.
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
  /// The file with the policy's profile, if any.
  private(set) var profile: Base?

  /// Values of keys that name files.
  var namedFiles: Set<String> {
    Set(
      entries.compactMap { path, entry in
        if case .file = SettingsKey.byPath[path]?.target { entry.text } else { nil }
      })
  }

  /// Whether the file could be read at all.
  private(set) var isRead = false

  /// Reads the file; problems go to the log.
  init(path: String, reading source: any FileSource, names: [String], log: ProblemLog) {
    self.path = path
    guard names.contains(SettingsFile.name) else {
      log.report(
        file: path, "the file is missing",
        names.contains("scenario.yml")
          ? "rename scenario.yml to scenario.yaml"
          : "every scenario has one; `nabolag new` writes one to begin with")
      return
    }
    let file = YAMLFile(
      path: path, reading: source, least: "write at least the keys period.from and to", log: log)
    guard let mapping = file.mapping else { return }
    isRead = true
    var settings = SettingsMapping(file)
    settings.walk(mapping, under: "")
    entries = settings.entries
    sources = settings.sources
    base = takeOut("extends")
    profile = takeOut(SettingsKey.profilePath)
  }

  private mutating func takeOut(_ key: String) -> Base? {
    entries.removeValue(forKey: key).map { Base(path: $0.text, place: $0.place) }
  }
}
