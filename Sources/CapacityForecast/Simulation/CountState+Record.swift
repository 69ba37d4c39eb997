/// Writing down a month.
extension CountState {
  /// Writes what is true now as the end of a month, for each group and for all together.
  @inline(__always)
  func record(_ month: Int, _ tables: borrowing SimulatorTables) {
    let months = tables.months
    let stride = (tables.groups &+ 1) &* months
    let stock = tables.stock.base + month &* tables.groups
    var all = GroupCount()
    var allFree: Int32 = 0
    var place = month
    for group in 0..<tables.groups {
      let count = groups[group]
      let free = max(0, stock[group] &- count.occupied)
      write(count, free, place, stride)
      all.need &+= count.need
      all.persons &+= count.persons
      all.occupied &+= count.occupied
      all.missing &+= count.missing
      all.waiting &+= count.waiting
      allFree &+= free
      place &+= months
    }
    write(all, allFree, place, stride)
  }

  /// In the order of the measures.
  @inline(__always)
  private func write(_ count: GroupCount, _ free: Int32, _ place: Int, _ stride: Int) {
    let row = record.base + place
    row[0] = count.need
    row[stride] = count.persons
    row[2 &* stride] = count.occupied
    row[3 &* stride] = free
    row[4 &* stride] = count.missing
    row[5 &* stride] = count.waiting
  }
}
