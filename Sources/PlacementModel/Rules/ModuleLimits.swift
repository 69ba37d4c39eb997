import LinearModel
import PlacementDomain

/// Modules stand only at opened options, of types allowed there, within the limits of option and
/// district.
enum ModuleLimits: Rule {
  static let id = "module_limits"
  static let demand = Words(
    "Modules stand only at opened options, within the limits of option and district.",
    da: "Moduler står kun ved åbnede muligheder, inden for grænserne for mulighed og bydel.")

  static func constrain(_ program: inout PlacementProgram) {
    let scenario = program.facts.scenario
    var byDistrict: [String: LinearExpression] = [:]
    for option in scenario.options.indices {
      let counts = program.modules.filter { $0.key.option == option }
        .sorted { $0.key < $1.key }.map(\.value)
      guard !counts.isEmpty else { continue }
      var sum = LinearExpression(sum: counts)
      byDistrict[scenario.options[option].district, default: LinearExpression()] += sum
      sum.add(program.opened[option], -Double(scenario.options[option].maxModules))
      program.model.addRow("module_limits_\(option)", sum, .lessOrEqual, 0)
    }
    for (index, district) in scenario.districts.enumerated() {
      guard let most = district.maxModules, let sum = byDistrict[district.id] else { continue }
      program.model.addRow("module_limits_district_\(index)", sum, .lessOrEqual, Double(most))
    }
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    let scenario = facts.scenario
    var found: [Violation] = []
    var perOption: [Int: Int] = [:]
    var perDistrict: [String: Int] = [:]
    for (key, count) in assignment.modules.sorted(by: { $0.key < $1.key }) where count != 0 {
      let option = scenario.options[key.option]
      perOption[key.option, default: 0] += count
      perDistrict[option.district, default: 0] += count
      if !option.modules.contains(scenario.modules[key.module].id) || count < 0
        || !assignment.opened.contains(key.option)
      {
        found.append(
          broken(
            option.id,
            "modules of type \(scenario.modules[key.module].id) cannot stand at \(option.id)",
            da: "moduler af typen \(scenario.modules[key.module].id) kan ikke stå ved \(option.id)")
        )
      }
    }
    for (index, count) in perOption.sorted(by: { $0.key < $1.key }) {
      let option = scenario.options[index]
      guard count > option.maxModules else { continue }
      found.append(
        broken(
          option.id, "option \(option.id) has room for \(option.maxModules) modules, not \(count)",
          da: "\(option.id) har plads til \(option.maxModules) moduler, ikke \(count)"))
    }
    for district in scenario.districts {
      guard let most = district.maxModules, let count = perDistrict[district.id], count > most
      else { continue }
      found.append(
        broken(
          district.id, "district \(district.id) may have \(most) modules, not \(count)",
          da: "bydel \(district.id) må have \(most) moduler, ikke \(count)"))
    }
    return found
  }
}
