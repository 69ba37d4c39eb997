import GLPKSolver

/// A part of the tree whose relaxation is solved.
struct SearchNode {
  /// How the part's bounds differ from the whole program's.
  let changes: [BoundChange]
  /// No point of the part is below this.
  var bound: Double
  /// Where the relaxations of its children begin.
  let basis: Basis
  /// The column to branch on, with its value; nil where the relaxation is whole.
  let branching: (column: Int, value: Double)?
  /// Splits until a program over the part is tried again.
  var wait: Int
  /// How much larger the part's programs have become.
  var effort = 1.0
  /// Whether it comes from an earlier search and is not solved within this one's bounds.
  var isRemembered = false
}

/// What one unit of rounding down or up has cost so far, by column.
struct PseudoCosts: Sendable {
  private var sums: [Int: (down: Double, downs: Double, up: Double, ups: Double)] = [:]

  /// Takes note of what a child's bound gained over its parent's.
  mutating func note(_ column: Int, isUp: Bool, gain: Double, distance: Double) {
    guard gain.isFinite, distance > 1e-9 else { return }
    var sum = sums[column] ?? (0, 0, 0, 0)
    if isUp {
      sum.up += gain / distance
      sum.ups += 1
    } else {
      sum.down += gain / distance
      sum.downs += 1
    }
    sums[column] = sum
  }

  /// How much branching on a column is expected to lift both children.
  func score(_ column: Int, fraction: Double) -> Double {
    let sum = sums[column] ?? (0, 0, 0, 0)
    let down = sum.downs > 0 ? sum.down / sum.downs : 1
    let up = sum.ups > 0 ? sum.up / sum.ups : 1
    return max(down * fraction, 1e-6) * max(up * (1 - fraction), 1e-6)
  }
}
