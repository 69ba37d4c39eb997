import LinearModel

/// Nothing stands after a permit's last month, nor after its extension's where it was extended.
extension PlanModel {
  mutating func addPermitRows() {
    var seen: Set<PermitRow> = []
    for slot in 0..<slots.count {
      let month = slots.month[slot]
      for (index, unit) in units.enumerated() {
        addPermitRow(
          unit.offer, slot, standing[slot][index], most: unit.most, month: month, &seen)
      }
      for (offer, state) in siteOpen[slot].enumerated() {
        if let state {
          addPermitRow(offer, slot, state, most: 1, month: month, &seen)
        }
      }
    }
  }

  private struct PermitRow: Hashable {
    let state: StandingState
    let extended: Int?
  }

  private mutating func addPermitRow(
    _ offer: Int, _ slot: Int, _ state: StandingState, most: Int, month: Int,
    _ seen: inout Set<PermitRow>
  ) {
    let terms = problem.offers[offer]
    guard let last = terms.lastMonth, month > last, !state.isEmpty else { return }
    var extended: Int?
    if let later = terms.permitExtension, month <= later.lastMonth {
      extended = columns.extended[slots.node[slot]][offer]
    }
    guard seen.insert(PermitRow(state: state, extended: extended)).inserted else { return }
    var stands = LinearExpression()
    stands.add(state, 1)
    stands.add(column: extended, -Double(most))
    model.addRow("permit", stands, .lessOrEqual, 0)
  }
}
