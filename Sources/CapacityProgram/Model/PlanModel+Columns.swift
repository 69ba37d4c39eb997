import LinearModel

extension PlanModel {
  /// Adds the columns of all nodes, parents first.
  mutating func addColumns() {
    for node in tree.nodes.indices {
      let before = parent(node)
      columns.ordered.append(
        units.indices.map { unit in
          addOrdered(unit, node, before.flatMap { columns.ordered[$0][unit] })
        })
      columns.opened.append(
        problem.offers.indices.map { offer in
          addOpened(offer, node, before.flatMap { columns.opened[$0][offer] })
        })
      columns.extended.append(
        problem.offers.indices.map { offer in
          addExtended(offer, node, before.flatMap { columns.extended[$0][offer] })
        })
      addMoments(node)
    }
  }

  private mutating func addOrdered(_ unit: Int, _ node: Int, _ before: Int?) -> Int? {
    let entry = units[unit]
    let most = entry.most - entry.committed
    guard most > 0, isOrderable(entry.offer, node) else { return before }
    return model.addVariable(
      "ordered_\(node)_\(unit)", upper: Double(most), kind: most == 1 ? .binary : .integer
    ).index
  }

  /// Whether the site of an offer has columns of its own.
  func countsSite(_ offer: Int) -> Bool {
    let entry = problem.offers[offer]
    return !entry.kind.isAllOrNothing && !entry.siteCost.isFree
  }

  /// Whether the site of an offer is open from its commitments.
  func isOpenBefore(_ offer: Int) -> Bool {
    problem.offers[offer].commitments.contains { $0.count > 0 }
  }

  private mutating func addOpened(_ offer: Int, _ node: Int, _ before: Int?) -> Int? {
    guard countsSite(offer), !isOpenBefore(offer), isOrderable(offer, node) else { return before }
    return model.addVariable("opened_\(node)_\(offer)", kind: .binary).index
  }

  private mutating func addExtended(_ offer: Int, _ node: Int, _ before: Int?) -> Int? {
    guard let later = problem.offers[offer].permitExtension,
      meetingMonth(node) <= later.decideBy, later.lastMonth > problem.offers[offer].lastMonth ?? 0
    else { return before }
    return model.addVariable("extended_\(node)_\(offer)", kind: .binary).index
  }

  /// Moments: the meeting, and the months after the ends of permits.
  private mutating func addMoments(_ node: Int) {
    let months = tree.nodes[node].months
    let meeting = meetingMonth(node)
    var moments: [PlanColumns.Moment] = []
    var gone = lastMoment(before: node)?.gone ?? units.map { _ in nil }
    var cleared = lastMoment(before: node)?.cleared ?? problem.offers.map { _ in nil }
    for month in months {
      var isMoment = false
      for (index, unit) in units.enumerated()
      where goes(unit.offer, in: month, meeting: meeting) && canBeFree(index, node, month) {
        let most = Double(unit.most)
        gone[index] =
          model.addVariable(
            "gone_\(node)_\(month)_\(index)", upper: most,
            kind: most == 1 ? .binary : .integer
          ).index
        isMoment = true
      }
      for offer in problem.offers.indices
      where countsSite(offer) && goes(offer, in: month, meeting: meeting)
        && (isOpenBefore(offer) || columns.opened[node][offer] != nil)
      {
        cleared[offer] =
          model.addVariable("cleared_\(node)_\(month)_\(offer)", kind: .binary).index
        isMoment = true
      }
      if isMoment {
        moments.append(PlanColumns.Moment(month: month, gone: gone, cleared: cleared))
      }
    }
    columns.moments.append(moments)
  }

  /// Whether modules of an offer may go in a month: at a meeting, or when a permit has ended.
  private func goes(_ offer: Int, in month: Int, meeting: Int) -> Bool {
    let entry = problem.offers[offer]
    guard entry.kind != .closure else { return false }
    return (entry.canEnd && month == meeting) || entry.lastMonth.map { $0 + 1 == month } ?? false
      || entry.permitExtension.map { $0.lastMonth + 1 == month } ?? false
  }

  private func canBeFree(_ unit: Int, _ node: Int, _ month: Int) -> Bool {
    units[unit].free(by: month) > 0 || freeColumn(unit, node, month) != nil
  }

  /// The column of those ordered that may go in a month of a node.
  func freeColumn(_ unit: Int, _ node: Int, _ month: Int) -> Int? {
    let offer = units[unit].offer
    // What is ordered stands for a month at least: else orders could come and go for nothing.
    let lockIn = max(1, problem.offers[offer].lockIn)
    return lastColumn(at: node) { earlier in
      guard let ready = readyMonth(offer, earlier), ready + lockIn <= month else { return nil }
      return columns.ordered[earlier][unit]
    }
  }

  /// The column of the latest node on the way to a node that has one.
  func lastColumn(at node: Int, _ column: (Int) -> Int?) -> Int? {
    var at: Int? = node
    while let earlier = at {
      if let found = column(earlier) {
        return found
      }
      at = parent(earlier)
    }
    return nil
  }

  /// The last moment before a node's own.
  func lastMoment(before node: Int) -> PlanColumns.Moment? {
    var at = parent(node)
    while let earlier = at {
      if let moment = columns.moments[earlier].last {
        return moment
      }
      at = parent(earlier)
    }
    return nil
  }

  /// Fills in what stands in each slot.
  mutating func addStates() {
    for slot in 0..<slots.count {
      let (node, month) = (slots.node[slot], slots.month[slot])
      let moment =
        columns.moments[node].last { $0.month <= month } ?? lastMoment(before: node)
      standing.append(
        units.enumerated().map { index, unit in
          StandingState(
            ready: readyColumn(unit.offer, node, month) { columns.ordered[$0][index] },
            gone: moment?.gone[index], constant: unit.committed(by: month))
        })
      siteOpen.append(
        problem.offers.indices.map { offer in
          guard countsSite(offer) else { return nil }
          let first = problem.offers[offer].commitments.lazy.filter { $0.count > 0 }
            .map(\.readyMonth).min()
          return StandingState(
            ready: readyColumn(offer, node, month) { columns.opened[$0][offer] },
            gone: moment?.cleared[offer],
            constant: first.map { $0 <= month ? 1 : 0 } ?? 0)
        })
    }
  }

  /// The column of the latest node whose orders stand in a month.
  func readyColumn(
    _ offer: Int, _ node: Int, _ month: Int, _ column: (Int) -> Int?
  ) -> Int? {
    lastColumn(at: node) { earlier in
      guard let ready = readyMonth(offer, earlier), ready <= month else { return nil }
      return column(earlier)
    }
  }
}
