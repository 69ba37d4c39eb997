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
      let part = PartProgram(exchanging: free, at: point, upTo: most, relaxation)
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

extension PartProgram {
  /// The program in which some groups choose anew, and what the others are counted at stays.
  ///
  /// - Parameters:
  ///   - free: The groups.
  ///   - point: The point that is to become better; it is a point of this program too.
  ///   - most: The reduced cost up to which a group could use a column.
  init(
    exchanging free: Set<Int32>, at point: [Double], upTo most: Double, _ relaxation: Relaxation
  ) {
    let store = relaxation.store
    func isCount(_ column: Int) -> Bool {
      store.isPooled[column] && store.priorities[column] >= 0
    }
    self.init(
      relaxation,
      held: { column in
        isCount(column) && !free.contains(store.groups[column]) ? point[column].rounded() : nil
      }, around: point,
      keeping: { column in
        !isCount(column)
          || free.contains(store.groups[column]) && relaxation.reducedCosts[column] <= most
      })
  }
}
