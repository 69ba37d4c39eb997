/// How long a household stays, and why it leaves.
extension PeopleState {
  /// Draws the stay of a household that has just come.
  @inline(__always)
  mutating func drawStay(
    _ household: Int, _ stayWord: UInt32, _ causeWord: UInt32, band: Int,
    _ tables: borrowing SimulatorTables
  ) {
    let law = tables.laws[band]
    let rows = tables.stays.base + Int(law.start)
    let draw = UInt64(stayWord)
    var months = Int(tables.guide[band << 8 | Int(stayWord >> 24)])
    while months < Int(law.length), rows[months].cumulative <= draw { months &+= 1 }
    finish(household, months, rows[min(months, Int(law.length) &- 1)], causeWord)
  }

  /// Draws what remains of the stay of a household that has been here for months: the law, given that
  /// it lasted so long.
  ///
  /// Its stay is counted from the month in which it came.
  ///
  /// - Parameter elapsed: Months at whose ends it has been here.
  mutating func drawRest(
    _ household: Int, _ stayWord: UInt32, _ causeWord: UInt32, elapsed: Int, band: Int,
    _ tables: borrowing SimulatorTables
  ) {
    guard elapsed > 0 else {
      drawStay(household, stayWord, causeWord, band: band, tables)
      return
    }
    let law = tables.laws[band]
    let rows = tables.stays.base + Int(law.start)
    let before = rows[elapsed - 1].cumulative
    // Where all have left by now under the law, it leaves at once.
    let draw = min(
      before + ((StaySampler.one - before) * UInt64(stayWord)) >> 32, StaySampler.one - 1)
    var months = elapsed
    while months < Int(law.length), rows[months].cumulative <= draw { months += 1 }
    finish(household, months, rows[min(months, Int(law.length) - 1)], causeWord)
  }

  @inline(__always)
  private mutating func finish(
    _ household: Int, _ months: Int, _ row: StayRow, _ causeWord: UInt32
  ) {
    let word = UInt64(causeWord)
    rows[household].stay = Int32(truncatingIfNeeded: months)
    rows[household].cause = word < row.permanent ? 0 : word < row.notMove ? 1 : 2
  }
}
