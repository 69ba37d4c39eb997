import Foundation
import GLPKSolver
import LinearModel

/// Solves an integer program over many columns to a proven gap.
///
/// A tree decides the shape of a plan, each relaxation over few columns with exact pricing; both
/// children of a node are solved at once. Dives and small programs around the relaxation give good
/// plans early. A part whose shape is decided is closed as an integer program of its own, over the
/// columns that its reduced costs do not rule out. Limits are on nodes, never on the clock, unless the
/// caller bounds the time.
public struct SiftedSearch {
  /// How far the search is: best value, proven bound, nodes.
  public typealias Ask = (_ value: Double?, _ bound: Double?, _ nodes: Int) -> Bool

  let model: LinearModel
  let options: SearchOptions
  private let ask: Ask
  var best: (point: [Double], value: Double)?
  /// The best point of a program of which this one is a part.
  private(set) var example: [Double]?
  /// Nothing from here on is of interest, whatever has been found.
  private var ceiling = Double.infinity
  /// What was counted.
  public internal(set) var counters = SearchCounters()
  var open: [SearchNode] = []
  /// The least bound among parts that were closed.
  var closed = Double.infinity
  var stopped: Termination?
  /// What the next search can begin with, if that was asked for and this one came to its end.
  public private(set) var memory: SearchMemory?
  /// Parts that were closed.
  var leaves: [SearchMemory.Leaf] = []
  /// No point with a column that was taken out is below this.
  var goneBound = Double.infinity
  private(set) var pseudoCosts = PseudoCosts()
  var dives = 0
  /// Programs of parts that looked for points beyond their target.
  var seeks = 0
  /// The value of the best point when exchanges last ended.
  private var exchanged = Double.infinity
  /// Whether a program of a part was given up.
  var hasStalled = false
  private(set) var priorities: [Int] = []
  var watch: SearchWatch

  /// A search; `ask` is asked now and then whether to end it.
  public init(_ model: LinearModel, _ options: SearchOptions, ask: @escaping Ask) {
    self.model = model
    self.options = options
    self.ask = ask
    watch = SearchWatch(limit: options.timeLimit) { false }
  }

  /// Solves the program, beginning with a point of it.
  ///
  public mutating func solve(from start: [Double]) throws -> SolveOutcome {
    best = (start, model.objectiveValue(at: start))
    return try solve(nil)
  }

  /// Solves a part of a program that was solved before.
  ///
  /// Without a point to begin with, only what is not too far above the best of the whole is looked at: then
  /// the part may be called infeasible although it is only worse than that.
  public mutating func solve(
    partOf earlier: SearchMemory, from start: [Double]? = nil
  ) throws -> SolveOutcome {
    best = start.map { ($0, model.objectiveValue(at: $0)) }
    ceiling = start == nil ? earlier.reach : .infinity
    example = earlier.point
    return try solve(earlier)
  }

  private mutating func solve(_ earlier: SearchMemory?) throws -> SolveOutcome {
    let start = best?.point
    var store = ColumnStore(model, poolPriority: options.poolPriority)
    if let earlier, let narrowed = model.propagated(from: earlier.lower, store) {
      store = ColumnStore(narrowed, poolPriority: options.poolPriority)
    }
    priorities = store.priorities
    watch = SearchWatch(limit: options.timeLimit) { [ask, best] in ask(best?.value, nil, 0) }
    try GLPKSolver.withSession(memoryLimitMiB: options.memoryLimitMiB) { session in
      let relaxation = try Relaxation(
        store, session, watch, start: start, wholeSize: options.wholeSize, earlier)
      if let earlier {
        pseudoCosts = earlier.pseudoCosts
        open = parts(of: earlier, store)
        try explore(relaxation)
      } else {
        try begin(relaxation)
      }
      if options.remembers, stopped == nil { try deepen(relaxation) }
      memory = remembered(relaxation)
      counters = counters + relaxation.counters
    }
    return outcome
  }

  /// From this value on nothing is of interest.
  var cutoff: Double {
    let ceiling = min(ceiling, options.limit - options.objectiveStep * (1 - 1e-3))
    guard let best else { return ceiling }
    return min(
      ceiling, best.value - options.relativeGap * abs(best.value) - 1e-9 * abs(best.value),
      best.value - options.objectiveStep * (1 - 1e-3))
  }

  /// Keeps a point if it is the best so far.
  mutating func offer(_ point: [Double]) {
    let value = model.objectiveValue(at: point)
    if value < best?.value ?? .infinity { best = (point, value) }
  }

  /// Keeps a relaxation's whole point, unless rounding off its last digits breaks the program.
  mutating func offer(relaxed values: [Double]) {
    let point = model.rounded(values)
    if model.violations(at: point, tolerance: 1e-6).isEmpty { offer(point) }
  }

  /// The whole program's relaxation and a first plan, then the tree.
  private mutating func begin(_ relaxation: Relaxation) throws {
    guard let node = try evaluate([], nil, wait: 0, relaxation) else { return }
    if options.dives {
      try dive(from: node, relaxation)
      try exchangeIfBetter(relaxation)
    }
    guard stopped == nil, !watch.isOver, try restore(node, relaxation) else {
      stopped = stopped ?? (watch.isOver ? .time : .interrupted)
      closed = min(closed, node.bound)
      return
    }
    goneBound = cutoff
    try relaxation.removeColumns(cutoff: cutoff)
    open = [node]
    try explore(relaxation)
  }

