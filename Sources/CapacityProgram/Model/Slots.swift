/// The months of all nodes in one row: slot after slot, node after node.
struct Slots: Sendable {
  /// The node of each slot.
  let node: [Int]

  /// The month of each slot.
  let month: [Int]

  private let starts: [Int]
  private let lower: [Int]

  init(_ tree: DecisionTree) {
    var node: [Int] = []
    var month: [Int] = []
    var starts: [Int] = []
    for (index, entry) in tree.nodes.enumerated() {
      starts.append(node.count)
      node += [Int](repeating: index, count: entry.months.count)
      month += entry.months
    }
    self.node = node
    self.month = month
    self.starts = starts
    lower = tree.nodes.map(\.months.lowerBound)
  }

  var count: Int { node.count }

  /// The slot of a month of a node.
  func slot(node: Int, month: Int) -> Int { starts[node] + month - lower[node] }

  /// The slot of each month on the way to a leaf, month after month.
  func path(to leaf: Int, in tree: DecisionTree) -> [Int] {
    tree.path(to: leaf).flatMap { node in
      tree.nodes[node].months.map { slot(node: node, month: $0) }
    }
  }
}
