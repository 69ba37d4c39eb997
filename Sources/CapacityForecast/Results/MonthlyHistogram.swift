/// How often each whole number came out in each month: adding and merging are exact in any order.
struct MonthlyHistogram: Hashable, Sendable {
  let months: Int
  /// Room for the numbers of one month: a power of two above the largest, so that it does not depend on
  /// the order in which they came.
  private(set) var room = 32
  /// Months × numbers from 0.
  private(set) var counts: [UInt32]

  init(months: Int) {
    self.months = months
    counts = Array(repeating: 0, count: months * room)
  }

  /// Counts one number for each month.
  @inline(__always)
  mutating func add(_ values: UnsafePointer<Int32>) {
    var most: Int32 = 0
    for month in 0..<months { most = max(most, values[month]) }
    if Int(most) >= room { grow(to: Int(most)) }
    let room = room
    counts.withUnsafeMutableBufferPointer { counts in
      guard var row = counts.baseAddress else { return }
      for month in 0..<months {
        row[Int(values[month])] &+= 1
        row += room
      }
    }
  }

  /// How often each number came out in a month, from 0.
  func row(_ month: Int) -> ArraySlice<UInt32> { counts[(month * room)..<((month + 1) * room)] }

  mutating func merge(_ other: MonthlyHistogram) {
    if other.room > room { grow(to: other.room - 1) }
    for month in 0..<months {
      for (number, count) in other.row(month).enumerated() where count > 0 {
        counts[month * room + number] += count
      }
    }
  }

  /// Counts a number so many times.
  mutating func add(_ number: Int, month: Int, times: UInt32) {
    if number >= room { grow(to: number) }
    counts[month * room + number] += times
  }

  private mutating func grow(to most: Int) {
    let old = room
    while room <= most { room *= 2 }
    var wider = [UInt32](repeating: 0, count: months * room)
    for month in 0..<months {
      for number in 0..<old { wider[month * room + number] = counts[month * old + number] }
    }
    counts = wider
  }
}
