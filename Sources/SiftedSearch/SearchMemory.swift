import GLPKSolver
import LinearModel

/// What a finished search knows of its program, so that a part of the program is solved from there.
///
/// It serves any program with the same columns, narrower bounds, and rows added behind: whatever is
/// proven of a program holds in each part of it.
public struct SearchMemory: Sendable {
  /// A row of the relaxation.
  enum Row: Sendable {
    /// One of the model, by index.
    case model(Int)
    /// An inequality that all whole points keep.
    case cut(LinearModel.Constraint)
  }

  /// A part of the tree that was closed.
  struct Leaf: Sendable {
    let changes: [BoundChange]
    /// No point of the part is below this.
    let bound: Double
    let basis: Basis
    /// What the bound rises by for each unit of a column; empty where that is not known.
    var reducedCosts: [Double] = []
  }

  /// Columns of the relaxation, in the order in which they came in.
  let columns: [Int]
  /// Rows of the relaxation, in the order in which they came in.
  let rows: [Row]
  /// Together they hold every point of the program that is worth anything.
  let leaves: [Leaf]
  let pseudoCosts: PseudoCosts
  /// Lower bounds of the program's columns.
  let lower: [Double]
  /// The best point.
  let point: [Double]
  /// Plans above this are out of sight of a search that begins without a point.
  public let reach: Double
}

extension SearchMemory {
  /// No point of the program with a column at this value or above is below this.
  public func bound(raising column: Int, to value: Double) -> Double {
    leaves.map { leaf in
      let limits = leaf.changes.filter { $0.column == column }
      if limits.contains(where: { $0.upper < value }) { return .infinity }
      guard !leaf.reducedCosts.isEmpty else { return leaf.bound }
      let before = max(lower[column], limits.map(\.lower).max() ?? -.infinity)
      return leaf.bound + max(0, value - before) * max(0, leaf.reducedCosts[column])
    }.min() ?? -.infinity
  }
}

extension SiftedSearch {
  /// Notes that a part is closed: no point of it is below the bound.
  mutating func note(
    closed changes: [BoundChange], _ bound: Double, _ basis: @autoclosure () throws -> Basis
  ) rethrows {
    closed = min(closed, bound)
    // A part without any point has none in any part of the program either; but one that is empty may be
    // so for want of a column that was taken out.
    let bound = min(bound, goneBound)
    guard options.remembers, bound < .infinity else { return }
    leaves.append(.init(changes: changes, bound: bound, basis: try basis()))
  }

  /// What the next search can begin with; nothing where this one did not come to its end.
  func remembered(_ relaxation: Relaxation) -> SearchMemory? {
    guard options.remembers, stopped == nil, let best else { return nil }
    return SearchMemory(
      columns: relaxation.loaded.filter { $0 >= 0 },
      rows: relaxation.loadedRows.map {
        $0 < relaxation.store.model.rows.count ? .model($0) : .cut(relaxation.rows[$0])
      },
      leaves: leaves.map {
        .init(
          changes: $0.changes, bound: $0.bound, basis: relaxation.withoutArtificials($0.basis),
          reducedCosts: $0.reducedCosts)
      },
      pseudoCosts: pseudoCosts, lower: relaxation.store.lower, point: best.point,
      reach: best.value + options.reach * abs(best.value))
  }

  /// Whether no row is broken at once by the bounds of a part.
  func isPossible(_ changes: [BoundChange], _ store: ColumnStore) -> Bool {
    var lower = store.lower
    var upper = store.upper
    for change in changes {
      lower[change.column] = max(lower[change.column], change.lower)
      upper[change.column] = min(upper[change.column], change.upper)
    }
    guard changes.allSatisfy({ lower[$0.column] <= upper[$0.column] }) else { return false }
    return Propagation(store.model, store).run(changes.map(\.column), &lower, &upper) != nil
  }

  /// The parts to begin with, each to be solved again within the bounds of this program.
  ///
  /// What a column has to be more than it had to be before counts with its reduced cost at once.
  func parts(of memory: SearchMemory, _ store: ColumnStore) -> [SearchNode] {
    let raised = (0..<store.count).filter { store.lower[$0] > memory.lower[$0] }
    return memory.leaves.map { leaf in
      var bound = leaf.bound
      for column in raised where !leaf.reducedCosts.isEmpty {
        let before = leaf.changes.filter { $0.column == column }.map(\.lower).max() ?? -.infinity
        let more = store.lower[column] - max(before, memory.lower[column])
        bound += max(0, more) * max(0, leaf.reducedCosts[column])
      }
      return SearchNode(
        changes: leaf.changes, bound: bound, basis: leaf.basis, branching: nil, wait: 0,
        isRemembered: true)
    }
  }
}