  /// Closes or splits the parts that are open, the one with the least bound first.
  private mutating func explore(_ relaxation: Relaxation) throws {
    while var node = popBest() {
      guard node.bound < cutoff else {
        note(closed: node.changes, node.bound, node.basis)
        continue
      }
      if try exchangeIfBetter(relaxation), node.bound >= cutoff {
        note(closed: node.changes, node.bound, node.basis)
        continue
      }
      if watch.isOver { stopped = .time }
      if let most = options.pivotLimit, counters.pivots + relaxation.counters.pivots > most {
        stopped = .nodes
      }
      if ask(best?.value, provenBound(with: node), counters.nodes) { stopped = .interrupted }
      if stopped != nil {
        closed = min(closed, node.bound)
        return
      }
      if node.isRemembered {
        if isPossible(node.changes, relaxation.store),
          let solved = try evaluate(node.changes, node, wait: 0, relaxation)
        {
          open.append(solved)
        }
        continue
      }
      let isShaped =
        node.branching.map {
          model.columns[$0.column].branchPriority < options.shapePriority
        } ?? true
      if isShaped, node.wait == 0 || node.branching == nil {
        if try close(&node, relaxation) { continue }
        if stopped != nil { return }
      }
      try split(node, relaxation)
    }
  }

  /// Solves the relaxation of a part; nil where it is closed by that.
  private mutating func evaluate(
    _ changes: [BoundChange], _ parent: SearchNode?, wait: Int, _ relaxation: Relaxation
  ) throws -> SearchNode? {
    counters.nodes += 1
    try relaxation.setBounds(changes)
    switch try relaxation.solve(
      cutoff: cutoff, from: parent?.basis,
      cutRounds: parent == nil ? options.firstCutRounds : options.cutRounds)
    {
    case .pruned:
      try note(
        closed: changes, max(relaxation.bound, parent?.bound ?? -.infinity), relaxation.basis())
      return nil
    case .stopped(let termination):
      stopped = termination
      closed = min(closed, parent?.bound ?? -.infinity)
      return nil
    case .solved:
      break
    }
    let bound = max(relaxation.bound, parent?.bound ?? -.infinity)
    let branching = fractional(relaxation.values)
    if branching == nil { offer(relaxed: relaxation.values) }
    if bound >= cutoff {
      try note(closed: changes, bound, relaxation.basis())
      return nil
    }
    return SearchNode(
      changes: changes, bound: bound, basis: try relaxation.basis(), branching: branching,
      wait: wait)
  }

  /// Makes the best point better by exchanges if it is a new one; whether that was tried.
  ///
  /// Never in a part of a program: it has the best point of the whole to begin with.
  @discardableResult
  private mutating func exchangeIfBetter(_ relaxation: Relaxation) throws -> Bool {
    guard options.dives, options.exchanges, example == nil, let value = best?.value,
      value < exchanged
    else { return false }
    try exchange(relaxation)
    exchanged = best?.value ?? value
    return true
  }

  /// Solves the relaxation of a known part again; whether it is there.
  func restore(_ node: SearchNode, _ relaxation: Relaxation) throws -> Bool {
    try relaxation.setBounds(node.changes)
    if case .solved = try relaxation.solve(cutoff: .infinity, from: node.basis) { return true }
    return false
  }

  private mutating func split(_ node: SearchNode, _ relaxation: Relaxation) throws {
    guard let (column, value) = node.branching else {
      // Whole, and yet not closed: the tolerance of the relaxation stands between.
      note(closed: node.changes, node.bound, node.basis)
      return
    }
    for isUp in [false, true] {
      if stopped != nil {
        closed = min(closed, node.bound)
        return
      }
      let child = try evaluate(
        node.changes + [BoundChange(rounding: column, at: value, isUp: isUp)], node,
        wait: max(0, node.wait - 1), relaxation)
      pseudoCosts.note(
        column, isUp: isUp, gain: (child?.bound ?? cutoff) - node.bound,
        distance: abs(value.rounded(isUp ? .up : .down) - value))
      if var child {
        child.effort = max(1, node.effort / 4)
        open.append(child)
      }
    }
  }

  /// The column to branch on: of the first priority that has a fractional one, the one expected to
  /// lift both children most.
  func fractional(_ values: [Double]) -> (column: Int, value: Double)? {
    var found: (column: Int, value: Double)?
    var rank = (priority: Int.min, score: 0.0)
    for (column, value) in values.enumerated() where value != value.rounded() {
      let priority = priorities[column]
      guard priority >= 0, priority >= rank.priority, abs(value - value.rounded()) > 1e-6
      else { continue }
      let score = pseudoCosts.score(column, fraction: value - value.rounded(.down))
      if priority > rank.priority || score > rank.score {
        found = (column, value)
        rank = (priority, score)
      }
    }
    return found
  }

  private mutating func popBest() -> SearchNode? {
    let least = open.indices.min { (open[$0].bound, $0) < (open[$1].bound, $1) }
    return least.map { open.remove(at: $0) }
  }

  private func provenBound(with node: SearchNode) -> Double {
    min(closed, node.bound, open.map(\.bound).min() ?? .infinity)
  }

  private var outcome: SolveOutcome {
    let value = best?.value ?? .infinity
    let bound = min(closed, open.map(\.bound).min() ?? .infinity, value)
    let termination: Termination
    if let stopped {
      termination = stopped
    } else if best == nil {
      termination = .infeasible
    } else {
      termination = value - bound < options.objectiveStep ? .optimal : .gap
    }
    return SolveOutcome(
      termination: termination,
      incumbent: best.map { Incumbent(values: $0.point, objective: $0.value) },
      bound: bound.isFinite ? bound : nil, nodes: counters.nodes, pivots: counters.pivots)
  }
}
