extension DecisionTree {
  /// Everything that is wrong with the tree for a problem and its futures, as sentences.
  public func problems(in problem: CapacityProblem, futures: DemandFutures) -> [String] {
    guard let root = nodes.first, root.parent == nil else { return ["the tree has no root"] }
    var found: [String] = []
    if root.futures != Array(0..<futures.count) {
      found.append("the root does not have all futures")
    }
    if root.months.lowerBound != 0 {
      found.append("the root's months do not begin with the first")
    }
    for (index, node) in nodes.enumerated() {
      func check(_ isRight: Bool, _ fault: String) {
        if !isRight {
          found.append("node \(index): \(fault)")
        }
      }
      guard problem.meetings.indices.contains(node.meeting) else {
        check(false, "its meeting does not exist")
        continue
      }
      if let parent = node.parent {
        guard parent < index else {
          check(false, "its parent does not come before it")
          continue
        }
        check(nodes[parent].meeting < node.meeting, "its meeting is not after its parent's")
        check(
          node.months.lowerBound == nodes[parent].months.upperBound
            && node.months.lowerBound == problem.meetings[node.meeting].month,
          "its months do not begin with its meeting, where its parent's end")
      } else {
        check(index == 0, "there is a second root")
      }
      if children[index].isEmpty {
        check(node.months.upperBound == problem.months, "its months do not reach the end")
      } else {
        let below = children[index].flatMap { nodes[$0].futures }.sorted()
        check(below == node.futures, "its futures are not shared out among the nodes after it")
      }
    }
    return found
  }
}
