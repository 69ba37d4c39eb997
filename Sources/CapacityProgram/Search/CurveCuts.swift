import LinearModel

/// Tangents of convex functions of capacity: the cost, or the shortage, of each slot.
struct CurveCuts: Sendable {
  let curve: RecourseCurve
  let months: [MonthCurve]

  /// The column below the function of each slot.
  let columns: [Int]

  /// The value of the function of each slot at homes of each class or above, by slot.
  func values(at capacity: [[Double]]) -> [(value: Double, slope: [Double])] {
    months.indices.map { months[$0].value(curve, at: capacity[$0]) }
  }

  /// The tangents at some capacities that a point lies below by more than a tolerance.
  func violated(
    at capacity: [[Double]], point: [Double], tolerance: Double, master: MasterModel
  ) -> (cuts: [Cut], total: Double) {
    var cuts: [Cut] = []
    var total = 0.0
    for (slot, tangent) in values(at: capacity).enumerated() {
      total += tangent.value
      if tangent.value > point[columns[slot]] + tolerance {
        cuts.append(cut(slot, capacity[slot], tangent, master))
      }
    }
    return (cuts, total)
  }

  /// The tangent of a slot.
  func cut(
    _ slot: Int, _ capacity: [Double], _ tangent: (value: Double, slope: [Double]),
    _ master: MasterModel
  ) -> Cut {
    var row = LinearExpression(-tangent.value)
    row.add(column: columns[slot], 1)
    for (size, slope) in tangent.slope.enumerated() where slope != 0 {
      row -= master.capacity[slot][size] * slope
      row.constant += slope * capacity[size]
    }
    return Cut(row)
  }

  /// Tangents to begin with: at capacities for some shares of the futures, within what can be.
  func first(_ master: MasterModel, shares: [Double]) -> [Cut] {
    var cuts: [Cut] = []
    for slot in months.indices {
      let range = master.capacityRange[slot]
      var seen: [[Double]] = []
      let points =
        [range.map(\.lowerBound)] + shares.map { months[slot].quantile($0) }
        + [range.map(\.upperBound)]
      for point in points {
        let inside = zip(point, range).map { min(max($0, $1.lowerBound), $1.upperBound) }
        guard !seen.contains(inside) else { continue }
        seen.append(inside)
        let tangent = months[slot].value(curve, at: inside)
        // The cost never lies below nothing, and the column neither.
        if tangent.value > 0 {
          cuts.append(cut(slot, inside, tangent, master))
        }
      }
    }
    return cuts
  }
}
