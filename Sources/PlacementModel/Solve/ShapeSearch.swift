import Foundation
import GLPKSolver
import LinearModel

/// Solves an integer program shape by shape.
///
/// A plan's shape is in how many and which areas families live and what opens: a few variables that
/// leave the relaxation weak while they are open and strong once they are decided. So the tree decides
/// the shape alone, best bound first after diving to a first shape, and each shape that its bound does
/// not rule out is closed as a program of its own, over the columns that can still matter. Nothing
/// depends on the clock unless the caller bounds the time.
struct ShapeSearch {
  private let model: LinearModel
  private let options: SolveOptions
  /// Told the best value, the proven bound and the nodes; true asks to stop.
  private let shouldStop: (_ value: Double?, _ bound: Double?, _ nodes: Int) -> Bool
  /// Values that differ by less, relative to their size, count as equal.
  private static let tolerance = 1e-9
  /// Columns from which on GLPK's presolver is left out: while it runs, nobody can stop it.
  private static let presolvable = 5000
  /// Nodes after which a part with an undecided shape is split rather than searched on.
  var leafNodes = 300
  /// Nodes after which the whole program is left for the search by shape; 0 does not try it.
  var firstNodes = 1
  private let begun = Date()
  private let shape: [Int]
  private let priorities: [Int]
  private var open: [ShapeNode] = []
  private var best: (point: [Double], value: Double)?
  /// The least bound among parts that were ruled out or closed.
  private var closed = Double.infinity
  /// What is proven about the whole program before it is split.
  private var floor = -Double.infinity
  private var nodes = 0
  private var stopped: Termination?

  init(
    model: LinearModel, options: SolveOptions,
    shouldStop: @escaping (_ value: Double?, _ bound: Double?, _ nodes: Int) -> Bool
  ) {
    self.model = model
    self.options = options
    self.shouldStop = shouldStop
    shape = model.columns.indices.filter {
      model.columns[$0].branchPriority >= BranchPriority.shape
    }
    priorities = shape.map { model.columns[$0].branchPriority }
  }

  /// Solves the program, beginning with a point if there is one.
  mutating func solve(from start: [Double]?) throws -> SolveOutcome {
    best = start.map { ($0, model.objectiveValue(at: $0)) }
    if firstNodes > 0, let outcome = try solveAtOnce() { return outcome }
    try GLPKSolver.withSession(memoryLimitMiB: options.memoryLimitMiB) { session in
      try session.load(model)
      try session.scale()
      let bounds = shape.map { model.columns[$0].lower...model.columns[$0].upper }
      guard let root = try relax(session, bounds, from: nil) else { return }
      try explore(root, session)
    }
    return outcome
  }

  /// Tries the whole program at its root, which suffices where cuts close the gap there.
  private mutating func solveAtOnce() throws -> SolveOutcome? {
    var whole = options
    whole.nodeLimit = firstNodes
    whole.cuts = [.gomory, .rounding]
    whole.presolve = model.columns.count < Self.presolvable
    let (ask, known) = (shouldStop, best)
    let found = try GLPKSolver.solve(model, options: whole, start: known?.point) { state in
      ask(state.incumbent, state.bound, state.nodes) ? .stop : .proceed
    }
    nodes += found.nodes
    guard found.termination == .nodes else { return found }
    if let incumbent = found.incumbent { best = (incumbent.values, incumbent.objective) }
    floor = found.bound ?? floor
    return nil
  }

  /// The value from which on nothing is of interest: the best, less the asked gap.
  private var limit: Double {
    best.map { $0.value - (options.relativeGap + Self.tolerance) * abs($0.value) } ?? .infinity
  }

  private var provenBound: Double {
    max(floor, min(closed, open.map(\.bound).min() ?? .infinity))
  }

  private mutating func explore(_ root: ShapeNode, _ session: GLPKSession) throws {
    var next: ShapeNode? = root
    while let node = next ?? popBest() {
      next = nil
      guard node.bound < limit else {
        closed = min(closed, node.bound)
        continue
      }
      guard !isStopped(during: node) else { return }
      if let index = node.fractional(priorities) {
        next = try branch(node, on: index, session)
      } else if try !close(node) {
        if stopped != nil { return }
        next = try node.undecided(priorities).flatMap { try branch(node, on: $0, session) }
      }
    }
  }

  /// Splits a part; the child with the least bound is gone into at once, the others wait.
  private mutating func branch(
    _ node: ShapeNode, on index: Int, _ session: GLPKSession
  ) throws -> ShapeNode? {
    var next: ShapeNode?
    for bounds in node.children(of: index) {
      guard let child = try relax(session, bounds, from: node) else { continue }
      if child.bound >= limit {
        closed = min(closed, child.bound)
      } else if let other = next {
        let isBetter = child.bound < other.bound - 1e-9
        next = isBetter ? child : other
        open.append(isBetter ? other : child)
      } else {
        next = child
      }
    }
    return next
  }

