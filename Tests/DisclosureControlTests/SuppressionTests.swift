import DisclosureControl
import TestSupport
import Testing

@Suite("Counts that are hidden")
struct SuppressionTests {
  static let cases =
    (0..<14).map { RandomCounts.table($0, rows: 2, columns: 2, upTo: 5) }
    + (0..<14).map { RandomCounts.linked($0, upTo: 6) }

  /// What to hide, unless everything that could be hidden would not be enough.
  private func suppression(_ system: CountSystem) throws -> Suppression? {
    do {
      return try CellSuppressor.suppress(system)
    } catch DisclosureProblem.cannotBeHidden {
      return nil
    }
  }

  @Test("cannot be found by trying every table there could be")
  func enumerated() throws {
    var (protecting, hopeless) = (0, 0)
    for (number, system) in Self.cases.enumerated() {
      guard let suppression = try suppression(system) else {
        hopeless += 1
        continue
      }
      let enumeration = Enumeration(system: system, hidden: suppression.isHidden)
      #expect(enumeration.isSafe, "case \(number)")
      protecting += suppression.isHidden != suppression.isPrimary ? 1 : 0
    }
    #expect(protecting >= 10 && hopeless <= 6, "\(protecting) protected, \(hopeless) hopeless")
  }

  @Test("lose no more than any other safe choice")
  func least() throws {
    var compared = 0
    for (number, system) in Self.cases.enumerated() where number % 2 == 0 {
      guard let suppression = try suppression(system) else { continue }
      #expect(suppression.isProvenLeast, "case \(number)")
      let free = system.cells.indices.filter { position in
        let cell = system.cells[position]
        return !cell.isSmall && !cell.isKnown && cell.count >= cell.small.lowerBound
      }
      for choice in 0..<(1 << free.count) {
        var hidden = system.cells.map(\.isSmall)
        for (bit, cell) in free.enumerated() where choice >> bit & 1 == 1 { hidden[cell] = true }
        let loss = hidden.indices.reduce(0) { $0 + (hidden[$1] ? system.cells[$1].loss : 0) }
        guard loss < suppression.loss else { continue }
        compared += 1
        let exposures = try SuppressionAudit.exposures(of: system, hiding: hidden)
        #expect(exposures.contains { !$0.isSafe }, "case \(number), choice \(choice)")
      }
    }
    #expect(compared >= 30, "\(compared)")
  }

  @Test("in larger linked tables withstand the reckoning of a reader")
  func larger() throws {
    var protecting = 0
    for seed in 0..<4 {
      var system = RandomCounts.table(200 + seed, rows: 5, columns: 4, upTo: 12)
      // A third table over the same rows: what is hidden in one must not follow from the other.
      let rows = system.relations.prefix(5).compactMap { $0.terms.last?.cell }
      var random = SeededGenerator(seed: seed)
      for row in rows {
        let count = system.cells[row].count
        let part = Int.random(in: 0...count, using: &random)
        let small = system.cells[row].small
        let halves = [part, count - part].map { system.add(CountCell($0, small: small)) }
        system.add(sum: row, of: halves)
      }
      let suppression = try CellSuppressor.suppress(system)
      let exposures = try SuppressionAudit.exposures(of: system, hiding: suppression.isHidden)
      #expect(exposures.allSatisfy { $0.isSafe }, "seed \(seed)")
      #expect(suppression.isProvenLeast, "seed \(seed)")
      // With any protecting count shown, the reader finds one of the small ones.
      for cell in system.cells.indices
      where suppression.isHidden[cell] && !suppression.isPrimary[cell] {
        var fewer = suppression.isHidden
        fewer[cell] = false
        let found = try SuppressionAudit.exposures(of: system, hiding: fewer)
        #expect(found.contains { !$0.isSafe }, "seed \(seed), cell \(cell)")
        protecting += 1
      }
    }
    #expect(protecting >= 8, "\(protecting)")
  }

  @Test("are the same every time, and when limits stop the search they are safe all the same")
  func limits() throws {
    for seed in 0..<6 {
      let system = RandomCounts.table(40 + seed, rows: 3, columns: 4, upTo: 8)
      guard let best = try suppression(system) else { continue }
      #expect(try CellSuppressor.suppress(system) == best)
      let hasty = try CellSuppressor.suppress(
        system, limits: SuppressionLimits(rounds: 1, nodes: 20_000))
      #expect(hasty.loss >= best.loss && hasty.leastLoss <= best.loss)
      let exposures = try SuppressionAudit.exposures(of: system, hiding: hasty.isHidden)
      #expect(exposures.allSatisfy { $0.isSafe }, "seed \(seed)")
    }
  }
}
