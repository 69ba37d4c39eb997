import CapacityProgram
import GLPKSolver

/// Finds the numbers of a ``ThresholdRule`` on training futures.
///
/// A pattern search over whole numbers (Hooke and Jeeves 1961, *J. ACM* 8): from several starts,
/// steps in each number by turns, halved when none helps. It finds a good rule, not a proven one.
public struct ThresholdSearch: Sendable {
  /// The best rule found.
  public let policy: ThresholdPolicy

  /// Its risk-weighted cost on the training futures, in kroner.
  public let cost: Double

  /// How many rules were tried.
  public let tried: Int

  /// Looks for a rule.
  ///
  /// - Parameters:
  ///   - most: How many of the training futures to tune on, at most.
  ///   - threads: How many threads; the result is the same for any number.
  /// - Throws: ``AdviceProblem/cancelled`` when cancelled.
  public init(
    problem: CapacityProblem, training: DemandFutures, most: Int = 200, threads: Int = 1,
    cancellation: CancellationFlag? = nil
  ) throws {
    let futures = training.prefix(most)
    let homes = problem.offers.reduce(0) { sum, offer in
      offer.kind == .closure
        ? sum : sum + offer.modules.reduce(0) { $0 + $1.most * $1.homes.reduce(0, +) }
    }
    var trial = RuleTrial(
      policy: ThresholdPolicy(
        ThresholdRule(orderBelow: 0, orderFor: 1, endAbove: 1), problem: problem,
        training: training),
      problem: problem, futures: futures, threads: threads, cancellation: cancellation)
    let step = max(1, homes / 8)
    var best: (rule: ThresholdRule, cost: Double)?
    for start in [-1, 0, 1] {
      let first = ThresholdRule(
        orderBelow: start * step, orderFor: step, endAbove: max(start * step, 0) + step)
      let found = try trial.descend(from: first, step: step)
      if found.cost < best?.cost ?? .infinity {
        best = found
      }
    }
    let rule = best?.rule ?? ThresholdRule(orderBelow: 0, orderFor: 1, endAbove: 1)
    policy = trial.policy.with(rule)
    cost = best?.cost ?? .infinity
    tried = trial.known.count
  }
}

/// Tries rules, each once.
private struct RuleTrial {
  let policy: ThresholdPolicy
  let problem: CapacityProblem
  let futures: DemandFutures
  let threads: Int
  let cancellation: CancellationFlag?
  private(set) var known: [ThresholdRule: Double] = [:]

  init(
    policy: ThresholdPolicy, problem: CapacityProblem, futures: DemandFutures, threads: Int,
    cancellation: CancellationFlag?
  ) {
    self.policy = policy
    self.problem = problem
    self.futures = futures
    self.threads = threads
    self.cancellation = cancellation
  }

  mutating func descend(
    from start: ThresholdRule, step first: Int
  ) throws -> (rule: ThresholdRule, cost: Double) {
    var rule = start
    var cost = try self.cost(rule)
    var step = first
    while step >= 1 {
      var hasMoved = false
      for next in neighbours(rule, step) {
        let value = try self.cost(next)
        if value < cost {
          (rule, cost, hasMoved) = (next, value, true)
          break
        }
      }
      if !hasMoved {
        step = step == 1 ? 0 : (step + 1) / 2
      }
    }
    return (rule, cost)
  }

  private func neighbours(_ rule: ThresholdRule, _ step: Int) -> [ThresholdRule] {
    var found: [ThresholdRule] = []
    for sign in [1, -1] {
      for part in 0..<3 {
        var next = rule
        switch part {
        case 0: next.orderBelow += sign * step
        case 1: next.orderFor += sign * step
        default: next.endAbove += sign * step
        }
        if next.orderFor >= 1, next.endAbove >= max(0, next.orderBelow) {
          found.append(next)
        }
      }
    }
    return found
  }

  private mutating func cost(_ rule: ThresholdRule) throws -> Double {
    if let value = known[rule] {
      return value
    }
    let policy = policy.with(rule)
    let costs = try inParallel(futures.count, threads: threads, cancellation: cancellation) {
      [problem, futures] in
      Double(try PolicyRun(policy, in: problem, futures: futures, future: $0).cost)
    }
    let value = problem.risk.weigh(costs, weights: futures.weights)
    known[rule] = value
    return value
  }
}

extension RiskAttitude {
  /// Costs as they are weighed; the mean for a service target.
  func weigh(_ costs: [Double], weights: [Double]) -> Double {
    let mean = zip(costs, weights).reduce(0) { $0 + $1.0 * $1.1 }
    guard case .meanAndTail(let weight, let tail) = self else { return mean }
    return (1 - weight) * mean + weight * TailMean.of(costs, weights: weights, tail: tail).value
  }
}
