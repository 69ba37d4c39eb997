import ParallelWork

/// How many households of each size need a temporary home at each month's end, replication by
/// replication: the demand of a capacity plan.
public struct NeedPaths: Sendable, Hashable {
  /// The sizes, ascending: each group is the smallest kind of home that they fit into.
  public static let sizes: [HomeGroup] = [.one, .two, .threeToFour, .fiveOrMore]

  /// How many replications.
  public let replications: Int
  /// How many months.
  public let months: Int
  /// Households, `[replication][month][size]`, the size running fastest.
  public let households: [Int32]
  /// Mean members of a household of each size, over all months and replications; the least that the
  /// size allows where there are none.
  public let meanPersons: [Double]

  init(replications: Int, months: Int, households: [Int32], persons: [Int]) {
    self.replications = replications
    self.months = months
    self.households = households
    let least = [1.0, 2, 3, 5]
    meanPersons = NeedPaths.sizes.indices.map { size in
      let sum = stride(from: size, to: households.count, by: NeedPaths.sizes.count)
        .reduce(0) { $0 + Int(households[$1]) }
      return sum == 0 ? least[size] : Double(persons[size]) / Double(sum)
    }
  }
}

extension ForecastModel {
  /// The need of some replications, counted by household size.
  ///
  /// The model must have been set up with ``ForecastSetup/countsBySize``. The same replications give the
  /// same numbers on any number of threads.
  ///
  /// - Throws: ``ForecastProblem`` where there is nothing to run or the arrivals cannot be.
  public func needs(
    replications: Range<Int>, seed: UInt32, threads: Int = 1
  ) throws(ForecastProblem) -> NeedPaths {
    precondition(setup.countsBySize, "need must be counted by size")
    let share = max(1, (replications.count + max(1, threads) - 1) / max(1, threads))
    let parts = stride(from: 0, to: replications.count, by: share).map { start in
      let lower = replications.lowerBound + start
      return lower..<min(lower + share, replications.upperBound)
    }
    let results: [NeedCount]
    do {
      results = try ParallelWork.map(parts.count, threads: parts.count) {
        try needs(parts[$0], seed)
      }
    } catch let problem as ForecastProblem {
      throw problem
    } catch {
      preconditionFailure("nothing else is thrown, nor is it called off: \(error)")
    }
    return NeedPaths(
      replications: replications.count, months: months,
      households: results.flatMap(\.households),
      persons: NeedPaths.sizes.indices.map { size in results.reduce(0) { $0 + $1.persons[size] } })
  }

  private func needs(
    _ replications: Range<Int>, _ seed: UInt32
  ) throws(ForecastProblem) -> NeedCount {
    var simulator = Simulator(self, seed: seed)
    let positions = NeedPaths.sizes.map { size in self.groups.firstIndex(of: size) }
    var part = NeedCount(households: [], persons: NeedPaths.sizes.map { _ in 0 })
    part.households.reserveCapacity(replications.count * months * positions.count)
    for replication in replications {
      try simulator.run(UInt32(truncatingIfNeeded: replication))
      let record = simulator.lastRecord
      for month in 0..<months {
        for (size, group) in positions.enumerated() {
          let need = group.map { record.value(.need, group: $0, month: month) } ?? 0
          part.households.append(Int32(need))
          part.persons[size] += group.map { record.value(.persons, group: $0, month: month) } ?? 0
        }
      }
    }
    return part
  }
}

/// The need that one thread counted.
private struct NeedCount: Sendable {
  var households: [Int32]
  var persons: [Int]
}
