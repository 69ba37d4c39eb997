import LinearModel

extension PlanModel {
  /// The load of each district in a slot, and of all of them together.
  private func loads(_ measure: SpreadMeasure, slot: Int) -> [LinearExpression] {
    var loads = measure.base.map { LinearExpression($0) }
    for (index, unit) in units.enumerated() where problem.offers[unit.offer].kind != .closure {
      let each = zip(unit.homes, measure.load).reduce(0) { $0 + Double($1.0) * $1.1 }
      loads[problem.offers[unit.offer].district].add(standing[slot][index], each)
    }
    return loads
  }

  /// Adds columns for what lies above fair shares, and returns the spread measure over them.
  ///
  /// What lies above in some districts lies below in the others, so the measure is twice the sum.
  /// Months with the same modules standing share their columns.
  mutating func addSpread(_ measure: SpreadMeasure) -> LinearExpression {
    var columnsOf: [[StandingState]: [Int]] = [:]
    var spread = LinearExpression()
    for slot in 0..<slots.count {
      let state = standing[slot]
      let above = columnsOf[state] ?? addAbove(measure, slot: slot)
      columnsOf[state] = above
      for column in above {
        spread.add(column: column, 2 * tree.probability[slots.node[slot]])
      }
    }
    return spread.merged()
  }

  private mutating func addAbove(_ measure: SpreadMeasure, slot: Int) -> [Int] {
    let loads = loads(measure, slot: slot)
    let all = loads.reduce(LinearExpression(), +)
    return loads.indices.map { district in
      let above = model.addVariable("above_\(slot)_\(district)")
      let excess = (loads[district] - all * measure.fairShares[district] - above).merged()
      model.addRow("aboveFairShare", excess, .lessOrEqual, 0)
      return above.index
    }
  }
}
