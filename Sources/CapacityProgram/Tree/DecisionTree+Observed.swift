extension DecisionTree {
  /// A tree that branches by what has been seen: at each meeting the futures of a node are split by
  /// how many households there were in the month before it.
  ///
  /// Only months before the meeting are looked at, so no decision knows more than a planner would.
  /// The parts of a node are as equal in weight as whole futures allow; ties go by the households
  /// one month earlier, and so on back, then by the order of the futures.
  ///
  /// - Parameter parts: Into how many parts a node is split at each meeting; 1 for not at all. That
  ///   of the first meeting is not used: nothing has been seen that could tell futures apart.
  public static func observed(
    of problem: CapacityProblem, futures: DemandFutures, parts: [Int]
  ) -> DecisionTree {
    var nodes = [
      Node(
        parent: nil, meeting: 0, futures: Array(0..<futures.count),
        months: problem.months(ofMeeting: 0))
    ]
    var last = [0]
    for meeting in problem.meetings.indices.dropFirst() {
      var next: [Int] = []
      for parent in last {
        let groups = split(
          nodes[parent].futures, into: max(1, parts[meeting]),
          before: problem.meetings[meeting].month, futures)
        for group in groups {
          next.append(nodes.count)
          nodes.append(
            Node(
              parent: parent, meeting: meeting, futures: group,
              months: problem.months(ofMeeting: meeting)))
        }
      }
      last = next
    }
    return DecisionTree(nodes: nodes, futures: futures)
  }

  private static func split(
    _ members: [Int], into parts: Int, before month: Int, _ futures: DemandFutures
  ) -> [[Int]] {
    guard parts > 1, members.count > 1 else { return [members] }
    func seen(_ future: Int) -> [Int] {
      (0..<month).reversed().map { month in
        (0..<futures.classes).reduce(0) { $0 + futures[future, month, class: $1] }
      }
    }
    let ordered = members.map { (future: $0, seen: seen($0)) }.sorted { first, second in
      first.seen == second.seen
        ? first.future < second.future : first.seen.lexicographicallyPrecedes(second.seen)
    }
    let weight = members.reduce(0) { $0 + futures.weights[$1] }
    var groups: [[Int]] = Array(repeating: [], count: parts)
    var sum = 0.0
    for entry in ordered {
      let middle = sum + futures.weights[entry.future] / 2
      groups[min(parts - 1, Int(middle / weight * Double(parts)))].append(entry.future)
      sum += futures.weights[entry.future]
    }
    return groups.filter { !$0.isEmpty }.map { $0.sorted() }
  }
}
