import LinearModel

/// Modules are ordered for, and stand on, a site that is open.
extension PlanModel {
  mutating func addSiteRows() {
    for offer in problem.offers.indices where countsSite(offer) {
      let mine = units.indices.filter { units[$0].offer == offer }
      if !isOpenBefore(offer) {
        addOrderedRows(offer, mine)
      }
      addStandingRows(offer, mine)
    }
  }

  private mutating func addOrderedRows(_ offer: Int, _ mine: [Int]) {
    for node in tree.nodes.indices {
      for index in mine {
        let column = columns.ordered[node][index]
        guard columns.isOwn(column, parent(node).flatMap { columns.ordered[$0][index] }) else {
          continue
        }
        var excess = LinearExpression()
        excess.add(column: column, 1)
        excess.add(column: columns.opened[node][offer], -Double(units[index].most))
        model.addRow("ordersNeedSite", excess, .lessOrEqual, 0)
      }
    }
  }

  private mutating func addStandingRows(_ offer: Int, _ mine: [Int]) {
    let most = problem.offers[offer].mostModules
    let isBound = mine.reduce(0) { $0 + units[$1].most } > most
    var seen: Set<[StandingState]> = []
    // Earlier in between, orders and their site are ready together, so rows of orders are enough.
    for slot in fullestSlots {
      guard let open = siteOpen[slot][offer] else { continue }
      let states = mine.map { standing[slot][$0] }
      guard seen.insert([open] + states).inserted else { continue }
      var all = LinearExpression()
      for (index, state) in zip(mine, states) where !state.isEmpty {
        var excess = LinearExpression()
        excess.add(state, 1)
        all.add(state, 1)
        excess.add(open, -Double(min(most, units[index].most)))
        model.addRow("standsOnSite", excess, .lessOrEqual, 0)
      }
      if isBound, mine.count > 1 {
        all.add(open, -Double(most))
        model.addRow("standsOnSiteTogether", all, .lessOrEqual, 0)
      }
    }
  }
}
