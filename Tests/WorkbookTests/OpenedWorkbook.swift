import Foundation
import Testing

/// A workbook taken apart: its files by name, as `unzip` finds them.
struct OpenedWorkbook {
  let parts: [String: String]

  init(_ bytes: [UInt8]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appendingPathComponent("book.xlsx"))
    let unzip = Process()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unzip.arguments = ["unzip", "-q", "book.xlsx", "-d", "parts"]
    unzip.currentDirectoryURL = folder
    try unzip.run()
    unzip.waitUntilExit()
    try #require(unzip.terminationStatus == 0)
    var parts: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(
      atPath: folder.appendingPathComponent("parts").path)
    where name.hasSuffix(".xml") {
      parts[name] = try String(
        contentsOf: folder.appendingPathComponent("parts/\(name)"), encoding: .utf8)
    }
    self.parts = parts
  }

  func sheet(_ number: Int) throws -> SheetPart {
    let strings = try texts(try #require(parts["xl/sharedStrings.xml"]), in: "si")
    return SheetPart(
      xml: try #require(parts["xl/worksheets/sheet\(number).xml"]), strings: strings,
      formats: try formats())
  }

  /// The number formats of cells, by the style that a cell names.
  private func formats() throws -> [String] {
    let styles = try #require(parts["xl/styles.xml"])
    var codes = ["0": "General", "3": "#,##0"]
    for match in styles.matches(of: /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/) {
      codes[String(match.1)] = unescaped(String(match.2))
    }
    let cells = try #require(styles.firstMatch(of: /<cellXfs.*?<\/cellXfs>/.dotMatchesNewlines()))
    return cells.0.matches(of: /<xf numFmtId="(\d+)"/).map { codes[String($0.1)] ?? "?" }
  }

  private func texts(_ xml: String, in element: String) throws -> [String] {
    try xml.matches(of: Regex("<\(element)>(.*?)</\(element)>").dotMatchesNewlines()).map { match in
      let inner = match[1].substring.map(String.init) ?? ""
      let text = try #require(inner.firstMatch(of: /<t[^>]*>(.*?)<\/t>/.dotMatchesNewlines()))
      return unescaped(String(text.1))
    }
  }
}

/// A sheet of an opened workbook.
struct SheetPart {
  let xml: String
  let strings: [String]
  let formats: [String]

  /// What stands in a cell: a text, or a number with its format; nil for nothing.
  func value(_ cell: String) throws -> (text: String?, number: Double?, format: String)? {
    let pattern = try Regex("<c r=\"\(cell)\"([^>]*?)><v>(.*?)</v></c>")
    guard let match = xml.firstMatch(of: pattern) else { return nil }
    let attributes = String(match[1].substring ?? "")
    let value = String(match[2].substring ?? "")
    let style = attributes.firstMatch(of: /s="(\d+)"/).flatMap { Int($0.1) } ?? 0
    if attributes.contains("t=\"s\"") {
      return (strings[try #require(Int(value))], nil, formats[style])
    }
    return (nil, Double(value), formats[style])
  }
}

private func unescaped(_ text: String) -> String {
  text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
    .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
}
