import LinearModel

/// No more stands at an offer, a site or in a district than may.
extension PlanModel {
  mutating func addLimitRows() {
    for (offer, terms) in problem.offers.enumerated() where !terms.kind.isAllOrNothing {
      let mine = units.indices.filter { units[$0].offer == offer }
      let most = mine.reduce(0) { $0 + units[$1].most }
      // Where the site is counted, the rows of its modules say the same.
      if most > terms.mostModules, !countsSite(offer) {
        addLimit(mine.map { ($0, 1) }, most: terms.mostModules)
      }
    }
    for limit in problem.siteLimits {
      addLimit(members(limit) { problem.offers[$0].site }, most: limit.most)
    }
    for limit in problem.districtLimits {
      addLimit(members(limit) { problem.offers[$0].district }, most: limit.most)
    }
  }

  /// The units that count towards a limit, with what one counts.
  private func members(
    _ limit: StandingLimit, place: (Int) -> Int
  ) -> [(unit: Int, count: Int)] {
    units.indices.compactMap { index in
      let unit = units[index]
      guard problem.offers[unit.offer].kind != .closure, place(unit.offer) == limit.place else {
        return nil
      }
      return (index, limit.unit == .homes ? unit.homes.reduce(0, +) : unit.modules)
    }
  }

  /// The slots before each moment and at the end of each node: until then what stands only grows.
  var fullestSlots: [Int] {
    (0..<slots.count).filter { slot in
      let (node, month) = (slots.node[slot], slots.month[slot])
      return month + 1 == tree.nodes[node].months.upperBound
        || columns.moments[node].contains { $0.month == month + 1 }
    }
  }

  private mutating func addLimit(_ members: [(unit: Int, count: Int)], most: Int) {
    let greatest = members.reduce(0) { $0 + $1.count * units[$1.unit].most }
    guard greatest > most else { return }
    var seen: Set<[StandingState]> = []
    for slot in fullestSlots {
      let states = members.map { standing[slot][$0.unit] }
      guard seen.insert(states).inserted else { continue }
      var stands = LinearExpression()
      for (state, member) in zip(states, members) {
        stands.add(state, Double(member.count))
      }
      model.addRow("limit", stands, .lessOrEqual, Double(most))
    }
  }
}
