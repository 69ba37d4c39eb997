import PlacementDomain

extension Assignment {
  /// Opens what a home needs that somebody lives in, with the modules that the homes in use come to.
  mutating func open(_ home: Int, _ facts: PlacementFacts) {
    open(home, used: Set(pairs.map(\.home)), facts) { _, needed in needed }
  }

  /// Opens what a home needs.
  ///
  /// - Parameters:
  ///   - used: Homes that somebody lives in, among them this one.
  ///   - modules: How many modules of its kind open, of those that are open and those that are needed.
  mutating func open(
    _ home: Int, used: some Sequence<Int>, _ facts: PlacementFacts,
    modules count: (_ open: Int, _ needed: Int) -> Int
  ) {
    let homes = facts.scenario.homes
    guard let option = homes[home].option.flatMap({ facts.optionIndex[$0] }) else { return }
    opened.insert(option)
    guard let module = homes[home].module.flatMap({ facts.moduleIndex[$0] }) else { return }
    let used = used.count {
      homes[$0].option == homes[home].option && homes[$0].module == homes[home].module
    }
    let size = max(1, facts.scenario.modules[module].homes)
    let key = ModuleKey(option: option, module: module)
    modules[key] = count(modules[key] ?? 0, (used + size - 1) / size)
  }
}
