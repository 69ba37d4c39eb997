import GLPKSolver
import LinearModel

/// How a relaxation goes on from an earlier search's.
extension Relaxation {
  /// The rows of an earlier relaxation, in their order, so that its bases fit.
  func addRows(_ earlier: SearchMemory) throws {
    var cut = store.model.rows.count
    keep(
      earlier.rows.compactMap { if case .cut(let constraint) = $0 { constraint } else { nil } })
    try addRows(
      earlier.rows.map { row in
        if case .model(let index) = row { return index }
        defer { cut += 1 }
        return cut
      })
  }

  /// The columns of an earlier relaxation, in their order, and behind them what no longer may wait outside.
  func firstColumns(_ earlier: SearchMemory) -> [Int] {
    let known = Set(earlier.columns)
    return earlier.columns
      + (0..<store.count).filter { !store.isPooled[$0] && !known.contains($0) }
  }

  /// The basis in a relaxation without artificial columns: where one was basic, its row is.
  func withoutArtificials(_ basis: Basis) -> Basis {
    var rows = basis.rows
    var columns: [UInt8] = []
    let rowOf = Dictionary(uniqueKeysWithValues: zip(artificials.columns, artificials.rows))
    for (index, status) in basis.columns.enumerated() {
      guard loaded[index] < 0 else {
        columns.append(status)
        continue
      }
      if basis.isBasic(column: index), let row = rowOf[index] { rows[row] = status }
    }
    return Basis(rows: rows, columns: columns)
  }
}
