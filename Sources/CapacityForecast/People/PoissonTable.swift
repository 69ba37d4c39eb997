import Foundation
import RandomStreams

/// The random words of one month, in order.
struct MonthWords {
  private let key: (UInt32, UInt32)
  private let month: UInt32
  private var block: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
  private var used: UInt32 = 0
  /// The event of its draws.
  static let event: UInt32 = 16

  init(seed: UInt32, replication: UInt32, month: UInt32) {
    key = (seed, replication)
    self.month = month
  }

  /// The next word.
  @inline(__always)
  mutating func next() -> UInt32 {
    if used & 3 == 0 {
      block = Philox.block(counter: (month, Self.event, used >> 2, 0), key: key)
    }
    let word =
      switch used & 3 {
      case 0: block.0
      case 1: block.1
      case 2: block.2
      default: block.3
      }
    used &+= 1
    return word
  }
}

/// Poisson counts read off a table.
///
/// Means too large for a table are split: the sum of independent Poisson counts is one.
struct PoissonTable: Sendable {
  /// P(count ≤ k) for k from 0, in units of 2⁻³², up to where it rounds to 1.
  private let cumulative: [UInt64]
  /// How many counts are added up.
  private let parts: Int
  /// The most likely count, where the search begins.
  private let middle: Int

  init(mean: Double) {
    parts = max(1, Int((mean / 64).rounded(.up)))
    let part = mean / Double(parts)
    var chance = exp(-part)
    var sum = chance
    var table = [UInt64((sum * 0x1p32).rounded())]
    while table[table.count - 1] < 1 << 32, table.count < 400 {
      chance *= part / Double(table.count)
      sum += chance
      table.append(UInt64((min(1, sum) * 0x1p32).rounded()))
    }
    table[table.count - 1] = 1 << 32
    cumulative = table
    middle = min(table.count - 1, Int(part))
  }

  /// The next count.
  @inline(__always)
  func draw(_ words: inout MonthWords) -> Int {
    var total = 0
    for _ in 0..<parts {
      let draw = UInt64(words.next())
      var count = middle
      while count > 0, cumulative[count &- 1] > draw { count &-= 1 }
      while cumulative[count] <= draw { count &+= 1 }
      total &+= count
    }
    return total
  }
}
