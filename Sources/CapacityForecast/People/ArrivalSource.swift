/// Where households come from: how many of which type in each month of a replication.
///
/// What a source gives may depend on seed and replication only, never on what was asked before, so
/// that a replication is the same in any order, on any thread and in any variant. Draws come from
/// `RandomStream`s of this seed and replication with events from 16 on; lower ones are taken by the
/// simulation.
public protocol ArrivalSource: Sendable {
  /// The types that may come; arrivals are positions in this list.
  var types: [HouseholdType] { get }

  /// Adds the households of all months of a replication.
  ///
  /// - Parameters:
  ///   - seed: The seed of the run.
  ///   - replication: The replication, from 0.
  ///   - months: The months to fill, from 0 up to and not including this.
  ///   - list: Where the households go.
  func addHouseholds(
    seed: UInt32, replication: UInt32, months: Int, to list: inout ArrivalList)
}

/// The households that come in one replication, in the order of months.
public struct ArrivalList: Sendable {
  /// Position of each household's type in the source's list.
  @usableFromInline var types: ContiguousArray<Int32> = []
  /// The month in which each comes.
  @usableFromInline var months: ContiguousArray<Int32> = []
  /// Whether each comes no earlier than the one before it.
  @usableFromInline var isSorted = true

  /// An empty list.
  public init() {}

  /// How many have been added.
  public var count: Int { types.count }

  /// Adds a household.
  ///
  /// - Parameters:
  ///   - type: Position of its type in the source's list.
  ///   - month: The month in which it comes, from 0.
  @inlinable
  public mutating func add(type: Int, month: Int) {
    let month = Int32(truncatingIfNeeded: month)
    if let last = months.last, last > month { isSorted = false }
    types.append(Int32(truncatingIfNeeded: type))
    months.append(month)
  }

  /// Forgets the households and keeps the memory.
  mutating func removeAll() {
    types.removeAll(keepingCapacity: true)
    months.removeAll(keepingCapacity: true)
    isSorted = true
  }

  /// Puts the months in order; households of a month stay in the order in which they were added.
  mutating func sort() {
    guard !isSorted else { return }
    let order = months.indices.sorted { (months[$0], $0) < (months[$1], $1) }
    types = ContiguousArray(order.map { types[$0] })
    months = ContiguousArray(order.map { months[$0] })
    isSorted = true
  }
}
