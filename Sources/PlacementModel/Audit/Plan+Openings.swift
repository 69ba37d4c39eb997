import PlacementDomain

extension Plan {
  /// The least that has to be opened for the homes that the plan uses.
  ///
  /// Modules are as many as the homes used of their type need.
  public func openings(neededIn facts: PlacementFacts) -> [OpenedOption] {
    struct Key: Hashable, Comparable {
      let option: String
      let module: String?

      static func < (left: Key, right: Key) -> Bool {
        (left.option, left.module ?? "") < (right.option, right.module ?? "")
      }
    }
    var used: [Key: Set<String>] = [:]
    for placement in placements {
      guard let index = facts.homeIndex[placement.home] else { continue }
      let home = facts.scenario.homes[index]
      guard let option = home.option else { continue }
      used[Key(option: option, module: home.module), default: []].insert(home.id)
    }
    return used.sorted { $0.key < $1.key }.map { key, homes in
      let type = key.module.flatMap { facts.moduleIndex[$0] }.map { facts.scenario.modules[$0] }
      let size = max(1, type?.homes ?? homes.count)
      return OpenedOption(
        option: key.option, module: key.module, count: (homes.count + size - 1) / size)
    }
  }
}
