import CapacityProgram

extension PlanState {
  /// What must be taken down because a permit ends before the next meeting, whatever else is wanted.
  ///
  /// - Parameters:
  ///   - meeting: The meeting that decides it.
  ///   - end: The month of the next one, or the number of months.
  func requiredEndings(at meeting: Int, before end: Int) -> CapacityPlan {
    var plan = CapacityPlan()
    let start = meeting == 0 ? 0 : problem.meetings[meeting].month
    for (index, offer) in problem.offers.enumerated() where offer.kind != .closure {
      guard let last = lastMonth(index), (start..<end).contains(last + 1), last + 1 < problem.months
      else { continue }
      for module in offer.modules.indices where offers[index].count(module) > 0 {
        plan.takeDowns.append(
          CapacityPlan.TakeDown(
            node: meeting, offer: index, module: module, count: offers[index].count(module),
            month: last + 1))
      }
      if offer.countsSite, offers[index].wasOpened, !offers[index].isCleared {
        plan.clearings.append(CapacityPlan.Act(node: meeting, offer: index, month: last + 1))
      }
    }
    return plan
  }
}

extension CapacityProblem {
  /// The month of the meeting after a meeting, or the number of months.
  func nextMeetingMonth(after meeting: Int) -> Int {
    meeting + 1 < meetings.count ? meetings[meeting + 1].month : months
  }
}
