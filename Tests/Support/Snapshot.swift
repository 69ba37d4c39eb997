import Foundation

/// Texts that were recorded once and are compared ever after.
public enum Snapshot {
  /// What differs between a text and the file that was recorded for it; nil where they are the same.
  ///
  /// With `RECORD_SNAPSHOTS` in the environment the file is written anew, and that is reported as a
  /// difference, so that a recording run is never taken for a passing one.
  ///
  /// - Parameters:
  ///   - name: The file's name in the folder `Snapshots` beside the test.
  ///   - test: The test's own file.
  public static func difference(
    _ text: String, _ name: String, beside test: String = #filePath
  ) throws -> String? {
    let file = URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(text.utf8).write(to: file)
      return "recorded \(name)"
    }
    guard let data = try? Data(contentsOf: file) else {
      return "\(name) was never recorded: run the test with RECORD_SNAPSHOTS=1 and look at the file"
    }
    let recorded = String(decoding: data, as: UTF8.self)
    guard recorded != text else { return nil }
    let (wanted, found) = (lines(recorded), lines(text))
    let at =
      zip(wanted, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(wanted.count, found.count)
    return """
      \(name) differs at line \(at + 1):
      - \(at < wanted.count ? wanted[at] : "(end)")
      + \(at < found.count ? found[at] : "(end)")
      """
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
