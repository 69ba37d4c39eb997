import Foundation
import PlacementDomain

/// Points in square cells, so that those near another are found without measuring all.
struct Neighbourhood: Sendable {
  private struct Cell: Hashable {
    var row: Int
    var column: Int
  }

  private let points: [(number: Int32, point: Coordinate)]
  private let cells: [Cell: [Int]]
  private let rowHeight: Double
  private let columnWidth: Double

  /// - Parameter reach: The farthest that will be asked for, in kilometres.
  init(_ points: [(number: Int32, point: Coordinate)], reach: Double) {
    // A degree of a great circle is 111.195 km on the sphere that distances are measured on; a cell
    // is a little wider than the reach, in the north where degrees of longitude are short.
    let north = points.map { abs($0.point.latitude) }.max() ?? 0
    rowHeight = max(reach, 0.05) / 111
    columnWidth = rowHeight / max(0.01, cos(min(89.5, north + rowHeight) * .pi / 180))
    self.points = points
    var cells: [Cell: [Int]] = [:]
    for (index, entry) in points.enumerated() {
      cells[
        Neighbourhood.cell(entry.point, rowHeight, columnWidth), default: []
      ].append(index)
    }
    self.cells = cells
  }

  /// Calls with the number of each point that is at most so many seconds away, and the seconds.
  func near(
    _ point: Coordinate, _ pace: WalkingPace, within seconds: Int,
    _ body: (_ number: Int32, _ seconds: Int32) -> Void
  ) {
    let middle = Neighbourhood.cell(point, rowHeight, columnWidth)
    for row in middle.row - 1...middle.row + 1 {
      for column in middle.column - 1...middle.column + 1 {
        for index in cells[Cell(row: row, column: column)] ?? [] {
          let walk = pace.seconds(from: point, to: points[index].point)
          if walk <= seconds { body(points[index].number, Int32(walk)) }
        }
      }
    }
  }

  private static func cell(_ point: Coordinate, _ height: Double, _ width: Double) -> Cell {
    Cell(
      row: Int((point.latitude / height).rounded(.down)),
      column: Int((point.longitude / width).rounded(.down)))
  }
}
