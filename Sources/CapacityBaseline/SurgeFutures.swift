import CapacityProgram
import RandomStreams

/// Futures of a mean-reverting flow with surges: households arrive, stay some time, and leave.
///
/// Arrivals are Poisson about a base and a surge; a surge begins by chance, with a size of its own,
/// and fades; each household leaves by chance each month. The surge itself is never shown.
public struct SurgeFutures: Sendable {
  /// How many months.
  public var months: Int
  /// Households arriving in a month without a surge.
  public var base: Double
  /// The chance that a surge begins in a month.
  public var surgeChance: Double
  /// The mean of what a surge adds at first to a month's arrivals.
  public var surgeSize: Double
  /// What is left of a surge after a month.
  public var fading = 0.9
  /// The chance that a household leaves in a month.
  public var leaving = 0.05
  /// The share of each size class.
  public var shares = [0.6, 0.28, 0.12]
  /// The households at the start, by class.
  public var start: [Int]

  /// A flow; the baseline's unless told otherwise.
  public init(
    months: Int = 60, base: Double = 3.2, surgeChance: Double = 1.0 / 40,
    surgeSize: Double = 9, start: [Int] = [38, 17, 8]
  ) {
    self.months = months
    self.base = base
    self.surgeChance = surgeChance
    self.surgeSize = surgeSize
    self.start = start
  }

  /// Some futures; each is a function of the seed and its number.
  public func draw(_ count: Int, seed: UInt32) -> DemandFutures {
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
