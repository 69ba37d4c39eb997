import Testing

@testable import DisclosureControl

@Suite("The attempt to compute hidden counts back")
struct AuditTests {
  @Test("finds what trying every table finds, whatever is hidden")
  func enumerated() throws {
    var (exposed, safe) = (0, 0)
    for seed in 0..<60 {
      let system =
        seed % 2 == 0
        ? RandomCounts.table(900 + seed, rows: 2, columns: 2, upTo: 4)
        : RandomCounts.linked(seed, upTo: 5)
      // All that is small, and of the rest what a seed says.
      let hidden = system.cells.enumerated().map { position, cell in
        cell.isSmall
          || (!cell.isKnown && cell.count >= cell.small.lowerBound
            && (seed * 31 + position * 17) % 5 < 3)
      }
      let possible = Enumeration(system: system, hidden: hidden).possible()
      for exposure in try SuppressionAudit.exposures(of: system, hiding: hidden) {
        let small = system.cells[exposure.cell].small
        let values = possible[exposure.cell] ?? []
        #expect(exposure.excluded == small.filter { !values.contains($0) }, "seed \(seed)")
        #expect(values.allSatisfy { exposure.interval.contains($0) }, "seed \(seed)")
        exposed += exposure.isSafe ? 0 : 1
        safe += exposure.isSafe ? 1 : 0
      }
    }
    #expect(exposed >= 20 && safe >= 20, "\(exposed) exposed, \(safe) safe")
  }

  @Test("catches a small count that is shown, and one that follows from a second table")
  func caught() throws {
    var system = CountSystem()
    let total = system.add(CountCell(12))
    let groups = system.addGroups([2, 10], total: total)
    let shown = try SuppressionAudit.exposures(of: system, hiding: [false, false, false])
    #expect(shown == [Exposure(cell: groups[0], interval: 2...2, excluded: [1])])
    let alone = try SuppressionAudit.exposures(of: system, hiding: [false, true, true])
    #expect(alone.allSatisfy { $0.isSafe })
    // The second table shows the ten as four and six.
    _ = system.addGroups([4, 6], total: groups[1])
    let linked = try SuppressionAudit.exposures(
      of: system, hiding: [false, true, true, false, false])
    #expect(linked == [Exposure(cell: groups[0], interval: 2...2, excluded: [1])])
  }
}
