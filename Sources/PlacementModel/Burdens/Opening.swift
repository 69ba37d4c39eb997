import LinearModel
import PlacementDomain

/// Kroner for what is opened, in minutes at the stated rate of exchange (SF-3).
///
/// What is paid once is spread over the days from the day the option is ready to the end of its
/// permit, or over the months of write-off.
enum Opening: Burden {
  static let id = BurdenID.opening
  static let title = Words("cost of what is opened", da: "udgift til det, der åbnes")

  static func expression(
    _ program: inout PlacementProgram, weight: Thousandths
  ) -> LinearExpression {
    let facts = program.facts
    var sum = LinearExpression()
    for option in facts.scenario.options.indices {
      sum.add(program.opened[option], (facts.dailyMinutes(option: option) * weight).value)
    }
    for (key, count) in program.modules.sorted(by: { $0.key < $1.key }) {
      sum.add(count, (facts.dailyMinutes(module: key) * weight).value)
    }
    return sum
  }

  static func charges(of assignment: Assignment, _ facts: PlacementFacts) -> [Charge] {
    assignment.opened.sorted().map { Charge(count: 1, unit: facts.dailyMinutes(option: $0)) }
      + assignment.modules.sorted { $0.key < $1.key }.map {
        Charge(count: $0.value, unit: facts.dailyMinutes(module: $0.key))
      }
  }
}

extension PlacementFacts {
  /// Minutes a day that opening an option counts as, its modules not counted.
  func dailyMinutes(option index: Int) -> Thousandths {
    let option = scenario.options[index]
    return dailyMinutes(
      option, once: option.setUpCost + option.takeDownCost, monthly: option.monthlyCost)
  }

  /// Minutes a day that one module at an option counts as.
  func dailyMinutes(module key: Assignment.ModuleKey) -> Thousandths {
    let module = scenario.modules[key.module]
    return dailyMinutes(
      scenario.options[key.option], once: module.setUpCost + module.takeDownCost,
      monthly: module.monthlyCost)
  }

  private func dailyMinutes(_ option: CapacityOption, once: Int, monthly: Int) -> Thousandths {
    let economy = scenario.settings.economy
    let days =
      option.permitEnd.map { $0 - scenario.ready(option) + 1 }
      ?? (economy.writeOffMonths * 1461).dividedRounding(by: 48)
    return economy.minutes(forOnce: once, over: days) + economy.minutes(forMonthly: monthly)
  }
}
