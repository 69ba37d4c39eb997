extension CapacityPlanner {
  /// Wishes that cannot be met whatever is decided: what is committed breaks them already, or an
  /// order that is forced cannot stand.
  func unmetBeforeSearch(_ wishes: PlanWishes) -> [UnmetWish] {
    budgetsBelowCommitments() + permitsThatEnd() + overfullPlaces() + orders(wishes)
  }

  private func budgetsBelowCommitments() -> [UnmetWish] {
    problem.budgets.filter { $0.committed > $0.most }.map {
      .budgetBelowCommitted(year: $0.year, budget: $0.most, committed: $0.committed)
    }
  }

  private func permitsThatEnd() -> [UnmetWish] {
    problem.offers.enumerated().compactMap { index, offer in
      let canExtend = offer.permitExtension.map { later in
        problem.meetings.contains { $0.month <= later.decideBy }
      }
      let end = canExtend == true ? offer.permitExtension?.lastMonth : offer.lastMonth
      guard let end, end + 1 < problem.months else { return nil }
      let locked =
        offer.commitments.filter { $0.count > 0 }
        .map { max($0.freeFrom, $0.readyMonth) }.max() ?? 0
      return locked > end + 1
        ? .permitEnds(offer: index, lastMonth: end, lockedUntil: locked) : nil
    }
  }

  /// The most that is locked in at a place at a time.
  private func overfullPlaces() -> [UnmetWish] {
    func fullest(_ limit: StandingLimit, _ place: (CapacityOffer) -> Int) -> (Int, Int) {
      var worst = (count: 0, month: 0)
      for month in 0..<problem.months {
        var count = 0
        for offer in problem.offers where place(offer) == limit.place && offer.kind != .closure {
          for entry in offer.commitments where entry.readyMonth <= month {
            let isLocked =
              month < max(entry.freeFrom, problem.meetings[0].month) || !offer.canEnd
            let each =
              limit.unit == .homes ? offer.modules[entry.module].homes.reduce(0, +) : 1
            count += isLocked ? entry.count * each : 0
          }
        }
        if count > worst.count {
          worst = (count, month)
        }
      }
      return worst
    }
    let sites = problem.siteLimits.compactMap { limit -> UnmetWish? in
      let (count, month) = fullest(limit) { $0.site }
      return count > limit.most
        ? .siteOverfull(site: limit.place, limit: limit.most, committed: count, month: month)
        : nil
    }
    let districts = problem.districtLimits.compactMap { limit -> UnmetWish? in
      let (count, month) = fullest(limit) { $0.district }
      return count > limit.most
        ? .districtOverfull(
          district: limit.place, limit: limit.most, committed: count, month: month) : nil
    }
    return sites + districts
  }

  private func orders(_ wishes: PlanWishes) -> [UnmetWish] {
    wishes.forced.compactMap { wish in
      let offer = problem.offers[wish.offer]
      let latest = offer.permitExtension?.lastMonth ?? offer.lastMonth ?? Int.max
      guard let ready = offer.readyMonth[wish.meeting], ready < problem.months,
        ready <= latest, ready + offer.lockIn - 1 <= latest
      else {
        return .orderNotPossible(offer: wish.offer, meeting: wish.meeting)
      }
      let units = problem.units.filter { $0.offer == wish.offer }
      let left = units.reduce(0) { $0 + $1.most - $1.committed }
      let most = offer.kind.isAllOrNothing ? left : min(left, offer.mostModules)
      let asked = offer.kind.isAllOrNothing ? 1 : wish.modules
      return asked > most
        ? .orderTooLarge(
          offer: wish.offer, meeting: wish.meeting, modules: wish.modules, most: most) : nil
    }
  }
}
