import LinearModel

/// Rows that let a future be short only where the program says that it is.
///
/// A future is not short when in each month the homes of each class or above reach what it needs,
/// hotel rooms counted where they may be. For one month and class let futures be in descending
/// order of need `R`, and let `base` be a capacity that every plan has: by the weight that may be
/// short at most, or by what stands anyway. Then for any futures `i1, i2, ...` in that order, with
/// `R(i1)` the greatest,
///
///     capacity + sum (R(il) - R(il+1)) * isShort(il) >= R(i1),  the last difference to base,
///
/// which are the mixing inequalities (Günlük and Pochet 2001; for chance constraints Luedtke,
/// Ahmed and Nemhauser 2010, *Math. Programming* 122). The strongest at a point takes the futures
/// whose `isShort` is less than that of all needier ones.
struct ServiceCuts: Sendable {
  private struct Need: Sendable {
    let slot: Int
    let size: Int
    let base: Double

    /// Futures that need more than the base, the neediest first, with what they need.
    let futures: [(future: Int, homes: Double)]
  }

  private let needs: [Need]

  /// Futures that are short whatever is done.
  let lost: [Int]

  /// Needs that every plan must meet.
  let first: [Cut]

  init(_ master: MasterModel, demand: SuffixDemand, share: Double, short: RiskAttitude.Shortage) {
    let plan = master.plan
    let rooms = short == .withoutRoof ? Double(plan.problem.recourse.hotelCap) : 0
    let weights = master.futures.weights
    var needs: [Need] = []
    var lost: Set<Int> = []
    var first: [Cut] = []
    for slot in 0..<plan.slots.count {
      let futures = plan.tree.nodes[plan.slots.node[slot]].futures
      for size in 0..<plan.problem.classes {
        let range = master.capacityRange[slot][size]
        let ordered = futures.map { future in
          (
            future: future,
            homes: Double(
              demand.counts[demand.offset(future: future, month: plan.slots.month[slot]) + size])
              - rooms
          )
        }
        .sorted { (-$0.homes, $0.future) < (-$1.homes, $1.future) }
        lost.formUnion(ordered.lazy.filter { $0.homes > range.upperBound }.map(\.future))
        var base = range.lowerBound
        if master.limits.service {
          var weight = 0.0
          for (future, homes) in ordered {
            weight += weights[future]
            if weight > share + 2 * MasterModel.shareTolerance {
              base = max(base, homes)
              break
            }
          }
        }
        if base > range.lowerBound {
          var row = master.capacity[slot][size]
          row.constant -= base
          first.append(Cut(row))
        }
        let above = ordered.filter { $0.homes > base }
        if !above.isEmpty {
          needs.append(Need(slot: slot, size: size, base: base, futures: above))
        }
      }
    }
    self.needs = needs
    self.lost = lost.sorted()
    self.first = first
  }

  /// The strongest row of each month and class that a point breaks.
  func violated(
    at capacity: [[Double]], point: [Double], master: MasterModel, tolerance: Double
  ) -> [Cut] {
    needs.compactMap { need in
      guard let neediest = need.futures.first else { return nil }
      var chosen: [(future: Int, homes: Double)] = []
      var least = Double.infinity
      for entry in need.futures {
        let value = point[master.isShort[entry.future]]
        if value < least - 1e-12 {
          chosen.append(entry)
          least = value
        }
      }
      var row = master.capacity[need.slot][need.size]
      var reached = capacity[need.slot][need.size]
      row.constant -= neediest.homes
      for (index, entry) in chosen.enumerated() {
        let next = index + 1 < chosen.count ? chosen[index + 1].homes : need.base
        let column = master.isShort[entry.future]
        row.add(column: column, entry.homes - next)
        reached += (entry.homes - next) * point[column]
      }
      return reached < neediest.homes - tolerance ? Cut(row) : nil
    }
  }
}
