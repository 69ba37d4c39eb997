/// Random numbers that belong to one event of one subject in one replication.
///
/// Streams of different addresses are independent, and a stream is the same whatever was drawn from
/// others before it: in any order, on any number of threads, in any shard.
public struct RandomStream: RandomNumberGenerator, Sendable {
  @usableFromInline let key: (UInt32, UInt32)
  @usableFromInline let address: (UInt32, UInt32)
  @usableFromInline var draw: UInt32 = 0
  @usableFromInline var spare: UInt64 = 0
  @usableFromInline var hasSpare = false

  /// The stream of an event.
  ///
  /// - Parameters:
  ///   - seed: The seed of the run.
  ///   - replication: The replication.
  ///   - subject: What the event befalls: a household, or a flow.
  ///   - event: The kind of event.
  @inlinable
  public init(seed: UInt32, replication: UInt32, subject: UInt32, event: UInt32) {
    key = (seed, replication)
    address = (subject, event)
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    if hasSpare {
      hasSpare = false
      return spare
    }
    let block = Philox.block(counter: (address.0, address.1, draw, 0), key: key)
    draw &+= 1
    spare = UInt64(block.2) << 32 | UInt64(block.3)
    hasSpare = true
    return UInt64(block.0) << 32 | UInt64(block.1)
  }

  /// A number between 0 and 1, neither of them included.
  @inlinable
  public mutating func uniform() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  /// A whole number from 0 up to, and not including, a count of at least 1.
  @inlinable
  public mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
