import GLPKSolver

/// A part of the search: bounds on the variables that make the shape of a plan.
struct ShapeNode {
  /// Lower and upper bound of each shape variable, in the order of the search's list.
  var bounds: [ClosedRange<Double>]
  /// The relaxation's value: no plan of this part has less.
  let bound: Double
  /// The relaxation's values of the shape variables.
  let values: [Double]
  /// Where the relaxation of a part of this part begins.
  let basis: Basis

  /// The fractional variable to branch on: the first priority, nearest to a half; ties go to the first.
  func fractional(_ priorities: [Int]) -> Int? {
    let distances = values.map { abs($0 - $0.rounded()) }
    return bounds.indices.filter { distances[$0] > 1e-6 }.max { left, right in
      (priorities[left], distances[left], -left) < (priorities[right], distances[right], -right)
    }
  }

  /// The undecided variable of the first priority, where the relaxation is whole.
  func undecided(_ priorities: [Int]) -> Int? {
    bounds.indices.filter { bounds[$0].lowerBound < bounds[$0].upperBound }.max { left, right in
      (priorities[left], -left) < (priorities[right], -right)
    }
  }

  /// The bounds on either side of the relaxation's value, the side it leans to first.
  ///
  /// A whole value is split off from what is below and above it.
  func children(of index: Int) -> [[ClosedRange<Double>]] {
    let range = bounds[index]
    let value = min(max(values[index], range.lowerBound), range.upperBound)
    let whole = value.rounded()
    var parts: [ClosedRange<Double>] = []
    func add(_ low: Double, _ high: Double) {
      if low <= high { parts.append(low...high) }
    }
    if abs(value - whole) <= 1e-6 {
      add(whole, whole)
      add(range.lowerBound, whole - 1)
      add(whole + 1, range.upperBound)
    } else {
      let down = value.rounded(.down)
      if value - down > 0.5 {
        add(down + 1, range.upperBound)
        add(range.lowerBound, down)
      } else {
        add(range.lowerBound, down)
        add(down + 1, range.upperBound)
      }
    }
    return parts.map { part in
      var child = bounds
      child[index] = part
      return child
    }
  }
}
