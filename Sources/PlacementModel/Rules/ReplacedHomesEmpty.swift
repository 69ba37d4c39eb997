import LinearModel
import PlacementDomain

/// Nobody lives in a home that an opened option replaces.
enum ReplacedHomesEmpty: Rule {
  static let id = "replaced"
  static let demand = Words(
    "Nobody lives in a home that an opened option replaces.",
    da: "Ingen bor i en bolig, som en åbnet mulighed erstatter.")

  static func constrain(_ program: inout PlacementProgram) {
    for home in program.classes.homes.indices {
      let count = Double(program.classes.homes[home].count)
      for option in program.classes.homes[home].replacers {
        var sum = program.inUse[home]
        sum.add(program.opened[option], count)
        program.model.addRow("replaced_\(home)_\(option)", sum, .lessOrEqual, count)
      }
    }
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    let scenario = facts.scenario
    return assignment.residents.keys.sorted().flatMap { index -> [Violation] in
      let home = scenario.homes[index]
      return assignment.opened.sorted().map { scenario.options[$0] }.filter { option in
        home.option != option.id && !Set(option.replaces).isDisjoint(with: [home.id, home.site])
      }.map { option in
        broken(
          home.id, "home \(home.id) is given up by option \(option.id) and still lived in",
          da: "bolig \(home.id) opgives med \(option.id), men bebos stadig")
      }
    }
  }
}
