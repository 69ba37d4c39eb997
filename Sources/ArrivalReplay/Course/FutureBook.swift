/// Futures that a look-ahead takes into account: arrivals drawn from the forecast, with other random numbers
/// than any year that is replayed.
struct FutureBook: Sendable {
  private let town: ReplayTown
  private let seed: UInt32
  private let arrivals: [[SourceArrival]]
  /// Households up to and with each month, of each future.
  private let sums: [[Int]]
  /// What sets the seed of futures apart from that of the years.
  static let apart: UInt32 = 0x9E37_79B9

  /// - Parameter count: How many futures to choose from.
  init(_ town: ReplayTown, seed: UInt32, count: Int) {
    self.town = town
    let seed = seed ^ FutureBook.apart
    self.seed = seed
    arrivals = (0..<count).map {
      SourceArrival.list(town, seed: seed, replication: UInt32($0))
    }
    sums = arrivals.map { list in
      var sum = 0
      return (0..<town.months).map { month in
        sum += list.reduce(0) { $0 + ($1.month == month ? 1 : 0) }
        return sum
      }
    }
  }

  /// The futures that began most like a year did, by how many households came in the months that are over.
  func alike(_ state: ReplayState, count: Int) -> [Int] {
    guard state.month > 0 else { return Array(arrivals.indices.prefix(count)) }
    let seen = state.arrivedBefore
    return arrivals.indices
      .sorted {
        (abs(sums[$0][state.month - 1] - seen), $0) < (abs(sums[$1][state.month - 1] - seen), $1)
      }
      .prefix(count).sorted()
  }

  /// What a future asks of the town from a state on.
  ///
  /// Of the month that is under way only those come who have not come yet: a future's first ones of that
  /// month stand for those who have.
  func future(_ index: Int, from state: ReplayState) -> YearDemand {
    var demand = YearDemand(month: state.month)
    func leaves(_ number: Int, _ profile: Int, came: Int, after month: Int) -> Int {
      let luck = StayLuck.uniform(seed, UInt32(index), household: number)
      return came + town.stay(profile, luck, atLeast: month - came)
    }
    // Who waits stands first: a decision finds its household by its place among them.
    for waiter in state.waiting {
      demand.ask(
        waiter.profile, ready: state.month,
        leaves: leaves(waiter.number, waiter.profile, came: waiter.came, after: state.month + 1),
        town)
    }
    for lodger in state.living {
      demand.settle(
        lodger.profile, lodger.home,
        leaves: leaves(lodger.number, lodger.profile, came: lodger.came, after: state.month + 1),
        town)
    }
    for entry in state.announced {
      demand.ask(
        entry.profile, ready: max(state.month, entry.came),
        leaves: leaves(entry.number, entry.profile, came: entry.came, after: 1), town)
    }
    var passed = 0
    for arrival in arrivals[index] where arrival.month >= state.month {
      if arrival.month == state.month {
        passed += 1
        guard passed > state.arrivedNow else { continue }
      }
      demand.ask(
        arrival.profile, ready: arrival.month,
        leaves: leaves(arrival.number, arrival.profile, came: arrival.month, after: 1), town)
    }
    return demand
  }
}
