import LinearModel

/// Orders that the wishes forbid or force.
extension PlanModel {
  mutating func addDecisionRows() {
    for wish in wishes.forbidden {
      addDecision(wish) { orders, model in
        model.addRow("forbidden", orders, .lessOrEqual, 0)
      }
    }
    for wish in wishes.forced {
      let isWhole = problem.offers[wish.offer].kind.isAllOrNothing
      let least = isWhole ? 1 : Double(wish.modules)
      addDecision(wish) { orders, model in
        model.addRow("forced", orders, .greaterOrEqual, least)
      }
    }
  }

  private mutating func addDecision(
    _ wish: PlanWishes.Decision, _ add: (LinearExpression, inout LinearModel) -> Void
  ) {
    for node in tree.nodes.indices where tree.nodes[node].meeting == wish.meeting {
      var orders = LinearExpression()
      for index in units.indices where units[index].offer == wish.offer {
        let before = parent(node).flatMap { columns.ordered[$0][index] }
        if columns.ordered[node][index] != before {
          orders.add(column: columns.ordered[node][index], 1)
          orders.add(column: before, -1)
        }
      }
      add(orders, &model)
    }
  }
}
