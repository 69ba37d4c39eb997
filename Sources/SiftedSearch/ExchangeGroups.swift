/// The groups of a program as a point uses them.
struct ExchangeGroups {
  /// Columns of each group that it uses or could use.
  private var columns: [Int32: [Int]] = [:]
  /// The reduced costs of what each group uses.
  private var losses: [Int32: Double] = [:]
  /// Groups with a column in use, by row.
  private var users: [Int: [Int32]] = [:]
  private let store: ColumnStore

  /// - Parameters:
  ///   - most: The reduced cost up to which a group could use a column.
  ///   - widestRow: Groups that a row may have before it ties nobody to anybody in particular.
  init(_ point: [Double], _ relaxation: Relaxation, most: Double, widestRow: Int) {
    store = relaxation.store
    for column in 0..<store.count where store.isPooled[column] && store.groups[column] >= 0 {
      let group = store.groups[column]
      let isUsed = point[column] > 0.5
      let cost = relaxation.reducedCosts[column]
      if isUsed || !relaxation.isGone[column] && cost <= most {
        columns[group, default: []].append(column)
      }
      guard isUsed else { continue }
      losses[group, default: 0] += max(0, cost) * point[column]
      for (row, _) in store.entries(of: column) where row != Int(group) {
        users[row, default: []].append(group)
      }
    }
    users = users.filter { $0.value.count <= widestRow }
  }

  /// The group that loses most.
  func worst(besides tried: Set<Int32>) -> Int32? {
    losses.filter { $0.value > 1e-6 && !tried.contains($0.key) }.max {
      ($0.value, $1.key) < ($1.value, $0.key)
    }?.key
  }

  /// A group with those that use what it could use, until they have so many columns.
  func around(_ seed: Int32, columns most: Int) -> Set<Int32> {
    var free: Set<Int32> = []
    var nearness: [Int32: Double] = [seed: 1]
    var count = 0
    while count < most,
      let next = nearness.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key
    {
      nearness[next] = nil
      free.insert(next)
      count += columns[next]?.count ?? 0
      for column in columns[next] ?? [] {
        for (row, _) in store.entries(of: column) {
          guard let others = users[row] else { continue }
          for other in others where !free.contains(other) {
            nearness[other, default: 0] += 1 / Double(others.count)
          }
        }
      }
    }
    return free
  }
}
