import DisclosureControl
import Testing

@Suite("The rule of hiding")
struct RuleTests {
  private func hidden(_ counts: [Int], small: ClosedRange<Int> = 1...2) throws -> [Bool] {
    var system = CountSystem()
    let total = system.add(CountCell(counts.reduce(0, +), small: small, loss: 9))
    _ = system.addGroups(counts, small: small, total: total)
    return try CellSuppressor.suppress(system).isHidden
  }

  @Test("hides another count where a small one would follow from the total")
  func complement() throws {
    #expect(try hidden([1, 5, 9]) == [false, true, true, false])
    #expect(try hidden([4, 5, 9]) == [false, false, false, false])
  }

  @Test("knows that two who are one each follow from a sum of two")
  func pairs() throws {
    #expect(try hidden([1, 2, 9]) == [false, true, true, false])
    // One and one are two: each hidden one is at least one, so both are certain without a third.
    #expect(try hidden([1, 1, 9]) == [false, true, true, true])
  }

  @Test("shows a zero that is nobody's, and hides one that says something of the others")
  func zeros() throws {
    #expect(try hidden([0, 5, 9]) == [false, false, false, false])
    #expect(try hidden([0, 5, 9], small: 0...2) == [false, true, true, false])
    // A zero that is shown protects nothing: the total goes instead.
    #expect(try hidden([0, 1]) == [true, false, true])
  }

  @Test("asks more of pupils: under five")
  func pupils() throws {
    #expect(try hidden([4, 5, 9], small: 1...4) == [false, true, true, false])
    // 1 + 3 leaves the reader sure that neither is four.
    #expect(try hidden([1, 3, 9], small: 1...4) == [false, true, true, true])
  }

  @Test("hides what goes together, together")
  func together() throws {
    var system = CountSystem()
    let households = system.add(CountCell(8, loss: 9))
    let persons = system.add(CountCell(30, loss: 9))
    let groups = system.addGroups([2, 3, 3], total: households)
    let members = system.addGroups([11, 10, 9], total: persons)
    for (group, member) in zip(groups, members) { system.hideTogether([group, member]) }
    let suppression = try CellSuppressor.suppress(system)
    #expect(
      zip(groups, members).map { suppression.isHidden[$0] == suppression.isHidden[$1] }
        == [true, true, true])
    #expect(groups.map { suppression.isHidden[$0] } == [true, true, false])
  }

  @Test("says which small counts follow from what everyone knows")
  func hopeless() throws {
    var system = CountSystem()
    let total = system.add(CountCell(1, isKnown: true))
    let groups = system.addGroups([1, 0], total: total)
    #expect(throws: DisclosureProblem.cannotBeHidden([groups[0]])) {
      try CellSuppressor.suppress(system)
    }
  }

  @Test("refuses counts and relations that cannot be")
  func refused() throws {
    var negative = CountSystem()
    _ = negative.add(CountCell(-1))
    #expect(throws: DisclosureProblem.badCell(0)) { try CellSuppressor.suppress(negative) }
    var wrong = CountSystem()
    let total = wrong.add(CountCell(5))
    wrong.add(sum: total, of: [wrong.add(CountCell(4))])
    #expect(throws: DisclosureProblem.badRelation(0)) { try CellSuppressor.suppress(wrong) }
    var stray = CountSystem()
    stray.add(sum: 3, of: [])
    #expect(throws: DisclosureProblem.badRelation(0)) { try CellSuppressor.suppress(stray) }
  }
}
