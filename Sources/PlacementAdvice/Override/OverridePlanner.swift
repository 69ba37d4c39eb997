import Foundation
import LinearModel
import PlacementDomain
import PlacementModel

/// Plans under decisions of people, with what each decision costs.
public struct OverridePlanner {
  /// Called before each solve with how many are done and how many there are at most.
  public typealias Stage = (_ done: Int, _ all: Int) -> Void

  private let facts: PlacementFacts
  private let options: PlacementOptions
  private let request: OverrideRequest
  private let deadline: Date?
  private let stage: Stage
  private var replanner: Replanner?

  /// The best plan under a request, with the price of every decision in its log.
  ///
  /// The plan without any decision is made first, then the plan under all of them, then under each alone as
  /// long as there is time; a price that could not be found out is left open. Where several plans
  /// are equally good, the one that changes least is taken: against the earlier plan, or, without one, against
  /// the plan without any decision.
  ///
  /// - Parameter options: The time limit is for all solves together.
  /// - Throws: ``OverrideProblem`` where no plan keeps the request; `UnknownInChange` where it names what
  ///   is not there; and as `PlacementSolver.place` does.
  public static func plan(
    _ request: OverrideRequest, _ facts: PlacementFacts, _ options: PlacementOptions,
    stage: @escaping Stage = { _, _ in }
  ) throws -> OverrideResult {
    var planner = OverridePlanner(request, facts, options, stage)
    return try planner.plan()
  }

  private init(
    _ request: OverrideRequest, _ facts: PlacementFacts, _ options: PlacementOptions,
    _ stage: @escaping Stage
  ) {
    self.facts = facts.following(nil)
    self.options = options
    self.request = request
    self.stage = stage
    deadline = options.timeLimit.map { Date(timeIntervalSinceNow: $0) }
  }

  private var left: Double? { deadline.map { max(0.001, $0.timeIntervalSinceNow) } }

  private var isOver: Bool { options.shouldStop?() == true || left.map { $0 <= 0.001 } ?? false }

  private mutating func plan() throws -> OverrideResult {
    let kinds = request.kinds
    guard !kinds.isEmpty else {
      stage(0, 1)
      let all = request.facts(facts, under: [])
      return try OverrideResult(try place(all, changesLeast: true), log: [], over: nil, facts, all)
    }
    let solves = 2 + (kinds.count > 1 ? kinds.count : 0)
    stage(0, solves)
    let base = try first()
    stage(1, solves)
    let all = request.facts(facts, under: kinds)
    let together = try placeAll(kinds, all, base)
    // A price between plans of which nothing is proven would say nothing.
    for result in [base, together] where !result.isProvenToBurden {
      throw PlacementFailure.noPlanFound(isOver ? .time : .nodes)
    }
    let price = PriceOfChange(of: together.evaluation, over: base.evaluation)
    var log: [PlanChange] = []
    for (index, kind) in kinds.enumerated() {
      var change = PlanChange(kind, price: kinds.count == 1 ? price : nil)
      if kinds.count > 1, !isOver {
        stage(2 + index, solves)
        change.price = try priceAlone(of: kind, over: base)
      }
      log.append(change)
    }
    return try OverrideResult(together, log: log, over: base, facts, all)
  }

  /// The plan without any decision; several changes are answered from what its search learned.
  private mutating func first() throws -> PlacementResult {
    guard !request.changes.isEmpty else { return try place(facts, changesLeast: false) }
    var options = options
    options.timeLimit = left
    let replanner = try Replanner(facts, options, effort: .fewChanges)
    self.replanner = replanner
    return replanner.first
  }

  private func placeAll(
    _ kinds: [PlanChange.Kind], _ all: PlacementFacts, _ base: PlacementResult
  ) throws -> PlacementResult {
    do {
      guard request.previous == nil, let replanner else {
        return try place(all, changesLeast: true)
      }
      let result = try replanner.place(request.changes, within: left)
      var options = options
      options.timeLimit = left
      return try PlacementSolver.changingLeast(of: result, all.following(base.homes), options)
    } catch PlacementFailure.infeasible {
      throw try OverrideProblem.find(
        among: kinds, request.facts(facts, under: kinds.filter { $0.change == nil }),
        least: { try PlacementSolver.fewestChanges(all, options) },
        isPossible: { if case .none = try answer($0) { false } else { true } })
    }
  }

  /// What a decision costs by itself; nil where that was not found in time.
  private func priceAlone(
    of kind: PlanChange.Kind, over base: PlacementResult
  ) throws -> PriceOfChange? {
    // What the plan keeps anyhow costs nothing.
    let alone = request.facts(facts, under: [kind])
    if RuleBook.violations(in: base.assignment, alone).isEmpty { return PriceOfChange.none }
    guard case .plan(let result) = try answer([kind]) else { return nil }
    return PriceOfChange(of: result.evaluation, over: base.evaluation)
  }

  private enum Answer {
    case plan(PlacementResult)
    case none
    /// Time or patience ran out first.
    case unknown
  }

  /// The plan under some of the decisions.
  private func answer(_ kinds: [PlanChange.Kind]) throws -> Answer {
    let changes = kinds.compactMap(\.change)
    do {
      if let replanner, changes.count == kinds.count {
        return .plan(try replanner.place(changes, within: left))
      }
      return .plan(try place(request.facts(facts, under: kinds), changesLeast: false))
    } catch PlacementFailure.infeasible {
      return .none
    } catch PlacementFailure.noPlanFound {
      return .unknown
    }
  }

  private func place(_ facts: PlacementFacts, changesLeast: Bool) throws -> PlacementResult {
    var options = options
    options.timeLimit = left
    options.changesLeast = changesLeast
    return try PlacementSolver.place(facts, options)
  }
}

extension PlacementResult {
  /// Whether the levels before the burden are proven, and something is of the burden.
  fileprivate var isProvenToBurden: Bool {
    let before = plan.levels.filter {
      [PlanLevelID.unplaced, PlanLevelID.overflow].contains($0.id)
    }
    return before.allSatisfy { $0.gap == 0 }
      && plan.levels.contains { $0.id == PlanLevelID.burden && $0.bound != nil }
  }
}
