/// The households that come in one replication.
public struct ArrivalList: Sendable {
  /// A household that comes.
  @usableFromInline struct Entry: Sendable {
    /// Position of its type in the source's list.
    @usableFromInline var type: Int32
    /// The month in which it comes.
    @usableFromInline var month: Int32

    @usableFromInline init(type: Int32, month: Int32) {
      self.type = type
      self.month = month
    }
  }

  @usableFromInline var entries: ContiguousArray<Entry> = []
  /// The month of the last entry, and whether each comes no earlier than the one before it.
  @usableFromInline var lastMonth = Int32.min
  @usableFromInline var isSorted = true

  /// An empty list.
  public init() {}

  /// How many have been added.
  public var count: Int { entries.count }

  /// Adds a household.
  ///
  /// - Parameters:
  ///   - type: Position of its type in the source's list.
  ///   - month: The month in which it comes, from 0.
  @inlinable
  public mutating func add(type: Int, month: Int) {
    let month = Int32(clamping: month)
    if month < lastMonth { isSorted = false }
    lastMonth = month
    entries.append(Entry(type: Int32(clamping: type), month: month))
  }

  /// The households, month by month; those of a month stand in the order in which they were added.
  public var inOrder: [(type: Int, month: Int)] {
    var sorted = self
    sorted.sort()
    return sorted.entries.map { (Int($0.type), Int($0.month)) }
  }

  /// Forgets the households and keeps the memory.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    lastMonth = .min
    isSorted = true
  }

  /// Puts the months in order; households of a month stay in the order in which they were added.
  mutating func sort() {
    guard !isSorted else { return }
    let order = entries.indices.sorted {
      (entries[$0].month, $0) < (entries[$1].month, $1)
    }
    entries = ContiguousArray(order.map { entries[$0] })
    isSorted = true
  }
}
