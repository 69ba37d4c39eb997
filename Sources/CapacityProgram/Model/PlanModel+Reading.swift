extension PlanModel {
  /// The plan at a point, whole numbers rounded.
  func plan(at point: [Double]) -> CapacityPlan {
    var plan = CapacityPlan()
    func step(_ column: Int?, _ before: Int?) -> Int {
      guard let column, column != before else { return 0 }
      return Int(point[column].rounded()) - (before.map { Int(point[$0].rounded()) } ?? 0)
    }
    for node in tree.nodes.indices {
      let before = parent(node)
      for (index, unit) in units.enumerated() {
        let count = step(
          columns.ordered[node][index], before.flatMap { columns.ordered[$0][index] })
        for (module, each) in parts(of: unit) where count > 0 && each > 0 {
          plan.orders.append(
            CapacityPlan.Order(
              node: node, offer: unit.offer, module: module, count: count * each))
        }
      }
      for offer in problem.offers.indices {
        if step(columns.opened[node][offer], before.flatMap { columns.opened[$0][offer] }) > 0 {
          plan.openings.append(
            CapacityPlan.Act(
              node: node, offer: offer, month: readyMonth(offer, node) ?? problem.months))
        }
        let wasExtended = before.flatMap { columns.extended[$0][offer] }
        if step(columns.extended[node][offer], wasExtended) > 0 {
          plan.extensions.append(
            CapacityPlan.Act(node: node, offer: offer, month: meetingMonth(node)))
        }
      }
      var last = lastMoment(before: node)
      for moment in columns.moments[node] {
        for (index, unit) in units.enumerated() {
          let count = step(moment.gone[index], last?.gone[index])
          for (module, each) in parts(of: unit) where count > 0 && each > 0 {
            plan.takeDowns.append(
              CapacityPlan.TakeDown(
                node: node, offer: unit.offer, module: module, count: count * each,
                month: moment.month))
          }
        }
        for offer in problem.offers.indices
        where step(moment.cleared[offer], last?.cleared[offer]) > 0 {
          plan.clearings.append(CapacityPlan.Act(node: node, offer: offer, month: moment.month))
        }
        last = moment
      }
    }
    return plan
  }

  /// The types of module in a unit, and how many of each one unit is.
  func parts(of unit: OrderUnit) -> [(module: Int, each: Int)] {
    if let module = unit.module {
      return [(module, 1)]
    }
    return problem.offers[unit.offer].modules.enumerated().map { ($0.offset, $0.element.most) }
  }
}
