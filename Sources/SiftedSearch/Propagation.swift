import LinearModel

extension LinearModel {
  /// The model with the bounds that its rows imply for whole numbers, starting from those that are
  /// narrower than an earlier lower bound; nil where a row cannot be kept.
  ///
  /// Only what the changed columns touch is looked at.
  func propagated(from earlier: [Double], _ store: ColumnStore) -> LinearModel? {
    var model = self
    var lower = columns.map(\.effectiveBounds.lower)
    var upper = columns.map(\.effectiveBounds.upper)
    let changed = lower.indices.filter { lower[$0] > earlier[$0] }
    guard
      let narrowed = Propagation(self, store).run(changed, &lower, &upper)
    else { return nil }
    for column in narrowed {
      model.setBounds(of: Variable(index: column), lower: lower[column], upper: upper[column])
    }
    return model
  }
}

/// Bounds of whole numbers that follow from rows and other bounds.
struct Propagation {
  private static let mostRounds = 8
  private let model: LinearModel
  private let store: ColumnStore

  init(_ model: LinearModel, _ store: ColumnStore) {
    self.model = model
    self.store = store
  }

  /// Narrows bounds beginning with columns whose bounds changed; which other columns were narrowed, or
  /// nil where some row cannot be kept.
  func run(_ changed: [Int], _ lower: inout [Double], _ upper: inout [Double]) -> Set<Int>? {
    var narrowed = Set<Int>()
    var columns = changed
    for _ in 0..<Self.mostRounds where !columns.isEmpty {
      let rows = Set(columns.flatMap { store.entries(of: $0).map(\.row) }).sorted()
      var next = Set<Int>()
      for row in rows {
        let constraint = model.rows[row]
        guard
          narrow(constraint.terms, 1, constraint.upper, &lower, &upper, &next),
          narrow(constraint.terms, -1, -constraint.lower, &lower, &upper, &next)
        else { return nil }
      }
      narrowed.formUnion(next)
      columns = next.sorted()
    }
    return narrowed
  }

  /// The row $\sum a x \le b$: whether it can be kept.
  private func narrow(
    _ terms: [LinearTerm], _ sign: Double, _ limit: Double, _ lower: inout [Double],
    _ upper: inout [Double], _ next: inout Set<Int>
  ) -> Bool {
    guard limit.isFinite else { return true }
    var least = 0.0
    for term in terms {
      let coefficient = sign * term.coefficient
      least += coefficient * (coefficient > 0 ? lower : upper)[term.variable.index]
    }
    guard least.isFinite else { return true }
    guard limit - least >= -1e-6 * max(1, abs(limit)) else { return false }
    let slack = max(0, limit - least)
    for term in terms where store.priorities[term.variable.index] >= 0 {
      let column = term.variable.index
      let reach = slack / abs(term.coefficient)
      guard reach < upper[column] - lower[column] - 1e-6 else { continue }
      if sign * term.coefficient > 0 {
        upper[column] = (lower[column] + reach + 1e-6).rounded(.down)
      } else {
        lower[column] = (upper[column] - reach - 1e-6).rounded(.up)
      }
      next.insert(column)
    }
    return true
  }
}
