import LinearModel

/// Tangents of convex functions of capacity: the cost, or the shortage, of each group of slots.
struct CurveCuts: Sendable {
  let curve: RecourseCurve
  let months: [MonthCurve]

  /// The column below the function of each group.
  let columns: [Int]

  /// The tangents at some capacities that a point lies below by more than a tolerance.
  func violated(
    at capacity: [[Double]], point: [Double], tolerance: Double, master: MasterModel
  ) -> [Cut] {
    var cuts: [Cut] = []
    for group in months.indices {
      let homes = capacity[master.groups.first(group)]
      let tangent = months[group].value(curve, at: homes)
      if tangent.value > point[columns[group]] + tolerance {
        cuts.append(cut(group, homes, tangent, master))
      }
    }
    return cuts
  }

  /// The tangent of a group.
  func cut(
    _ group: Int, _ capacity: [Double], _ tangent: (value: Double, slope: [Double]),
    _ master: MasterModel
  ) -> Cut {
    var row = LinearExpression(-tangent.value)
    row.add(column: columns[group], 1)
    for (size, slope) in tangent.slope.enumerated() where slope != 0 {
      row -= master.capacity[master.groups.first(group)][size] * slope
      row.constant += slope * capacity[size]
    }
    return Cut(row)
  }

  /// Tangents to begin with: at capacities for some shares of the futures, within what can be.
  func first(_ master: MasterModel, shares: [Double]) -> [Cut] {
    var cuts: [Cut] = []
    for group in months.indices {
      let range = master.capacityRange[master.groups.first(group)]
      var seen: [[Double]] = []
      let points =
        [range.map(\.lowerBound)] + shares.map { months[group].quantile($0) }
        + [range.map(\.upperBound)]
      for point in points {
        let inside = zip(point, range).map { min(max($0, $1.lowerBound), $1.upperBound) }
        guard !seen.contains(inside) else { continue }
        seen.append(inside)
        let tangent = months[group].value(curve, at: inside)
        // The cost never lies below nothing, and the column neither.
        if tangent.value > 0 {
          cuts.append(cut(group, inside, tangent, master))
        }
      }
    }
    return cuts
  }
}
