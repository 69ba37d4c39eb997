import PlacementDomain

extension SeededGenerator {
  /// One of several.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }

  /// A text with everything that is hard to write down.
  mutating func text() -> String {
    let pieces = ["a", "Æ", "ø", "\"", "\\", "/", " ", "名", "🏠", "é", "=", ";", ",", "'", "<"]
    return "x" + (0..<Int.random(in: 0...8, using: &self)).map { _ in pick(pieces) }.joined()
  }

  /// A number of any size that files may hold.
  mutating func number() -> Thousandths {
    let size = pick([10, 5000, 1_000_000, 9_000_000_000_000])
    return Thousandths(raw: Int.random(in: -size...size, using: &self))
  }

  /// A plan of any content.
  mutating func plan() -> Plan {
    var plan = Plan()
    func some(_ most: Int) -> Range<Int> { 0..<Int.random(in: 0...most, using: &self) }
    if Bool.random(using: &self) {
      plan.scenario = text()
      plan.scenarioHash = text()
      plan.termination = pick(["optimal", "gap", "time", "interrupted", "infeasible"])
      plan.certificate.solver = text()
      plan.certificate.gap = pick([0, 1e-4, 1e-7, 0.05])
      plan.certificate.columns = Int.random(in: 0...1_000_000, using: &self)
    }
    plan.levels = ["unplaced", "overflow", "burden"].prefix(some(3).count).map {
      PlanLevel(id: $0, value: number(), bound: Bool.random(using: &self) ? number() : nil)
    }
    plan.terms = BurdenID.allCases.filter { _ in Bool.random(using: &self) }.map {
      PlanTerm(id: $0, amount: number(), weight: number(), burden: number())
    }
    plan.placements = some(6).map { _ in
      var placement = Placement(household: text(), home: text())
      if Bool.random(using: &self) {
        placement.from = Day(number: Int.random(in: -1000...40_000, using: &self))
      }
      for burden in BurdenID.allCases where Bool.random(using: &self) {
        placement.terms[burden] = number()
      }
      placement.services = some(3).map { _ in text() }
      return placement
    }
    plan.unplaced = some(3).map { _ in
      Unplaced(household: text(), persons: Int.random(in: 0...20, using: &self), reason: text())
    }
    plan.opened = some(3).map { _ in
      OpenedOption(
        option: text(), module: Bool.random(using: &self) ? text() : nil,
        count: Int.random(in: 1...9, using: &self))
    }
    plan.families = some(3).map { _ in text() }
    plan.law = some(3).map { _ in
      AppliedLaw(
        id: text(), statute: text(), from: Bool.random(using: &self) ? Day(number: 20_000) : nil,
        isOfTheDay: Bool.random(using: &self), source: text(), mark: pick(["A", "B"]))
    }
    plan.changes = some(3).map { _ in change() }
    if Bool.random(using: &self) { plan.price = price() }
    if Bool.random(using: &self) {
      var previous = PreviousPlan(homes: [:])
      for index in some(4) { previous.homes["\(index)\(text())"] = text() }
      for household in previous.homes.keys.sorted() where Bool.random(using: &self) {
        previous.schools[household] = [text()]
      }
      previous.maxMoves = Bool.random(using: &self) ? Int.random(in: 0...9, using: &self) : nil
      plan.previous = previous
    }
    if !plan.scenario.isEmpty { plan.certificate.changes = plan.changes.count }
    return plan
  }

  private mutating func price() -> PriceOfChange {
    PriceOfChange(
      unplaced: Int.random(in: -99...99, using: &self),
      overflow: Int.random(in: -9999...9999, using: &self), burden: number())
  }

  private mutating func change() -> PlanChange {
    let kinds: [PlanChange.Kind] = [
      .pin(household: text(), home: text()), .forbid(household: text(), home: text()),
      .maxMoves(Int.random(in: 0...9, using: &self)), .keepSchools,
    ]
    var change = PlanChange(pick(kinds), price: Bool.random(using: &self) ? price() : nil)
    change.decidedBy = text()
    change.reason = text()
    return change
  }
}
