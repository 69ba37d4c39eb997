extension PlanWishes {
  /// Everything that is wrong with the wishes for a problem, as sentences.
  func problems(in problem: CapacityProblem) -> [String] {
    var found: [String] = []
    func check(_ isRight: Bool, _ fault: String) {
      if !isRight {
        found.append(fault)
      }
    }
    check(
      sitingPrices.isEmpty || sitingPrices.count == problem.offers.count,
      "there must be one siting price per offer, or none at all")
    check(
      sitingPrices.allSatisfy { $0 >= 0 && $0.isFinite } && spreadPrice >= 0
        && spreadPrice.isFinite, "a price of siting or spread is below 0")
    check(
      [spreadCap, shortageCap].allSatisfy { $0.map { $0 >= 0 && $0.isFinite } ?? true }
        && costCap.map(\.isFinite) ?? true, "a cap is below 0 or no number")
    check(
      (spreadPrice == 0 && spreadCap == nil) || spread != nil,
      "spread is priced or capped, but no measure is given")
    if let spread {
      check(
        spread.load.count == problem.classes && spread.base.count == spread.fairShares.count
          && spread.load.allSatisfy { $0 >= 0 },
        "the spread measure needs a load per class and a base per district")
      check(
        abs(spread.fairShares.reduce(0, +) - 1) < 1e-6, "the fair shares do not sum to 1")
      check(
        problem.offers.allSatisfy { spread.fairShares.indices.contains($0.district) },
        "an offer lies in a district without a fair share")
    }
    for wish in forbidden + forced {
      check(
        problem.offers.indices.contains(wish.offer)
          && problem.meetings.indices.contains(wish.meeting) && wish.modules >= 0,
        "a forbidden or forced order names an offer or meeting that does not exist")
    }
    check(
      differFrom.isEmpty || costCap != nil,
      "plans to differ from need a cap on cost, or any plan would do")
    return found
  }
}
