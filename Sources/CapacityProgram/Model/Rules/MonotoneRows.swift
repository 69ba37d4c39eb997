import LinearModel

/// What was ordered, opened, extended, taken down or cleared stays so.
extension PlanModel {
  mutating func addMonotoneRows() {
    for node in tree.nodes.indices {
      let before = parent(node)
      for index in units.indices {
        addStep(columns.ordered[node][index], before.flatMap { columns.ordered[$0][index] })
      }
      for index in problem.offers.indices {
        addStep(columns.opened[node][index], before.flatMap { columns.opened[$0][index] })
        addStep(columns.extended[node][index], before.flatMap { columns.extended[$0][index] })
      }
      var last = lastMoment(before: node)
      for moment in columns.moments[node] {
        for index in units.indices {
          addStep(moment.gone[index], last?.gone[index])
        }
        for index in problem.offers.indices {
          addStep(moment.cleared[index], last?.cleared[index])
        }
        last = moment
      }
    }
  }

  private mutating func addStep(_ column: Int?, _ before: Int?) {
    guard let column, let before, column != before else { return }
    var step = LinearExpression()
    step.add(column: column, 1)
    step.add(column: before, -1)
    model.addRow("stays", step, .greaterOrEqual, 0)
  }
}
