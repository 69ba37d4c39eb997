import Foundation
import Testing

/// Writes changed cells into the files of a copied scenario, as a planner would.
struct ScenarioEditor {
  /// A cell as `conflict.json` names it.
  struct Cell: Decodable {
    let file: String
    let row: String?
    let column: String
    let to: String
    let like: String?
  }

  let folder: Folder
  /// The scenario's folder and those it extends, the nearest first.
  let layers: [String]

  /// Writes cells; those of a new row come together, its id first.
  func write(_ cells: [Cell]) throws {
    for cell in cells {
      if cell.row == nil {
        try set(key: cell.column, cell.to)
      } else if let like = cell.like, cell.column == "id" {
        try copy(row: like, as: cell.to, cell.file)
      } else {
        try set(cell)
      }
    }
  }

  private func set(_ cell: Cell) throws {
    let layer = try #require(layers.first { has(cell.row ?? "", cell.file, $0) })
    try edit(cell.file, layer) { header, rows in
      let column = try #require(header.firstIndex(of: cell.column))
      let row = try #require(rows.firstIndex { $0[0] == cell.row })
      rows[row][column] = cell.to
    }
  }

  private func copy(row: String, as id: String, _ file: String) throws {
    let layer = try #require(layers.first { has(row, file, $0) })
    try edit(file, layer) { _, rows in
      var copy = try #require(rows.first { $0[0] == row })
      copy[0] = id
      rows.append(copy)
    }
  }

  private func has(_ row: String, _ file: String, _ layer: String) -> Bool {
    guard folder.has("\(layer)/\(file)"), let text = try? folder.text("\(layer)/\(file)") else {
      return false
    }
    return text.components(separatedBy: "\n").contains { $0.hasPrefix(row + ";") }
  }

  private func edit(
    _ file: String, _ layer: String, _ change: ([String], inout [[String]]) throws -> Void
  ) throws {
    try folder.edit("\(layer)/\(file)") { text in
      var lines = text.components(separatedBy: "\n").map { $0.components(separatedBy: ";") }
      let header = lines.removeFirst()
      lines.removeAll { $0 == [""] }
      try change(header, &lines)
      return ([header] + lines).map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n"
    }
  }

  /// Sets a key of two parts in the settings of the last layer, where all are written.
  private func set(key: String, _ value: String) throws {
    let name = try #require(key.split(separator: ".").last)
    try folder.edit("\(layers[layers.count - 1])/scenario.yaml") { text in
      var lines = text.components(separatedBy: "\n")
      let line = try #require(lines.firstIndex { $0.hasPrefix("  \(name):") })
      lines[line] = "  \(name): \(value)"
      return lines.joined(separator: "\n")
    }
  }
}
