import CapacityProgram

extension DemandFutures {
  /// One future in which each month has the mean demand, rounded.
  ///
  /// Counted from the largest class down, so that the total is the rounded mean of totals.
  public func meanPath() -> DemandFutures {
    path { rows in
      var sum = 0.0
      for (future, count) in rows.enumerated() {
        sum += weights[future] * Double(count)
      }
      return Int(sum.rounded())
    }
  }

  /// One future in which each month has a quantile of demand.
  ///
  /// The households of each class or above are at the least count that a share of the futures, by
  /// weight, does not exceed; so the total is at its quantile, and each class is a difference.
  public func quantilePath(_ share: Double) -> DemandFutures {
    path { rows in
      var weight = 0.0
      let ordered = rows.indices.sorted { (rows[$0], $0) < (rows[$1], $1) }
      for future in ordered {
        weight += weights[future]
        if weight >= share - 1e-12 {
          return rows[future]
        }
      }
      return ordered.last.map { rows[$0] } ?? 0
    }
  }

  private func path(_ middle: ([Int]) -> Int) -> DemandFutures {
    var households = [Int32](repeating: 0, count: months * classes)
    for month in 0..<months {
      var suffix = [Int](repeating: 0, count: count)
      var above = 0
      for size in stride(from: classes - 1, through: 0, by: -1) {
        for future in suffix.indices {
          suffix[future] += self[future, month, class: size]
        }
        let here = middle(suffix)
        households[month * classes + size] = Int32(max(0, here - above))
        above = max(above, here)
      }
    }
    return DemandFutures(months: months, classes: classes, households: households)
  }
}
