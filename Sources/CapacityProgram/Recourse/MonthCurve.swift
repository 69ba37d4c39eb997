/// The recourse cost of one month in one node of the tree, summed over the node's futures.
///
/// Given capacity, what a shortage costs separates by month and future, so all futures of a node
/// make one convex, piecewise linear function of the homes of each class or above. Futures with
/// equal demand are one point with their weights added.
struct MonthCurve: Sendable {
  let classes: Int

  /// The distinct demands, the class running fastest.
  let demands: [Int32]

  /// The weight of each; the sum is the probability of the node.
  let weights: [Double]

  init(futures: [Int], month: Int, demand: SuffixDemand, weights all: [Double]) {
    let classes = demand.classes
    let counts = demand.counts
    func row(_ future: Int) -> ArraySlice<Int32> {
      let start = demand.offset(future: future, month: month)
      return counts[start..<start + classes]
    }
    let ordered = futures.sorted { first, second in
      for (left, right) in zip(row(first), row(second)) where left != right {
        return left < right
      }
      return first < second
    }
    var demands: [Int32] = []
    var weights: [Double] = []
    for future in ordered {
      if !weights.isEmpty, demands.suffix(classes).elementsEqual(row(future)) {
        weights[weights.count - 1] += all[future]
      } else {
        demands += row(future)
        weights.append(all[future])
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
