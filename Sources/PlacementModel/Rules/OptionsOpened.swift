import LinearModel
import PlacementDomain

/// A home that an option brings is used only when the option is opened and its modules stand.
enum OptionsOpened: Rule {
  static let id = "options"
  static let demand = Words(
    "A home that an option brings is used only when the option is opened and its modules stand.",
    da: "En bolig fra en mulighed bruges kun, når muligheden er åbnet og modulerne står der.")

  static func constrain(_ program: inout PlacementProgram) {
    var homes: [Assignment.ModuleKey: LinearExpression] = [:]
    for home in program.classes.homes.indices {
      let kind = program.classes.homes[home]
      guard let option = kind.option else { continue }
      if let module = kind.module {
        homes[Assignment.ModuleKey(option: option, module: module), default: LinearExpression()] +=
          program.inUse[home]
      } else {
        var sum = program.inUse[home]
        sum.add(program.opened[option], -Double(kind.count))
        program.model.addRow("options_\(home)", sum, .lessOrEqual, 0)
      }
      linkClasses(of: home, to: option, &program)
    }
    for (key, used) in homes.sorted(by: { $0.key < $1.key }) {
      guard let count = program.modules[key] else { continue }
      var sum = used
      sum.add(count, -Double(program.facts.scenario.modules[key.module].homes))
      program.model.addRow("modules_\(key.option)_\(key.module)", sum, .lessOrEqual, 0)
    }
  }

  /// Tightens the relaxation: no household of a class is there unless the option is open.
  private static func linkClasses(of home: Int, to option: Int, _ program: inout PlacementProgram) {
    for column in program.columns(ofHome: home) {
      let most = min(column.upper, program.classes.households[column.household].count)
      // A row for a class that could never fill the option's homes adds nothing.
      guard most < program.classes.homes[home].count else { continue }
      var sum = LinearExpression(column.variable)
      sum.add(program.opened[option], -Double(most))
      program.model.addTightening(
        "options_\(home)_\(column.household)", sum, .lessOrEqual, 0)
    }
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    let scenario = facts.scenario
    var used: [Assignment.ModuleKey: Int] = [:]
    var found: [Violation] = []
    for home in assignment.residents.keys.sorted().map({ scenario.homes[$0] }) {
      guard let option = home.option.flatMap({ facts.optionIndex[$0] }) else { continue }
      if let module = home.module.flatMap({ facts.moduleIndex[$0] }) {
        used[Assignment.ModuleKey(option: option, module: module), default: 0] += 1
      } else if !assignment.opened.contains(option) {
        found.append(
          broken(
            home.id,
            "home \(home.id) needs option \(scenario.options[option].id), which is not opened",
            da: "bolig \(home.id) kræver \(scenario.options[option].id), som ikke er åbnet"))
      }
    }
    for (key, homes) in used.sorted(by: { $0.key < $1.key }) {
      let brought = assignment.modules[key, default: 0] * scenario.modules[key.module].homes
      guard homes > brought else { continue }
      let option = scenario.options[key.option].id
      let module = scenario.modules[key.module].id
      found.append(
        broken(
          option, "option \(option) has \(brought) homes of type \(module) and \(homes) are used",
          da: "\(option) har \(brought) boliger af typen \(module), men \(homes) bruges"))
    }
    return found
  }
}
