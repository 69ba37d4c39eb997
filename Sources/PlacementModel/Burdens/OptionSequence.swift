import LinearModel
import PlacementDomain

/// Usable options that are passed over: closed while one that should come after them is open (ALL-5).
enum OptionSequence: Burden {
  static let id = BurdenID.order
  static let title = Words("options out of order", da: "muligheder uden for rækkefølge")

  static func expression(
    _ program: inout PlacementProgram, weight: Thousandths
  ) -> LinearExpression {
    let settings = program.facts.scenario.settings
    let price = (settings.rates.orderPerOption * weight).value
    var sum = LinearExpression()
    guard settings.policy.optionOrder == .preferred, price > 0 else { return sum }
    var passed: [Int: Variable] = [:]
    for (earlier, later) in program.facts.orderedOptions {
      let variable =
        passed[earlier] ?? program.model.addVariable("passed_\(earlier)", upper: 1)
      if passed.updateValue(variable, forKey: earlier) == nil { sum.add(variable, price) }
      var row = LinearExpression(program.opened[later])
      row -= program.opened[earlier]
      row -= variable
      program.model.addRow("order_\(later)_\(earlier)", row, .lessOrEqual, 0)
    }
    return sum
  }

  static func charges(of assignment: Assignment, _ facts: PlacementFacts) -> [Charge] {
    let settings = facts.scenario.settings
    guard settings.policy.optionOrder == .preferred else { return [] }
    return [
      Charge(count: facts.passedOver(in: assignment).count, unit: settings.rates.orderPerOption)
    ]
  }
}

extension PlacementFacts {
  /// Usable options, by position, that stay closed while one of a later rank is open.
  public func passedOver(in assignment: Assignment) -> [Int] {
    let highest = assignment.opened.compactMap { scenario.options[$0].kind.rank }.max() ?? 0
    return scenario.options.indices.filter { index in
      let option = scenario.options[index]
      return (option.kind.rank ?? .max) < highest && isUsable(option)
        && !assignment.opened.contains(index)
    }
  }
}
