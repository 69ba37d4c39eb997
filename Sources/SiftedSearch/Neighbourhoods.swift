import GLPKSolver
import LinearModel

extension SiftedSearch {
  private static let neighbourhoodNodes = 100
  /// Columns of a group among which a program around a relaxation chooses, on average.
  private static let perGroup = 8

  /// Looks for plans around the relaxation: first where nothing falls below what it rounds down to, in
  /// the end with nothing kept but the shape.
  mutating func searchAround(_ changes: [BoundChange], _ relaxation: Relaxation) throws {
    var floors = floors(of: relaxation)
    let basis = try relaxation.basis()
    let before = best?.value
    var isHopeless = true
    for attempt in 0..<3 {
      let found = try solveCheapest(relaxation, floors: floors)
      isHopeless = isHopeless && found.termination == .infeasible
      guard found.incumbent == nil, [.infeasible, .cutoff, .nodes].contains(found.termination)
      else { return }
      if attempt == 0 {
        try roundCounts(changes, relaxation)
        if best?.value != before { return }
        try relaxation.setBounds(changes)
        guard case .solved = try relaxation.solve(cutoff: cutoff, from: basis) else { return }
      }
      let lowered = floors.sorted { $0.key < $1.key }.enumerated()
      for (index, floor) in lowered where attempt > 0 || index % 4 == 0 {
        floors[floor.key] = floor.value > 1 ? floor.value - 1 : nil
      }
    }
    guard isHopeless else { return }
    // What was rounded leaves no plan: only the shape is kept.
    let shape = changes.filter { priorities[$0.column] >= options.shapePriority }
    try relaxation.setBounds(shape)
    guard case .solved = try relaxation.solve(cutoff: cutoff, from: basis) else { return }
    try solveCheapest(relaxation, floors: [:])
  }

  private func floors(of relaxation: Relaxation) -> [Int: Double] {
    var floors: [Int: Double] = [:]
    for (column, value) in relaxation.values.enumerated()
    where value >= 1 - 1e-6 && relaxation.store.isPooled[column] && priorities[column] >= 0 {
      floors[column] = (value + 1e-6).rounded(.down)
    }
    return floors
  }

  /// The program over the columns that come cheapest, several for each group.
  @discardableResult
  private mutating func solveCheapest(
    _ relaxation: Relaxation, floors: [Int: Double]
  ) throws -> SolveOutcome {
    let store = relaxation.store
    let costs = relaxation.reducedCosts
    let most = 2 * cost(ofColumnsPerGroup: Self.perGroup, relaxation)
    let part = PartProgram(relaxation, floors: floors) {
      !store.isPooled[$0] || floors[$0] != nil || costs[$0] <= most
    }
    return try solve(part, nodes: Self.neighbourhoodNodes, cutoff: cutoff)
  }

  /// The program between the relaxation and the best point: what both have stays.
  ///
  /// A part without a point yet takes that of the whole.
  mutating func searchBetween(_ relaxation: Relaxation) throws {
    guard let point = best?.point ?? example else { return }
    let store = relaxation.store
    let costs = relaxation.reducedCosts
    var floors: [Int: Double] = [:]
    for column in 0..<store.count where store.isPooled[column] && priorities[column] >= 0 {
      let floor = min(
        (relaxation.values[column] + 1e-6).rounded(.down), point[column].rounded())
      if floor > 0 { floors[column] = floor }
    }
    let most = cost(ofColumnsPerGroup: Self.perGroup / 2, relaxation)
    let part = PartProgram(relaxation, floors: floors) {
      !store.isPooled[$0] || floors[$0] != nil || costs[$0] <= most || point[$0] > 0
    }
    _ = try solve(part, nodes: Self.neighbourhoodNodes, cutoff: cutoff)
  }

  /// The reduced cost up to which there are so many columns for each group, on average.
  func cost(ofColumnsPerGroup count: Int, _ relaxation: Relaxation) -> Double {
    let store = relaxation.store
    let costs = relaxation.reducedCosts.enumerated().filter {
      $0.element > 1e-9 && store.isPooled[$0.offset] && !relaxation.isGone[$0.offset]
    }.map(\.element).sorted()
    return costs.isEmpty ? 0 : costs[min(costs.count - 1, count * store.groupCount)]
  }
}
