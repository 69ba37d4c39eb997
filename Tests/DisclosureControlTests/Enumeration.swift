import DisclosureControl

/// A reader with pencil and paper: every table of counts that agrees with what is shown, one by one.
struct Enumeration {
  let system: CountSystem
  let hidden: [Bool]

  /// Hidden counts are tried up to this.
  private var cap: Int { (system.cells.map(\.count).max() ?? 0) + 4 }

  /// Which values each small count can have, for all that is shown and all that is known of the rule:
  /// hidden counts are no zeros that would be shown, and where counts are hidden that hang together,
  /// one of them at least is small.
  func possible() -> [Int: Set<Int>] {
    let small = system.cells.indices.filter { system.cells[$0].isSmall }
    var found = Dictionary(uniqueKeysWithValues: small.map { ($0, Set<Int>()) })
    let parts = components().filter { $0.contains { system.cells[$0].isSmall } }
    each { counts in
      for part in parts {
        guard part.contains(where: { system.cells[$0].small.contains(counts[$0]) }) else { return }
      }
      for cell in small { found[cell]?.insert(counts[cell]) }
    }
    return found
  }

  /// Whether every small value of every small count is possible.
  var isSafe: Bool {
    possible().allSatisfy { cell, values in values.isSuperset(of: system.cells[cell].small) }
  }

  private func components() -> [[Int]] {
    var parts: [Set<Int>] = system.cells.indices.filter { hidden[$0] }.map { [$0] }
    for relation in system.relations {
      let named = Set(relation.terms.map(\.cell).filter { hidden[$0] })
      guard !named.isEmpty else { continue }
      let touching = parts.filter { !$0.isDisjoint(with: named) }
      parts.removeAll { !$0.isDisjoint(with: named) }
      parts.append(touching.reduce([]) { $0.union($1) })
    }
    return parts.map { $0.sorted() }
  }

  private func each(_ body: ([Int]) -> Void) {
    var counts = system.cells.map(\.count)
    let free = system.cells.indices.filter { hidden[$0] }
    // A relation can be judged once the last of its hidden cells has a value.
    var judged: [Int: [CountRelation]] = [:]
    for relation in system.relations {
      if let last = relation.terms.map(\.cell).filter({ hidden[$0] }).max() {
        judged[last, default: []].append(relation)
      }
    }
    func go(_ position: Int) {
      guard position < free.count else { return body(counts) }
      let cell = free[position]
      let before = counts[cell]
      for value in system.cells[cell].small.lowerBound...cap {
        counts[cell] = value
        let holds = judged[cell, default: []].allSatisfy { relation in
          let sum = relation.terms.reduce(0) { $0 + $1.factor * counts[$1.cell] }
          return sum >= relation.least ?? .min && sum <= relation.most ?? .max
        }
        if holds { go(position + 1) }
      }
      counts[cell] = before
    }
    go(0)
  }
}
