import LinearModel
import PlacementDomain

/// The least that the worst-off household can bear: a bottleneck, found by halving.
///
/// For a value in the middle it is asked whether there is a plan in which nobody bears more. A plan lowers
/// the value from above, its absence lifts it from below, until they meet. Each question is an integer
/// program of its own over the pairs that are left, whose relaxation is far tighter than that of one
/// program with the greatest burden as a variable.
extension Exploration {
  /// Finds the plan; what is proven of it.
  mutating func leastWorst() throws -> Thousandths? {
    let cap = WorstOffCap(measured)
    let values = cap.values
    var low = leastOfPinned
    // Where a search ends undecided, what lies above is still looked through.
    var proven = low
    var isOpen = false
    while low < evaluation.worst.raw {
      let high = evaluation.worst.raw
      let between = values.map { all in all.filter { $0 >= low && $0 < high } }
      // Nothing that a plan can have lies between.
      if let between, between.isEmpty { break }
      let middle = between.map { $0[($0.count - 1) / 2] } ?? (low + high) / 2
      let isPossible = try isPossible(Thousandths(raw: middle), cap)
      guard isPossible != true else { continue }
      low = values?.first { $0 > middle } ?? middle + 1
      isOpen = isOpen || isPossible == nil
      // Without a plan here there is none below either, whatever was undecided there.
      if isPossible == false { (proven, isOpen) = (low, false) }
    }
    return isOpen ? Thousandths(raw: proven) : evaluation.worst
  }

  /// A pinned household bears what it bears.
  private var leastOfPinned: Int {
    let households = explorer.facts.scenario.households
    return assignment.pairs.filter { households[$0.household].pinnedTo != nil }.map {
      Thousandths(raw: own($0)).perPerson(of: households[$0.household].size).raw
    }.max() ?? 0
  }

  /// Whether there is a plan in which nobody bears more, which is then taken; nil where the search ended
  /// before that was known.
  private mutating func isPossible(_ most: Thousandths, _ cap: WorstOffCap) throws -> Bool? {
    let unplaced = measured.objectives.unplaced
    var model = elastic(cap, most)
    guard let start = try StartPoint.of(without(most), measured.program, model.model) else {
      return nil
    }
    let least = Double(explorer.best.evaluation.unplaced)
    let excess = model.excess
    model.model.setObjective(excess.reduce(into: unplaced) { $0.add($1) })
    let outcome = try search(
      model.model, step: Self.tolerance / 5, gap: 0, named: PlanMeasure.worst.id, from: start
    ) { value, bound in value <= least + Self.tolerance || bound > least + Self.tolerance }
    if let incumbent = outcome.incumbent, incumbent.objective <= least + Self.tolerance,
      take(incumbent.values), evaluation.worst <= most
    {
      return true
    }
    return outcome.bound.map { $0 > least + Self.tolerance } == true ? false : nil
  }

  private static let tolerance = 5e-4

  /// The model in which what is held may be broken at a price, so that every plan is a point of it.
  private func elastic(
    _ cap: WorstOffCap, _ most: Thousandths
  ) -> (model: LinearModel, excess: [Variable]) {
    var model = measured.program.model
    var excess: [Variable] = []
    func add(_ model: inout LinearModel) -> Variable {
      let variable = model.addVariable("excess_\(excess.count)")
      excess.append(variable)
      return variable
    }
    let over = add(&model)
    measured.limit(
      measured.objectives.overflow, atMost: Thousandths(explorer.best.evaluation.overflow),
      named: "hold_overflow", in: &model, giving: over)
    for limit in held {
      if let expression = measured.expression(limit.measure) {
        measured.limit(
          expression, atMost: limit.most, named: "hold_\(model.rows.count)", in: &model,
          giving: add(&model))
      }
    }
    let most = held.filter { $0.measure == .worst }.map(\.most).reduce(most, min)
    cap.apply(atMost: most, to: &model, giving: { add(&$0) })
    return (model, excess)
  }

  /// The plan at hand without those who bear more, save those who are pinned.
  private func without(_ most: Thousandths) -> Assignment {
    var assignment = assignment
    assignment.pairs.removeAll { pair in
      explorer.facts.scenario.households[pair.household].pinnedTo == nil
        && own(pair) > most.raw * explorer.facts.scenario.households[pair.household].size
    }
    return assignment
  }

  /// What a household bears in the plan at hand, its ties to other households left out.
  private func own(_ pair: Assignment.Pair) -> Int {
    let candidate = explorer.facts.candidate(pair.household, pair.home)
    let moving = evaluation.householdTerms[pair.household]?[.moving] ?? .zero
    return BurdenBook.cost(candidate) + moving.raw
  }
}
