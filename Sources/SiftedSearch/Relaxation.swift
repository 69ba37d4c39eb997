import GLPKSolver
import LinearModel

/// The relaxation of a program, solved over few of its columns and tightening rows.
///
/// Columns outside stand at zero; each comes in when its reduced cost says that it would help. A
/// tightening row comes in when it is broken. So the optimum is that of the whole relaxation.
final class Relaxation {
  /// How a relaxation ended.
  enum Answer {
    /// Solved to its optimum.
    case solved
    /// No point of it is below the cutoff.
    case pruned
    /// A limit, a wish to stop, or a failure.
    case stopped(Termination)
  }

  let store: ColumnStore
  /// What cuts are made from: bounds of the whole program.
  let rounding: RoundingCuts
  let watch: SearchWatch
  var counters = SearchCounters()
  let session: GLPKSession
  /// Columns of the model, by column in GLPK; artificial ones are -1.
  private(set) var loaded: [Int] = []
  /// Column in GLPK, by column of the model; -1 outside.
  private(set) var position: [Int32]
  /// Rows of the model, and behind them the cuts.
  private(set) var rows: [LinearModel.Constraint]
  /// Where columns stand in cuts.
  private(set) var cutEntries: [Int: [(row: Int, coefficient: Double)]] = [:]
  private(set) var loadedRows: [Int] = []
  private(set) var rowPosition: [Int32]
  /// Bounds at the node, by column of the model.
  private(set) var lower: [Double]
  private(set) var upper: [Double]
  /// Columns with other bounds than the whole program's.
  private var narrowed: [Int] = []
  /// Columns that are in no plan below the cutoff.
  private(set) var isGone: [Bool]
  private(set) var artificials = ArtificialColumns()

  /// The least that any point can have, by the best duals of the last solve.
  private(set) var bound = -Double.infinity
  /// Whether the reduced costs at hand are those of the bound.
  private(set) var isLastBound = false
  /// Value of each column of the model at the last optimum.
  private(set) var values: [Double] = []
  /// Reduced cost of each column of the model at the last optimum.
  var reducedCosts: [Double]
  var duals: [Double]

  /// - Parameters:
  ///   - start: A point whose columns are there from the beginning.
  ///   - wholeSize: Up to this many columns all are.
  ///   - earlier: A search whose relaxation this one begins with instead.
  init(
    _ store: ColumnStore, _ session: GLPKSession, _ watch: SearchWatch, start: [Double]?,
    wholeSize: Int, _ earlier: SearchMemory? = nil
  ) throws {
    self.store = store
    rounding = RoundingCuts(
      lower: store.lower, upper: store.upper, isWhole: store.priorities.map { $0 >= 0 })
    self.session = session
    self.watch = watch
    rows = store.model.rows
    position = [Int32](repeating: -1, count: store.count)
    rowPosition = [Int32](repeating: -1, count: rows.count)
    lower = store.lower
    upper = store.upper
    isGone = [Bool](repeating: false, count: store.count)
    reducedCosts = store.costs
    duals = [Double](repeating: 0, count: rows.count)
    if let earlier { try addRows(earlier) }
    try addRows(store.model.rows.indices.filter { rowPosition[$0] < 0 && !rows[$0].isTightening })
    try addColumns(earlier.map(firstColumns) ?? firstColumns(start, wholeSize: wholeSize))
    try session.setCostConstant(store.model.objectiveConstant)
  }

  /// Replaces the bounds of the node.
  func setBounds(_ changes: [BoundChange]) throws {
    var touched = narrowed
    for column in narrowed {
      lower[column] = store.lower[column]
      upper[column] = store.upper[column]
    }
    narrowed = []
    for change in changes {
      lower[change.column] = max(lower[change.column], change.lower)
      upper[change.column] = min(upper[change.column], change.upper)
      narrowed.append(change.column)
      touched.append(change.column)
    }
    var seen = Set<Int>()
    let columns = touched.filter { position[$0] >= 0 && seen.insert($0).inserted }
    try session.setColumnBounds(
      columns.map { Int(position[$0]) }, lower: columns.map { lower[$0] },
      upper: columns.map { relaxedUpper($0) })
  }

  /// Solves at the node's bounds; everything that is not below the cutoff is of no interest.
  ///
  /// - Parameters:
  ///   - basis: The basis to begin with.
  ///   - cutRounds: How many times inequalities by rounding are added.
  ///   - pivotLimit: Simplex iterations after which it gives up.
  func solve(
    cutoff: Double, from basis: Basis? = nil, cutRounds: Int = 0, pivotLimit: Int? = nil
  ) throws -> Answer {
    if let basis {
      try session.setBasis(
        basis.extended(rows: session.rowCount, columns: session.columnCount))
    }
    counters.relaxations += 1
    bound = -.infinity
    var method = SimplexMethod.dual
    try artificials.close(session)
    var isElastic = false
    var cutRounds = cutRounds
    let lastPivot = pivotLimit.map { counters.pivots + $0 }
    // The dual method may end as soon as its objective is beyond the cutoff; whether columns outside
    // take that back again is seen by pricing them.
    var objectiveLimit = cutoff.isFinite ? cutoff + 1e-7 * (1 + abs(cutoff)) : nil
    while true {
      let limits = SimplexLimits(
        pivots: lastPivot.map { max(1, $0 - counters.pivots) }, time: watch.remaining,
        objective: objectiveLimit)
      let result = try session.solve(method, limits: limits) { _ in
        self.watch.asksToStop() ? .stop : .proceed
      }
      counters.pivots += result.pivots
      if result.termination == .cutoff {
        objectiveLimit = nil
        readDuals(try session.basicSolution())
        bound = max(bound, price().bound)
        if bound >= cutoff { return .pruned }
        continue
      }
      if result.termination == .infeasible, !isElastic {
        if isComplete {
          bound = .infinity
          return .pruned
        }
        try openArtificials()
        isElastic = true
        method = .primal
        continue
      }
      guard result.termination == .optimal else { return .stopped(result.termination) }
      let solution = try session.basicSolution()
      readDuals(solution)
      let priced = price()
      isLastBound = priced.bound >= bound
      bound = max(bound, priced.bound)
      if bound >= cutoff { return .pruned }
      if !priced.entering.isEmpty {
        try addColumns(priced.entering)
        method = .primal
        continue
      }
      if isElastic, artificials.areUsed(at: solution.primal) {
        guard try artificials.raisePenalty(session) else {
          bound = .infinity
          return .pruned
        }
        method = .primal
        continue
      }
      readValues(solution)
      let broken = brokenRows()
      if !broken.isEmpty {
        try addRows(broken)
      } else if cutRounds > 0 {
        cutRounds -= 1
        let cuts = brokenCuts()
        guard !cuts.isEmpty else { return .solved }
        try addCuts(cuts)
      } else {
        return .solved
      }
      method = .dual
    }
  }

