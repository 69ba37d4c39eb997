import CapacityProgram
import RandomStreams

/// Futures of a mean-reverting flow with surges: households arrive, stay some time, and leave.
///
/// Arrivals are Poisson about a base and a surge; a surge begins by chance, with a size of its own,
/// and fades; each household leaves by chance each month. The surge itself is never shown.
struct SurgeFutures {
  var months = 60
  /// Households arriving in a month without a surge.
  var base = 3.2
  /// The chance that a surge begins in a month.
  var surgeChance = 1.0 / 40
  /// The mean of what a surge adds at first to a month's arrivals.
  var surgeSize = 9.0
  /// What is left of a surge after a month.
  var fading = 0.9
  /// The chance that a household leaves in a month.
  var leaving = 0.05
  /// The share of each size class.
  var shares = [0.6, 0.28, 0.12]
  /// The households at the start, by class.
  var start = [38, 17, 8]

  func draw(_ count: Int, seed: UInt32) -> DemandFutures {
    var households: [Int32] = []
    for future in 0..<count {
      var random = RandomStream(seed: seed, replication: UInt32(future), subject: 0, event: 0)
      var here = start
      var surge = 0.0
      for _ in 0..<months {
        surge *= fading
        if random.chance(surgeChance) {
          surge += random.gamma(shape: 2) * surgeSize / 2
        }
        for size in here.indices {
          let gone = (0..<here[size]).reduce(0) { sum, _ in
            sum + (random.chance(leaving) ? 1 : 0)
          }
          here[size] += random.poisson(mean: (base + surge) * shares[size]) - gone
          households.append(Int32(here[size]))
        }
      }
    }
    return DemandFutures(months: months, classes: shares.count, households: households)
  }
}
