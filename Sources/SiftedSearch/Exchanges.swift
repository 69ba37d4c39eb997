import GLPKSolver
import LinearModel

extension SiftedSearch {
  /// Nodes of the program of one exchange.
  private static let exchangeNodes = 50
  /// Columns for each group among which an exchange chooses, on average.
  private static let exchangeWidth = 8
  /// Exchanges in a row that may find nothing.
  private static let mostMisses = 12
  /// Groups that a row may have before it ties nobody to anybody in particular.
  private static let widestRow = 40

  /// Makes the best point better by freeing some groups at a time while the others stay as they are.
  ///
  /// The shape stays. It begins with the groups that the point serves worst by the reduced costs of the
  /// relaxation with that shape, each with those whose places it might take.
  mutating func exchange(_ relaxation: Relaxation) throws {
    guard let start = best?.point else { return }
    let shape = relaxation.store.model.columns.indices.filter {
      priorities[$0] >= options.shapePriority
    }.map { BoundChange(holding: $0, at: start[$0].rounded()) }
    try relaxation.setBounds(shape)
    guard case .solved = try relaxation.solve(cutoff: cutoff, cutRounds: options.cutRounds)
    else { return }
    let most = cost(ofColumnsPerGroup: Self.exchangeWidth, relaxation)
    var tried = Set<Int32>()
    var misses = 0
    while misses < Self.mostMisses, relaxation.bound < cutoff, !watch.isOver, !watch.asksToStop(),
      let (point, value) = best
    {
      let groups = ExchangeGroups(point, relaxation, most: most, widestRow: Self.widestRow)
      guard let seed = groups.worst(besides: tried) else { break }
      tried.insert(seed)
      let free = groups.around(seed, columns: options.exchangeColumns)
      let store = relaxation.store
      let part = PartProgram(
        relaxation,
        held: { column in
          store.isPooled[column] && !free.contains(store.groups[column])
            ? point[column].rounded() : nil
        }, around: point,
        keeping: { column in
          !store.isPooled[column]
            || free.contains(store.groups[column]) && relaxation.reducedCosts[column] <= most
        })
      let step = max(options.objectiveStep * (1 - 1e-3), 1e-7 * abs(value))
      _ = try solve(part, nodes: Self.exchangeNodes, cutoff: value - step)
      if let now = best?.value, now < value {
        misses = 0
        tried = []
      } else {
        misses += 1
      }
    }
  }
}

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