  /// The basis at hand.
  func basis() throws -> Basis { try session.basis() }

  /// Takes columns out for good that are in no point below the cutoff, by the last reduced costs.
  func removeColumns(cutoff: Double) throws {
    let slack = cutoff - bound
    guard slack.isFinite else { return }
    var removed: [Int] = []
    for column in 0..<store.count
    where !isGone[column] && store.isPooled[column] && reducedCosts[column] > slack + 1e-6 {
      isGone[column] = true
      if position[column] >= 0 { removed.append(Int(position[column])) }
    }
    let zeros = [Double](repeating: 0, count: removed.count)
    try session.setColumnBounds(removed, lower: zeros, upper: zeros)
  }

  /// Undoes ``removeColumns(cutoff:)``.
  func bringBackColumns() throws {
    let back = isGone.indices.filter { isGone[$0] && position[$0] >= 0 }
    isGone = [Bool](repeating: false, count: store.count)
    try session.setColumnBounds(
      back.map { Int(position[$0]) }, lower: back.map { lower[$0] },
      upper: back.map { relaxedUpper($0) })
  }

  /// Whether no column is left outside that could be in a plan.
  private var isComplete: Bool {
    position.indices.allSatisfy { position[$0] >= 0 || isGone[$0] || upper[$0] <= 0 }
  }

  /// The upper bound that GLPK needs to know.
  private func relaxedUpper(_ column: Int) -> Double {
    if isGone[column] { return 0 }
    return store.isUpperImplied[column] && upper[column] == store.upper[column]
      ? .infinity : upper[column]
  }

  private func addColumns(_ columns: [Int]) throws {
    var batch = ColumnBatch()
    for column in columns {
      position[column] = Int32(session.columnCount + batch.count)
      loaded.append(column)
      batch.append(
        lower: lower[column], upper: relaxedUpper(column), cost: store.costs[column],
        entries: entries(of: column).lazy.filter { self.rowPosition[$0.row] >= 0 }.map {
          (Int(self.rowPosition[$0.row]), $0.coefficient)
        })
    }
    counters.columns += columns.count
    try session.addColumns(batch)
  }

  /// Adds inequalities that every better whole point keeps.
  func addCuts(_ cuts: [LinearModel.Constraint]) throws {
    let first = rows.count
    keep(cuts)
    try addRows(Array(first..<rows.count))
  }

  /// Knows some cuts, without loading them.
  func keep(_ cuts: [LinearModel.Constraint]) {
    let first = rows.count
    for (index, cut) in cuts.enumerated() {
      for term in cut.terms {
        cutEntries[term.variable.index, default: []].append((first + index, term.coefficient))
      }
    }
    rows += cuts
    rowPosition += [Int32](repeating: -1, count: cuts.count)
    duals += [Double](repeating: 0, count: cuts.count)
  }

  /// The entries of a column, those in cuts included.
  func entries(of column: Int) -> [(row: Int, coefficient: Double)] {
    Array(store.entries(of: column)) + (cutEntries[column] ?? [])
  }

  /// Loads rows, by their number among rows and cuts.
  func addRows(_ added: [Int]) throws {
    var batch = RowBatch()
    for row in added {
      rowPosition[row] = Int32(session.rowCount + batch.count)
      loadedRows.append(row)
      let constraint = rows[row]
      batch.append(
        lower: constraint.lower, upper: constraint.upper,
        entries: constraint.terms.lazy.filter { self.position[$0.variable.index] >= 0 }.map {
          (Int(self.position[$0.variable.index]), $0.coefficient)
        })
    }
    counters.rows += added.count
    try session.addRows(batch)
  }

  /// Lets every row be broken at a penalty.
  private func openArtificials() throws {
    if artificials.columns.isEmpty {
      try artificials.add(
        loadedRows.filter { !rows[$0].isTightening }.map {
          (Int(rowPosition[$0]), rows[$0].lower, rows[$0].upper)
        }, to: session)
      loaded += [Int](repeating: -1, count: artificials.columns.count)
    }
    try artificials.open(session, costs: store.costs)
  }

  private func readDuals(_ solution: BasicSolution) {
    for (index, row) in loadedRows.enumerated() { duals[row] = solution.rowDuals[index] }
  }

  private func readValues(_ solution: BasicSolution) {
    values = [Double](repeating: 0, count: store.count)
    for (index, column) in loaded.enumerated() where column >= 0 {
      values[column] = solution.primal[index]
    }
  }
}
