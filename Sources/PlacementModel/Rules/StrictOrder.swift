import LinearModel
import PlacementDomain

/// Where the policy's order is strict, no option opens while a usable one that comes before it stays
/// closed.
enum StrictOrder: Rule {
  static let id = "option_order"
  static let demand = Words(
    "Under a strict order, no option opens while one that comes before it stays closed.",
    da: "Ved streng rækkefølge åbnes ingen mulighed, mens en tidligere i rækken er lukket.")

  static func constrain(_ program: inout PlacementProgram) {
    guard program.facts.scenario.settings.policy.optionOrder == .strict else { return }
    for (earlier, later) in program.facts.orderedOptions {
      var sum = LinearExpression(program.opened[later])
      sum.add(program.opened[earlier], -1)
      program.model.addRow("option_order_\(later)_\(earlier)", sum, .lessOrEqual, 0)
    }
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    let options = facts.scenario.options
    guard facts.scenario.settings.policy.optionOrder == .strict else { return [] }
    let highest = assignment.opened.compactMap { options[$0].kind.rank }.max() ?? 0
    return options.indices.filter { index in
      guard let rank = options[index].kind.rank, facts.isUsable(options[index]) else {
        return false
      }
      return rank < highest && !assignment.opened.contains(index)
    }.map { index in
      broken(
        options[index].id, "option \(options[index].id) comes first and stays closed",
        da: "\(options[index].id) kommer først i rækken, men er lukket")
    }
  }
}

extension PlacementFacts {
  /// Pairs of options of which the first is usable and comes before the second.
  var orderedOptions: [(earlier: Int, later: Int)] {
    let options = scenario.options
    return options.indices.flatMap { later -> [(earlier: Int, later: Int)] in
      guard let rank = options[later].kind.rank else { return [] }
      return options.indices.compactMap { earlier in
        guard let first = options[earlier].kind.rank, first < rank, isUsable(options[earlier])
        else { return nil }
        return (earlier, later)
      }
    }
  }
}
