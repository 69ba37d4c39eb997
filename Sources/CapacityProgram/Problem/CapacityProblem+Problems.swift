extension CapacityProblem {
  /// Everything that is wrong with the problem, as sentences; offers are named by their ids.
  ///
  /// Wishes that cannot be met are not looked for here; see ``CapacityPlanner``.
  public func problems() -> [String] {
    var found: [String] = []
    func check(_ isRight: Bool, _ fault: @autoclosure () -> String) {
      if !isRight {
        found.append(fault())
      }
    }
    check(!years.isEmpty, "there are no months")
    check(years == years.sorted(), "the years of the months fall somewhere")
    check(
      (1...RecourseCurve.mostClasses).contains(classes),
      "there must be between 1 and \(RecourseCurve.mostClasses) size classes")
    check(
      standing.count == months
        && standing.allSatisfy { $0.count == classes && $0.allSatisfy { $0 >= 0 } },
      "standing homes must be given for each month and class, and not below 0")
    check(!meetings.isEmpty, "there are no meetings")
    check(
      meetings.allSatisfy { (0..<months).contains($0.month) }
        && zip(meetings, meetings.dropFirst()).allSatisfy { $0.month < $1.month },
      "meetings must lie in the months, at most one in each, in their order")
    found += recourse.problems() + risk.problems()
    check(
      Set(budgets.map(\.year)).count == budgets.count, "a year has two budgets")
    check(budgets.allSatisfy { $0.most >= 0 && $0.committed >= 0 }, "a budget is below 0")
    for limit in siteLimits + districtLimits {
      check(limit.most >= 0, "a limit on place \(limit.place) is below 0")
    }
    for pair in precedences {
      check(
        offers.indices.contains(pair.first) && offers.indices.contains(pair.then)
          && pair.first != pair.then,
        "a precedence names an offer that does not exist, or one twice")
    }
    guard found.isEmpty else { return found }
    found = offers.flatMap { problems(of: $0) } + closureProblems()
    return found
  }

  private func closureProblems() -> [String] {
    let closures = units.filter { offers[$0.offer].kind == .closure }
    guard !closures.isEmpty else { return [] }
    var found: [String] = []
    for month in 0..<months {
      for size in 0..<classes {
        let lost = closures.reduce(0) { sum, unit in
          let first = offers[unit.offer].readyMonth.lazy.compactMap { $0 }.min() ?? Int.max
          let ready = min(first, unit.commitments.first?.readyMonth ?? Int.max)
          return sum - (ready <= month ? unit.homes[size] : 0)
        }
        if lost > standing[month][size] {
          found.append(
            "closures give up more homes of class \(size) than stand in month \(month)")
        }
      }
    }
    return Array(found.prefix(1))
  }

  private func problems(of offer: CapacityOffer) -> [String] {
    var found: [String] = []
    func check(_ isRight: Bool, _ fault: String) {
      if !isRight {
        found.append("offer \(offer.id): \(fault)")
      }
    }
    check(!offer.modules.isEmpty, "it has no modules")
    check(
      offer.modules.allSatisfy {
        $0.homes.count == classes && $0.homes.allSatisfy { $0 >= 0 } && $0.most >= 0
      }, "each module needs homes for each class, and none of it below 0")
    check(
      offer.modules.allSatisfy { $0.setUp >= 0 && $0.monthly >= 0 && $0.takeDown >= 0 },
      "a cost is below 0")
    check(
      offer.siteCost.setUp >= 0 && offer.siteCost.monthly >= 0 && offer.siteCost.takeDown >= 0,
      "a cost of the site is below 0")
    check(offer.mostModules >= 0 && offer.lockIn >= 0, "a limit or lock-in is below 0")
    check(
      offer.readyMonth.count == meetings.count, "there must be one ready month per meeting")
    guard found.isEmpty else { return found }
    let ready = zip(meetings, offer.readyMonth).compactMap { pair in
      pair.1.map { (pair.0.month, $0) }
    }
    check(ready.allSatisfy { $0.0 <= $0.1 }, "an order stands before its meeting")
    check(
      zip(ready, ready.dropFirst()).allSatisfy { $0.1 <= $1.1 },
      "a later order stands earlier")
    check(
      offer.permitExtension.map { later in
        later.cost >= 0 && offer.lastMonth.map { $0 <= later.lastMonth } ?? false
      } ?? true, "an extension needs an end that it moves, and a cost of 0 or more")
    check(
      offer.commitments.allSatisfy { offer.modules.indices.contains($0.module) && $0.count >= 0 },
      "a commitment is of a module that does not exist, or of fewer than none")
    guard found.isEmpty else { return found }
    let committed = offer.modules.indices.map { module in
      offer.commitments.reduce(0) { $0 + ($1.module == module ? $1.count : 0) }
    }
    if offer.kind.isAllOrNothing {
      check(
        offer.commitments.isEmpty || committed == offer.modules.map(\.most),
        "all of it is committed or nothing")
      check(
        offer.mostModules >= offer.modules.reduce(0) { $0 + $1.most },
        "all of it is more than may stand")
    } else {
      check(
        zip(committed, offer.modules).allSatisfy { $0 <= $1.most }
          && committed.reduce(0, +) <= offer.mostModules, "more is committed than the most")
    }
    if offer.kind == .closure {
      check(
        offer.modules.allSatisfy { $0.setUp == 0 } && offer.siteCost.isFree
          && offer.lastMonth == nil,
        "a closure has no set-up, no site cost and no permit")
    }
    return found
  }
}

extension Recourse {
  func problems() -> [String] {
    var found: [String] = []
    if hotelPrice.count != emergencyPrice.count {
      found.append("hotel and emergency prices are of different classes")
    }
    for (prices, name) in [(hotelPrice, "hotel"), (emergencyPrice, "emergency")]
    where prices != prices.sorted() || prices.contains(where: { $0 < 0 }) {
      found.append("the \(name) prices fall with the class, or are below 0")
    }
    if zip(hotelPrice, emergencyPrice).contains(where: { $0 > $1 }) {
      found.append("a hotel is dearer than emergency housing")
    }
    if hotelCap < 0 {
      found.append("the hotel cap is below 0")
    }
    return found
  }
}

extension RiskAttitude {
  func problems() -> [String] {
    switch self {
    case .expectation: []
    case .meanAndTail(let weight, let tail):
      (0...1).contains(weight) && tail >= 0 && tail < 1
        ? [] : ["the weight of the tail must lie between 0 and 1, its start in 0 to below 1"]
    case .service(let share, _):
      (0...1).contains(share) ? [] : ["the share of a service target must lie between 0 and 1"]
    }
  }
}
