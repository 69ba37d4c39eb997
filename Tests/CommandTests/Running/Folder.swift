import Foundation
import TestSupport

/// A folder for one test; it goes when nobody holds it any more.
final class Folder {
  /// Where it is.
  let url: URL
  /// The folder around it, which holds what scenarios look for above their own.
  private let base: URL

  /// A new, empty folder.
  init() throws {
    base = FileManager.default.temporaryDirectory
      .appendingPathComponent("nabolag-command-\(UUID().uuidString)")
    url = base.appendingPathComponent("work")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    // Scenarios name series and policies by the path from their own folder.
    for shared in ["Data", "seeds"] {
      try FileManager.default.createSymbolicLink(
        at: base.appendingPathComponent(shared),
        withDestinationURL: Repository.root.appendingPathComponent(shared))
    }
  }

  deinit { try? FileManager.default.removeItem(at: base) }

  /// The path of something in the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Whether something of this name exists.
  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// A file's text.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path(name)).deletingLastPathComponent(),
      withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  /// All names in a folder inside, hidden ones too, sorted; none where it is missing.
  func names(in name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []).sorted()
  }

  /// A folder inside that holds a copy of Allerød.
  func copyAlleroed(as name: String = "alleroed") throws {
    try copyScenario("alleroed", as: name)
  }

  /// A folder inside that holds a copy of a scenario, which finds the series and the policy that it names.
  func copyScenario(_ scenario: String, as name: String) throws {
    try FileManager.default.copyItem(
      atPath: Repository.root.appendingPathComponent("Scenarios/\(scenario)").path,
      toPath: path(name))
  }

  /// Changes the text of a file.
  func edit(_ name: String, _ change: (String) throws -> String) throws {
    try write(change(text(name)), to: name)
  }
}
