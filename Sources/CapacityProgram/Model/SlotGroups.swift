/// Slots of a node in which the same homes stand whatever is decided: their months share a curve.
struct SlotGroups: Sendable {
  /// The slots of each group, ascending.
  let slots: [[Int]]

  init(_ plan: PlanModel) {
    struct Key: Hashable {
      let node: Int
      let states: [StandingState]
      let standing: [Int]
    }
    var groupOf: [Key: Int] = [:]
    var groups: [[Int]] = []
    for slot in 0..<plan.slots.count {
      let key = Key(
        node: plan.slots.node[slot], states: plan.standing[slot],
        standing: plan.problem.standing[plan.slots.month[slot]])
      if let group = groupOf[key] {
        groups[group].append(slot)
      } else {
        groupOf[key] = groups.count
        groups.append([slot])
      }
    }
    slots = groups
  }

  /// The slot that stands for a group.
  func first(_ group: Int) -> Int { slots[group][0] }

  var count: Int { slots.count }
}
