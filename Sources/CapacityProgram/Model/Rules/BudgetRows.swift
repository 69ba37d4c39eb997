import LinearModel

/// What is spent on setting up in a year stays within its budget, on every way through the tree.
extension PlanModel {
  mutating func addBudgetRows(besides goal: Goal) {
    for (index, budget) in problem.budgets.enumerated()
    where goal != .budgets && goal != .budget(index) {
      for last in lastNodes(of: budget.year) {
        let spent = yearSpending(budget.year, upTo: last) * (1 / Self.money)
        model.addRow(
          "budget", spent, .lessOrEqual, Double(budget.most - budget.committed) / Self.money)
      }
    }
  }

  /// The nodes whose meeting lies in a year, without one of that year after them.
  func lastNodes(of year: Int) -> [Int] {
    tree.nodes.indices.filter { node in
      self.year(node) == year && !tree.children[node].contains { self.year($0) == year }
    }
  }

  /// What is spent on setting up in a year until a node, in kroner.
  func yearSpending(_ year: Int, upTo node: Int) -> LinearExpression {
    var spent = LinearExpression()
    for earlier in tree.path(to: node) where self.year(earlier) == year {
      spent += setUpCost(earlier)
    }
    return spent
  }

  private func year(_ node: Int) -> Int { problem.years[meetingMonth(node)] }
}
