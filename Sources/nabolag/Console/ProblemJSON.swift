import Foundation
import ScenarioFiles

/// Problems of a scenario for other programs.
enum ProblemJSON {
  private struct Entry: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let message: String
    let advice: String
  }

  /// An array of objects, in the order of the problems.
  static func encode(_ problems: [Problem]) -> String {
    let entries = problems.map {
      Entry(
        file: $0.file, line: $0.line, column: $0.column,
        severity: $0.severity == .error ? "error" : "warning", message: $0.message,
        advice: $0.advice)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(entries)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }
}
