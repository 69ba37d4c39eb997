import Foundation

/// An empty scenario in which every column and key is explained.
public enum ScenarioTemplate {
  /// Why a template was not written.
  public struct Failure: Error, CustomStringConvertible, Sendable {
    /// What is wrong and what to do.
    public var description: String
  }

  /// Writes the template into a folder, which is made if it does not exist and must else be empty.
  public static func write(to folder: String) throws {
    let manager = FileManager.default
    if manager.fileExists(atPath: folder) {
      guard let names = try? manager.contentsOfDirectory(atPath: folder), names.isEmpty else {
        throw Failure(
          description:
            "\(folder): there is something here already: name a folder that is new or empty")
      }
    }
    do {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in files() {
        try Data(text.utf8).write(
          to: URL(fileURLWithPath: folder).appendingPathComponent(name), options: .atomic)
      }
    } catch {
      throw Failure(
        description: "\(folder): the template cannot be written: look at rights and free space")
    }
  }

  /// Writes the template into a folder, which is made if it does not exist and must else be empty.
  public static func write(to folder: URL) throws {
    try write(to: folder.relativePath)
  }

  /// The files of the template, by name; tables begin with a byte order mark, without which Excel takes
  /// Danish letters for others.
  public static func files() -> [(name: String, text: String)] {
    [(SettingsFile.name, settings)] + TableSchema.all.map { ($0.file, table($0)) }
  }

  /// The explanations, each line one cell to a spreadsheet, so without separators or quotes; then the header.
  private static func table(_ schema: TableSchema) -> String {
    let columns = schema.columns.filter { $0.name != "remove" }
    let explained = columns.map { column in
      let unit = column.unit.map { " [\($0)]" } ?? ""
      return [
        "\(column.name)\(unit): \(column.english) / \(column.danish)",
        "  \(column.kind.expectation) - if empty: \(column.need.words)",
      ]
    }
    let lines = [schema.english, schema.danish, ""] + explained.flatMap { $0 }
    let header = columns.map(\.name).joined(separator: ";")
    return "\u{FEFF}" + lines.map { "# \(plain($0))\n" }.joined() + header + "\n"
  }

  private static func plain(_ text: String) -> String {
    String(text.compactMap { "*`\"".contains($0) ? nil : $0 == ";" ? "," : $0 })
  }

  /// The keys that must be there, then all others as comments with their defaults.
  ///
  /// Sections stand open, so that taking away one `#` is enough.
  private static var settings: String {
    var lines = [
      "# A scenario of Nabolag. Keys behind # have the default shown; take the # away to change one.",
      "",
    ]
    var section: [Substring] = []
    for key in SettingsKey.all {
      let parts = key.path.split(separator: ".")
      let above = Array(parts.dropLast())
      let isPeriod = above == ["period"]
      for depth in above.indices where depth >= section.count || section[depth] != above[depth] {
        lines.append(line(String(above[depth]) + ":", depth: depth, isComment: false))
      }
      section = above
      let unit = key.unit.map { " [\($0)]" } ?? ""
      let basis = key.mark.isEmpty ? "" : " (\(key.mark): \(key.basis))"
      lines.append("# \(key.english)\(unit)\(basis)")
      lines.append("# \(key.danish)")
      lines.append(
        line("\(parts.last ?? ""): \(example(key))", depth: above.count, isComment: !isPeriod))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ text: String, depth: Int, isComment: Bool) -> String {
    (isComment ? "#" : "") + String(repeating: "  ", count: depth) + text
  }

  private static func example(_ key: SettingsKey) -> String {
    switch key.path {
    case "period.from": "2027-01-01"
    case "period.to": "2027-12-31"
    case "decision": "2027-01-01"
    case "name": "my-scenario"
    case "title": "My scenario"
    case "municipality": "Allerød"
    case "extends": "../base"
    case "language": "da"
    case SettingsKey.profilePath: "../../seeds/alleroed-2023.yaml"
    default: key.standard ?? ""
    }
  }
}
