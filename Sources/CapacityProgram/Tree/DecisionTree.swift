/// What is known when: a tree of council meetings, each node with the futures still possible there.
///
/// A decision made in a node holds in all futures of the node. In ``chain(of:futures:)`` every node
/// has every future: all is decided here and now (a two-stage program). In a tree that branches,
/// later decisions look at what came until then (a multi-stage program).
public struct DecisionTree: Hashable, Sendable {
  /// A meeting, after some history.
  public struct Node: Hashable, Sendable {
    /// The index of the node before; it is smaller.
    ///
    /// Nil for the root, which is node 0.
    public var parent: Int?

    /// The index of the meeting; that of the parent is smaller.
    public var meeting: Int

    /// The futures that share the history, ascending.
    public var futures: [Int]

    /// The months until the next meeting in the tree, or the end.
    ///
    /// The root's begin with month 0.
    public var months: Range<Int>

    /// A node.
    public init(parent: Int?, meeting: Int, futures: [Int], months: Range<Int>) {
      self.parent = parent
      self.meeting = meeting
      self.futures = futures
      self.months = months
    }
  }

  /// The nodes, parents first.
  public let nodes: [Node]

  /// The probability of each node: the weight of its futures.
  public let probability: [Double]

  /// The nodes after each node.
  public let children: [[Int]]

  /// The tree of some nodes; ``problems(in:futures:)`` says what is wrong with it.
  public init(nodes: [Node], futures: DemandFutures) {
    self.nodes = nodes
    probability = nodes.map { node in node.futures.reduce(0) { $0 + futures.weights[$1] } }
    var children = [[Int]](repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated() {
      if let parent = node.parent {
        children[parent].append(index)
      }
    }
    self.children = children
  }

  /// One node per meeting, each with all futures.
  public static func chain(of problem: CapacityProblem, futures: DemandFutures) -> DecisionTree {
    let all = Array(0..<futures.count)
    let nodes = problem.meetings.indices.map { meeting in
      Node(
        parent: meeting == 0 ? nil : meeting - 1, meeting: meeting, futures: all,
        months: problem.months(ofMeeting: meeting))
    }
    return DecisionTree(nodes: nodes, futures: futures)
  }

  /// The nodes from the root to a node, both included.
  public func path(to node: Int) -> [Int] {
    var path = [node]
    while let parent = nodes[path[path.count - 1]].parent {
      path.append(parent)
    }
    return path.reversed()
  }

  /// The nodes without a node after them.
  public var leaves: [Int] { children.indices.filter { children[$0].isEmpty } }
}

extension CapacityProblem {
  /// The months from a meeting until the next; the first meeting's begin with month 0.
  public func months(ofMeeting meeting: Int) -> Range<Int> {
    let start = meeting == 0 ? 0 : meetings[meeting].month
    let end = meeting + 1 < meetings.count ? meetings[meeting + 1].month : months
    return start..<max(start, end)
  }
}
