import LinearModel

/// The columns of a plan: how many were ordered and taken down so far, node by node.
///
/// Counts run from the root to the node, so that orders are differences of columns: rows stay
/// short, and branching on one says "by this meeting or after it".
struct PlanColumns: Sendable {
  /// The moments of a node at which modules of an offer may go, with the column of each unit.
  struct Moment: Sendable {
    let month: Int

    /// The column of those gone so far, by unit; nil where none can be.
    var gone: [Int?]

    /// The column of sites cleared, by offer.
    var cleared: [Int?]
  }

  /// Modules ordered so far, commitments aside, by node and unit; nil where none can be.
  var ordered: [[Int?]] = []

  /// Sites opened so far, by node and offer; nil where it cannot be or is not counted.
  var opened: [[Int?]] = []

  /// Permits extended so far, by node and offer.
  var extended: [[Int?]] = []

  /// Whether an offer is ordered in full by then, by node and offer; only where it is asked.
  var complete: [[Int?]] = []

  /// The moments of each node, ascending.
  var moments: [[Moment]] = []

  /// Where a column stands first: its own node, not that of an earlier one which it repeats.
  func isOwn(_ column: Int?, _ before: Int?) -> Bool { column != nil && column != before }
}
