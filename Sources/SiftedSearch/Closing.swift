import GLPKSolver
import LinearModel

extension SiftedSearch {
  private static let mostDives = 3
  private static let mostSeeks = 1
  /// Nodes with which a program was easy, so that the next may be much larger.
  private static let easyNodes = 3
  /// How much of the largest program a first target may need.
  private static let largestShare = 0.6
  /// How much of the way to the cutoff a first target is to cover at the least.
  private static let leastProgress = 0.1

  /// Solves the program of a part; whether that closes it, or puts it back with a better bound.
  ///
  /// While many columns may be in a better point, only points below a nearer target are looked for:
  /// few columns can be in them. Where there is none, the target is proven as the part's bound.
  mutating func close(_ node: inout SearchNode, _ relaxation: Relaxation) throws -> Bool {
    guard try restore(node, relaxation) else { return false }
    if options.dives, dives < Self.mostDives, example == nil || hasStalled,
      cutoff - node.bound > 10 * options.relativeGap * abs(node.bound)
    {
      dives += 1
      try dive(from: node, relaxation)
      guard try restore(node, relaxation) else { return false }
    }
    if node.effort < 2 {
      try searchBetween(relaxation)
      if node.bound >= cutoff {
        note(closed: node.changes, node.bound, node.basis)
        return true
      }
    }
    let step = self.step(node, relaxation)
    guard step > 1e-7 * abs(node.bound) else { return false }
    let isWhole = relaxation.bound + step >= cutoff - 1e-9 * abs(cutoff)
    let target = isWhole ? cutoff : relaxation.bound + step
    let part = PartProgram(relaxation) {
      !relaxation.store.isPooled[$0] || relaxation.reducedCosts[$0] <= step + 1e-6
    }
    // A part that is whole in what is branched on cannot be split: its program has to close it.
    let nodes = node.branching == nil ? nil : options.programNodes
    if nodes != nil, part.columns.count > options.largestProgram {
      node.wait = 3
      return false
    }
    let isSeeking = nodes != nil && seeksPoints(node)
    if isSeeking { seeks += 1 }
    let found = try solve(
      part, nodes: nodes, cutoff: cutoff, target: isSeeking ? nil : target,
      gap: options.relativeGap / (isSeeking ? 2 : 10))
    return conclude(&node, found, target: target)
  }

  /// Whether a part's program is to go on beyond its target, for the sake of better points.
  ///
  /// As long as the best point is far off, most of the work is to rule out what only it leaves open.
  private func seeksPoints(_ node: SearchNode) -> Bool {
    options.dives && example == nil && seeks < Self.mostSeeks
      && cutoff - node.bound > options.relativeGap * abs(node.bound)
  }

  /// What follows from a part's program; whether it closes the part, or puts it back with a better bound.
  ///
  /// What is proven of the program's columns holds of all of them, up to the target.
  private mutating func conclude(
    _ node: inout SearchNode, _ found: SolveOutcome, target: Double
  ) -> Bool {
    var proven = min(found.bound ?? -.infinity, target)
    switch found.termination {
    case .optimal, .gap:
      break
    case .infeasible, .cutoff, .target:
      proven = target
    case .nodes where proven >= target:
      break
    case .nodes, .numerical:
      hasStalled = true
      node.wait = 3
      node.bound = max(node.bound, proven)
      return false
    default:
      stopped = found.termination
      closed = min(closed, node.bound)
      return false
    }
    node.bound = max(node.bound, proven)
    if proven >= target, node.bound < cutoff {
      let growth = found.nodes <= Self.easyNodes ? 4.0 : 2
      node.effort = min(growth * node.effort, 1e6)
      open.append(node)
    } else {
      note(closed: node.changes, node.bound, node.basis)
    }
    return true
  }

  /// How far above the relaxation's bound the part's program looks: to the cutoff, or as far as not too
  /// many columns can matter, but well beyond what is proven.
  private func step(_ node: SearchNode, _ relaxation: Relaxation) -> Double {
    let slack = cutoff - relaxation.bound
    let most = Self.largestShare * Double(options.largestProgram)
    let size = Int(min(Double(options.programSize) * node.effort, most))
    let costs = (0..<relaxation.store.count).filter {
      relaxation.store.isPooled[$0] && !relaxation.isGone[$0] && relaxation.upper[$0] > 0
        && relaxation.reducedCosts[$0] <= slack
    }.map { relaxation.reducedCosts[$0] }
    guard costs.count > size * 3 / 2 else { return slack }
    let proven = node.bound - relaxation.bound
    let least = proven + (cutoff - node.bound) * min(1, Self.leastProgress * node.effort)
    let step = min(slack, max(costs.sorted()[size], least))
    // Where too many columns are as good as those in use, nearer targets do not help.
    return step > 1e-7 * abs(node.bound) ? step : slack
  }
}
