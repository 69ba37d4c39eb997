/// What is counted when an offer is ordered: modules of one type, or the whole of an offer that is
/// all or nothing, with its site.
struct OrderUnit: Hashable, Sendable {
  let offer: Int

  /// The type of module; nil for the whole offer.
  let module: Int?

  /// Homes that one adds, by class; fewer than none for a closure.
  let homes: [Int]

  /// The most that can be ordered, commitments included.
  let most: Int

  let setUp: Int
  let takeDown: Int

  /// What one costs each month; below nothing for a closure.
  let monthly: Int

  /// How many of the offer's modules one is.
  let modules: Int

  let commitments: [Commitment]

  var committed: Int { commitments.reduce(0) { $0 + $1.count } }

  /// How many of the commitments stand in a month.
  func committed(by month: Int) -> Int {
    commitments.reduce(0) { $0 + ($1.readyMonth <= month ? $1.count : 0) }
  }

  /// How many of the commitments may be taken down from a month on.
  func free(by month: Int) -> Int {
    commitments.reduce(0) { $0 + (max($1.freeFrom, $1.readyMonth) <= month ? $1.count : 0) }
  }

  /// Homes of each class or above that one adds.
  var suffixHomes: [Int] {
    var sums = homes
    for size in stride(from: sums.count - 2, through: 0, by: -1) {
      sums[size] += sums[size + 1]
    }
    return sums
  }
}

extension CapacityProblem {
  /// The units of all offers, in their order.
  var units: [OrderUnit] {
    offers.enumerated().flatMap { index, offer in
      offer.kind.isAllOrNothing
        ? [whole(index, offer)]
        : offer.modules.enumerated().map { number, type in
          OrderUnit(
            offer: index, module: number, homes: type.homes, most: type.most, setUp: type.setUp,
            takeDown: type.takeDown, monthly: type.monthly, modules: 1,
            commitments: offer.commitments.filter { $0.module == number && $0.count > 0 })
        }
    }
  }

  private func whole(_ index: Int, _ offer: CapacityOffer) -> OrderUnit {
    let isClosure = offer.kind == .closure
    func sum(_ part: (ModuleType) -> Int) -> Int {
      offer.modules.reduce(0) { $0 + $1.most * part($1) }
    }
    let homes = (0..<classes).map { size in sum { $0.homes[size] } }
    let ready = offer.commitments.map(\.readyMonth).max() ?? 0
    let free = offer.commitments.map(\.freeFrom).max() ?? 0
    return OrderUnit(
      offer: index, module: nil, homes: isClosure ? homes.map { -$0 } : homes, most: 1,
      setUp: sum(\.setUp) + offer.siteCost.setUp,
      takeDown: sum(\.takeDown) + offer.siteCost.takeDown,
      monthly: (isClosure ? -1 : 1) * sum(\.monthly) + offer.siteCost.monthly,
      modules: sum { _ in 1 },
      commitments: offer.commitments.isEmpty
        ? [] : [Commitment(module: 0, count: 1, readyMonth: ready, freeFrom: free)])
  }
}
