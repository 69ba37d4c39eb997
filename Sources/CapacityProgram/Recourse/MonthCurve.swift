/// The recourse cost of some months in one node of the tree, summed over the node's futures.
///
/// Given capacity, what a shortage costs separates by month and future, so all futures of a node,
/// and all months in which the same homes stand, make one convex, piecewise linear function of the
/// homes of each class or above. Equal demands are one point with their weights added.
struct MonthCurve: Sendable {
  let classes: Int

  /// The distinct demands, the class running fastest.
  let demands: [Int32]

  /// The weight of each; the sum is the probability of the node for each month.
  let weights: [Double]

  init(futures: [Int], months: [Int], demand: SuffixDemand, weights all: [Double]) {
    let classes = demand.classes
    let rows = months.flatMap { month in
      futures.map { (start: demand.offset(future: $0, month: month), weight: all[$0]) }
    }
    var demands: [Int32] = []
    var weights: [Double] = []
    demand.counts.withUnsafeBufferPointer { counts in
      func compare(_ left: Int, _ right: Int) -> Int32 {
        for size in 0..<classes where counts[left + size] != counts[right + size] {
          return counts[left + size] - counts[right + size]
        }
        return 0
      }
      let ordered = rows.indices.sorted { first, second in
        let difference = compare(rows[first].start, rows[second].start)
        return difference == 0 ? first < second : difference < 0
      }
      var last = -1
      for index in ordered {
        let row = rows[index]
        if last >= 0, compare(last, row.start) == 0 {
          weights[weights.count - 1] += row.weight
        } else {
          demands += counts[row.start..<row.start + classes]
          weights.append(row.weight)
          last = row.start
        }
      }
    }
    self.classes = classes
    self.demands = demands
    self.weights = weights
  }

  /// The mean cost times the probability of the node, and its slope.
  func value(_ recourse: RecourseCurve, at capacity: [Double]) -> (value: Double, slope: [Double]) {
    var slope = [Double](repeating: 0, count: classes)
    var value = 0.0
    demands.withUnsafeBufferPointer { demands in
      capacity.withUnsafeBufferPointer { capacity in
        slope.withUnsafeMutableBufferPointer { slope in
          guard let from = demands.baseAddress, let homes = capacity.baseAddress else { return }
          for (index, weight) in weights.enumerated() {
            value +=
              weight
              * recourse.cost(
                demand: from + index * classes, capacity: homes, weight: weight,
                slope: slope.baseAddress
              ).cost
          }
        }
      }
    }
    return (value, slope)
  }

  /// Demands of each class or above at a share of the weight, class by class.
  func quantile(_ share: Double) -> [Double] {
    (0..<classes).map { size in
      let ordered = weights.indices.sorted {
        (demands[$0 * classes + size], $0) < (demands[$1 * classes + size], $1)
      }
      let wanted = share * weights.reduce(0, +)
      var sum = 0.0
      for index in ordered {
        sum += weights[index]
        if sum >= wanted - 1e-12 {
          return Double(demands[index * classes + size])
        }
      }
      return ordered.last.map { Double(demands[$0 * classes + size]) } ?? 0
    }
  }
}
