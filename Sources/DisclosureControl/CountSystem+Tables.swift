/// Where the counts of a table with sums stand in a system.
public struct CountTable: Hashable, Sendable {
  /// The inner counts, by row and column.
  public let inner: [[Int]]
  /// The sum of each row.
  public let rowSums: [Int]
  /// The sum of each column.
  public let columnSums: [Int]
  /// The sum of everything.
  public let total: Int
}

extension CountSystem {
  /// Adds groups of one total: their counts, and that they make up the total.
  public mutating func addGroups(
    _ counts: [Int], small: ClosedRange<Int> = 1...2, loss: Int = 1, total: Int
  ) -> [Int] {
    let parts = counts.map { add(CountCell($0, small: small, loss: loss)) }
    add(sum: total, of: parts)
    return parts
  }

  /// Adds a table of rows and columns with the sums of both; the sums lose the reader more.
  ///
  /// - Parameters:
  ///   - counts: The inner counts: rows of equal length.
  ///   - small: What nobody may learn of any of them.
  ///   - total: The sum of everything where it stands in the system already.
  public mutating func addTable(
    _ counts: [[Int]], small: ClosedRange<Int> = 1...2, total: Int? = nil
  ) -> CountTable {
    let width = counts.map(\.count).min() ?? 0
    let inner = counts.map { row in row.prefix(width).map { add(CountCell($0, small: small)) } }
    let columns = (0..<width).map { column in inner.map { $0[column] } }
    func sum(_ parts: [Int]) -> Int {
      let count = parts.reduce(0) { $0 + cells[$1].count }
      let total = add(CountCell(count, small: small, loss: max(2, parts.count)))
      add(sum: total, of: parts)
      return total
    }
    let rowSums = inner.map { sum($0) }
    let columnSums = columns.map { sum($0) }
    let whole =
      total
      ?? add(
        CountCell(
          rowSums.reduce(0) { $0 + cells[$1].count }, small: small,
          loss: max(4, counts.count * width)))
    add(sum: whole, of: rowSums)
    add(sum: whole, of: columnSums)
    return CountTable(inner: inner, rowSums: rowSums, columnSums: columnSums, total: whole)
  }
}
