import GLPKSolver
import LinearModel

/// Chooses which counts to hide so that no small one can be learned, at the least loss.
///
/// Every small count is hidden. Which others must be is found from refutations: the cheapest choice is
/// tried on a reader who reckons; where the reader can rule out one of the small values of a cell, some
/// count that is shown must be hidden too, and a largest choice that still leaves the reader certain says
/// which of them. The next cheapest choice keeps all those demands. The first that the reader cannot
/// break is the best, as in Fischetti and Salazar (2001), with whole counts in place of ranges.
public struct CellSuppressor {
  private let system: CountSystem
  private let reader: Reader
  /// Cells that are hidden or shown together, in order; those that may not be hidden are in none.
  private let units: [[Int]]
  /// By unit: what hiding it loses.
  private let losses: [Int]
  /// By unit: whether one of its cells is small.
  private let isForced: [Bool]
  /// Small cells with each value that must stay possible.
  private let doubts: [Doubt]

  /// A value that the reader must not be able to rule out.
  private struct Doubt {
    let cell: Int
    let value: Int
  }

  /// What to hide.
  ///
  /// - Throws: ``DisclosureProblem``, or what the solver throws.
  public static func suppress(
    _ system: CountSystem, limits: SuppressionLimits = SuppressionLimits()
  ) throws -> Suppression {
    if let problem = system.problem() { throw problem }
    return try CellSuppressor(system).search(limits)
  }

  private init(_ system: CountSystem) {
    self.system = system
    reader = Reader(system)
    let hideable = system.cells.indices.filter { system.cells[$0].mayBeHidden }
    let grouped = Dictionary(grouping: hideable) { system.leaders[$0] }
    units = grouped.keys.sorted().map { grouped[$0] ?? [] }
    losses = units.map { cells in cells.reduce(0) { $0 + system.cells[$1].loss } }
    isForced = units.map { cells in cells.contains { system.cells[$0].isSmall } }
    doubts = system.cells.indices.filter { system.cells[$0].isSmall }.flatMap { cell in
      system.cells[cell].small.map { Doubt(cell: cell, value: $0) }
    }
  }

  private func search(_ limits: SuppressionLimits) throws -> Suppression {
    let everything = [Bool](repeating: true, count: units.count)
    let open = try refuted(everything)
    guard open.isEmpty else {
      throw DisclosureProblem.cannotBeHidden(Set(open.map(\.cell)).sorted())
    }
    var program = HidingProgram(losses: losses, isForced: isForced)
    for (unit, others) in companions { program.demand(unit, onlyWithOneOf: others) }
    for _ in 0..<limits.rounds {
      guard let choice = try program.cheapest(nodeLimit: limits.nodes) else { break }
      let broken = try refuted(choice)
      if broken.isEmpty { return suppression(choice, leastLoss: program.leastLoss) }
      // The cheapest of each demand is taken as hidden at once, so that the next says something new.
      var more = choice
      for doubt in broken {
        while try !reader.admits(doubt.value, in: doubt.cell, hiding: hidden(more)) {
          let demanded = try missing(for: doubt, more)
          program.demand(oneOf: demanded)
          guard let next = demanded.min(by: { (losses[$0], $0) < (losses[$1], $1) }) else { break }
          more[next] = true
        }
      }
    }
    return suppression(try peeled(everything), leastLoss: program.leastLoss)
  }

  /// Units with those of which one must be hidden beside them.
  ///
  /// A count that is alone hidden in a sum follows from it: hiding it serves nothing, and a best choice has none
  /// such. Where several counts are hidden together, another of them may serve.
  private var companions: [(unit: Int, others: [Int])] {
    var unitOf: [Int: Int] = [:]
    for (unit, cells) in units.enumerated() {
      for cell in cells { unitOf[cell] = unit }
    }
    return system.relations.filter { $0.least != nil && $0.least == $0.most }.flatMap { relation in
      let here = relation.terms.compactMap { unitOf[$0.cell] }
      return here.filter { units[$0].count == 1 }.map { unit in
        (unit, here.filter { $0 != unit })
      }
    }
  }

  private func hidden(_ choice: [Bool]) -> [Bool] {
    var hidden = [Bool](repeating: false, count: system.cells.count)
    for (unit, cells) in units.enumerated() where choice[unit] {
      for cell in cells { hidden[cell] = true }
    }
    return hidden
  }

  private func refuted(_ choice: [Bool]) throws -> [Doubt] {
    let hidden = hidden(choice)
    return try doubts.filter { try !reader.admits($0.value, in: $0.cell, hiding: hidden) }
  }

  /// Units of which one must be hidden: those outside a largest choice that leaves the reader certain.
  private func missing(for doubt: Doubt, _ choice: [Bool]) throws -> [Int] {
    var choice = choice
    var demanded: [Int] = []
    var pending = [units.indices.filter { !choice[$0] }]
    while let some = pending.popLast() {
      guard !some.isEmpty else { continue }
      var more = choice
      for unit in some { more[unit] = true }
      if try !reader.admits(doubt.value, in: doubt.cell, hiding: hidden(more)) {
        choice = more
      } else if some.count == 1 {
        demanded += some
      } else {
        pending.append(Array(some[(some.count / 2)...]))
        pending.append(Array(some[..<(some.count / 2)]))
      }
    }
    return demanded.sorted()
  }

  /// A choice from which nothing can be taken: the costliest that can be shown is shown first.
  private func peeled(_ choice: [Bool]) throws -> [Bool] {
    var choice = choice
    let order = units.indices.filter { !isForced[$0] }
      .sorted { (losses[$1], $0) < (losses[$0], $1) }
    for unit in order {
      choice[unit] = false
      if try !refuted(choice).isEmpty { choice[unit] = true }
    }
    return choice
  }

  private func suppression(_ choice: [Bool], leastLoss: Int) -> Suppression {
    Suppression(
      isHidden: hidden(choice), isPrimary: system.cells.map(\.isSmall),
      loss: units.indices.reduce(0) { $0 + (choice[$1] ? losses[$1] : 0) }, leastLoss: leastLoss)
  }
}
