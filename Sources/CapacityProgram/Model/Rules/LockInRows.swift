import LinearModel

/// No more is taken down than has stood for its lock-in; the oldest goes first.
///
/// Modules of a type are alike, so counting them is enough. It also keeps what stands from falling
/// below nothing.
extension PlanModel {
  mutating func addLockInRows() {
    for node in tree.nodes.indices {
      for moment in columns.moments[node] {
        for (index, unit) in units.enumerated() {
          guard let gone = moment.gone[index] else { continue }
          var excess = LinearExpression(-Double(unit.free(by: moment.month)))
          excess.add(column: gone, 1)
          excess.add(column: freeColumn(index, node, moment.month), -1)
          model.addRow("lockIn", excess, .lessOrEqual, 0)
        }
        for offer in problem.offers.indices {
          guard let cleared = moment.cleared[offer] else { continue }
          var excess = LinearExpression(isOpenBefore(offer) ? -1 : 0)
          excess.add(column: cleared, 1)
          excess.add(
            column: readyColumn(offer, node, moment.month) { columns.opened[$0][offer] }, -1)
          model.addRow("clearedOnce", excess, .lessOrEqual, 0)
        }
      }
    }
  }
}