  private mutating func popBest() -> ShapeNode? {
    let least = open.indices.min {
      (open[$0].bound, $0) < (open[$1].bound, $1)
    }
    return least.map { open.remove(at: $0) }
  }

  /// The relaxation of a part; nil where it is empty.
  private mutating func relax(
    _ session: GLPKSession, _ bounds: [ClosedRange<Double>], from parent: ShapeNode?
  ) throws -> ShapeNode? {
    nodes += 1
    if let parent, unchanged(bounds, parent) {
      return ShapeNode(
        bounds: bounds, bound: parent.bound, values: parent.values, basis: parent.basis)
    }
    try session.setColumnBounds(
      shape, lower: bounds.map(\.lowerBound), upper: bounds.map(\.upperBound))
    if let parent { try session.setBasis(parent.basis) }
    let limits = SimplexLimits(
      time: remaining, objective: parent == nil || best == nil ? nil : limit)
    let (ask, value, proven, count) = (shouldStop, best?.value, provenBound, nodes)
    let result = try session.solve(parent == nil ? .primal : .dual, limits: limits) { _ in
      ask(value, proven.isFinite ? proven : nil, count) ? .stop : .proceed
    }
    guard result.termination != .infeasible else { return nil }
    if result.termination == .cutoff {
      closed = min(closed, limit)
      return nil
    }
    if result.termination != .optimal {
      // A relaxation that failed or ran out of time proves nothing beyond what its parent did.
      guard let parent else {
        stopped = result.termination
        closed = -.infinity
        return nil
      }
      return ShapeNode(
        bounds: bounds, bound: parent.bound, values: parent.values, basis: parent.basis)
    }
    let primal = try session.basicSolution().primal
    return ShapeNode(
      bounds: bounds, bound: max(result.objective, parent?.bound ?? -.infinity),
      values: shape.map { primal[$0] }, basis: try session.basis())
  }

  /// Whether the parent's relaxation keeps the bounds, so that it is the child's too.
  private func unchanged(_ bounds: [ClosedRange<Double>], _ parent: ShapeNode) -> Bool {
    zip(bounds, parent.values).allSatisfy {
      $0.lowerBound - 1e-9 <= $1 && $1 <= $0.upperBound + 1e-9
    }
  }

  /// Solves the program of a part and keeps what is better; whether that closes the part.
  ///
  /// While some of its shape is undecided the search gives up after some nodes.
  private mutating func close(_ node: ShapeNode) throws -> Bool {
    var shaped = model
    for (index, range) in zip(shape, node.bounds) {
      shaped.setBounds(
        of: Variable(index: index), lower: range.lowerBound, upper: range.upperBound)
    }
    var leaf = options
    leaf.timeLimit = remaining
    leaf.presolve = model.columns.count < Self.presolvable
    leaf.nodeLimit = node.undecided(priorities) == nil ? nil : leafNodes
    leaf.cutoff = best == nil ? nil : limit
    let proven = min(provenBound, node.bound)
    let (known, before, ask) = (best?.value, nodes, shouldStop)
    let found = try ReducedCostSearch(model: shaped, options: leaf) { value, _, count in
      ask([value, known].compactMap(\.self).min(), proven, before + count)
    }.solve()
    nodes += found.nodes
    if let incumbent = found.incumbent, incumbent.objective < best?.value ?? .infinity {
      best = (incumbent.values, incumbent.objective)
    }
    switch found.termination {
    case .optimal, .gap:
      closed = min(closed, max(node.bound, found.bound ?? node.bound))
    case .infeasible, .cutoff:
      closed = min(closed, max(node.bound, min(leaf.cutoff ?? .infinity, limit)))
    case .nodes:
      return false
    default:
      stopped = found.termination
      closed = min(closed, max(node.bound, found.bound ?? node.bound))
      return false
    }
    return true
  }

  private var remaining: Duration? {
    options.timeLimit.map { max(.milliseconds(1), $0 - .seconds(Date().timeIntervalSince(begun))) }
  }

  private mutating func isStopped(during node: ShapeNode) -> Bool {
    if shouldStop(best?.value, min(provenBound, node.bound), nodes) { stopped = .interrupted }
    if let limit = options.timeLimit, .seconds(Date().timeIntervalSince(begun)) > limit {
      stopped = .time
    }
    if stopped != nil { closed = min(closed, node.bound) }
    return stopped != nil
  }

  private var outcome: SolveOutcome {
    let bound = min(provenBound, best?.value ?? .infinity)
    let termination: Termination
    if let stopped {
      termination = stopped
    } else if let best {
      termination =
        best.value - bound <= 2 * Self.tolerance * max(1, abs(best.value)) ? .optimal : .gap
    } else {
      termination = .infeasible
    }
    return SolveOutcome(
      termination: termination,
      incumbent: best.map { Incumbent(values: $0.point, objective: $0.value) },
      bound: bound.isFinite ? bound : nil, nodes: nodes, pivots: 0)
  }
}
