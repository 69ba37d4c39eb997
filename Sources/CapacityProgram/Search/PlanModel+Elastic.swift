import LinearModel

extension PlanModel {
  /// Lets some budgets be exceeded, and returns by how much, in the objective's unit.
  ///
  /// - Parameter shared: Whether it is the budget itself that is returned, its limit lifted.
  mutating func loosenBudgets(_ budgets: [Int], shared: Bool) -> LinearExpression {
    var excess = LinearExpression()
    for index in budgets {
      let budget = problem.budgets[index]
      let extra = model.addVariable("extra_\(budget.year)")
      if shared {
        excess.constant += Double(budget.most) / Self.money
      }
      excess.add(extra, 1)
      for node in lastNodes(of: budget.year) {
        let spent = yearSpending(budget.year, upTo: node) * (1 / Self.money) - extra
        model.addRow(
          "looseBudget", spent, .lessOrEqual,
          Double(budget.most - budget.committed) / Self.money)
      }
    }
    return excess
  }
}
