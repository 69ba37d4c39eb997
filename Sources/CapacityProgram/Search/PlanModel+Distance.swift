import LinearModel

extension PlanModel {
  /// Adds the distance to the nearest of the plans to differ from, and returns it with its sign
  /// turned.
  ///
  /// The distance is the sum over nodes and units of how many homes more or fewer are on order or
  /// were ordered by then, each node by its probability: an order later by a meeting counts its
  /// homes once, one on another site twice for each meeting until the end.
  mutating func addDistance() -> LinearExpression {
    let nearest = model.addVariable("nearest")
    for plan in wishes.differFrom {
      let ordered = orderedUnits(plan)
      var distance = LinearExpression()
      for node in tree.nodes.indices {
        for index in units.indices {
          let homes = units[index].homes.reduce(0) { $0 + abs($1) }
          if let column = columns.ordered[node][index], homes > 0 {
            let weight = Double(homes) * tree.probability[node]
            distance += difference(column, from: ordered[node][index]) * weight
          }
        }
      }
      model.addRow("nearest", LinearExpression(nearest) - distance, .lessOrEqual, 0)
    }
    return nearest * -1
  }

  /// The distance between two plans, as ``addDistance()`` counts it.
  func distance(_ first: CapacityPlan, _ second: CapacityPlan) -> Double {
    let (one, other) = (orderedUnits(first), orderedUnits(second))
    var sum = 0.0
    for node in tree.nodes.indices {
      for (index, unit) in units.enumerated() {
        sum +=
          tree.probability[node] * Double(unit.homes.reduce(0) { $0 + abs($1) })
          * Double(abs(one[node][index] - other[node][index]))
      }
    }
    return sum
  }

  /// Units ordered so far under a plan, by node.
  private func orderedUnits(_ plan: CapacityPlan) -> [[Int]] {
    var counts: [[Int]] = []
    for node in tree.nodes.indices {
      var here = parent(node).map { counts[$0] } ?? units.map { _ in 0 }
      for order in plan.orders where order.node == node {
        for (index, unit) in units.enumerated() where unit.offer == order.offer {
          if unit.module == order.module {
            here[index] += order.count
          } else if unit.module == nil {
            here[index] = 1
          }
        }
      }
      counts.append(here)
    }
    return counts
  }

  /// How far a column lies from a count, exact at whole numbers.
  private mutating func difference(_ column: Int, from count: Int) -> LinearExpression {
    let most = model.columns[column].upper
    let value = Double(count)
    let variable = Variable(index: column)
    if value <= 0 {
      return LinearExpression(variable)
    }
    if value >= most {
      return most - variable
    }
    // At most the difference upwards or the one downwards, as a switch says.
    let isAbove = model.addVariable("isAbove", kind: .binary)
    let apart = model.addVariable("apart", upper: max(value, most - value))
    var above = apart - variable
    above.add(isAbove, 2 * value)
    model.addRow("apartAbove", above, .lessOrEqual, value)
    var below = apart + variable
    below.add(isAbove, -2 * (most - value))
    model.addRow("apartBelow", below, .lessOrEqual, value)
    return LinearExpression(apart)
  }
}

private func - (left: Double, right: Variable) -> LinearExpression {
  LinearExpression(left) - right
}
