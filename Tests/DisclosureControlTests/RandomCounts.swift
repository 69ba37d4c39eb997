import DisclosureControl
import TestSupport

/// Random publications.
enum RandomCounts {
  /// A table of rows and columns with sums.
  static func table(_ seed: Int, rows: Int, columns: Int, upTo most: Int) -> CountSystem {
    var random = SeededGenerator(seed: seed)
    var system = CountSystem()
    let small = random.chance(25) ? 0...2 : (random.chance(30) ? 1...3 : 1...2)
    let counts = (0..<rows).map { _ in
      (0..<columns).map { _ in
        random.chance(20) ? 0 : Int.random(in: 0...most, using: &random)
      }
    }
    _ = system.addTable(counts, small: small)
    return system
  }

  /// Two divisions of the same persons, and a part of one that is a part of the other too.
  static func linked(_ seed: Int, upTo most: Int) -> CountSystem {
    var random = SeededGenerator(seed: 7_000 + seed)
    var system = CountSystem()
    let first = (0..<3).map { _ in Int.random(in: 1...most, using: &random) }
    let whole = first.reduce(0, +)
    let total = system.add(CountCell(whole, loss: 5, isKnown: random.chance(30)))
    let groups = system.addGroups(first, total: total)
    let cut = Int.random(in: 0...whole, using: &random)
    let halves = system.addGroups([cut, whole - cut], loss: 2, total: total)
    // Those of the first group who are in the first half: no more than either.
    let both = system.add(
      CountCell(Int.random(in: 0...min(cut, first[0]), using: &random)))
    for other in [groups[0], halves[0]] {
      system.add(CountRelation([.init(both), .init(other, times: -1)], least: nil, most: 0))
    }
    return system
  }
}
