import RandomStreams

/// Households that come.
extension Simulator {
  /// Refuses what a source should not give.
  func check() throws(ForecastProblem) {
    let known = Int32(tables.sourceType.count)
    guard arrivals.count <= Self.mostHouseholds,
      arrivals.entries.allSatisfy({ $0.type >= 0 && $0.type < known }),
      arrivals.entries.first?.month ?? 0 >= 0, Int(arrivals.entries.last?.month ?? 0) < months
    else {
      throw ForecastProblem(
        "the arrivals name types or months that do not exist, or more than "
          + "\(Self.mostHouseholds) households",
        da: "ankomsterne nævner typer eller måneder, som ikke findes, eller flere end "
          + "\(Self.mostHouseholds) husstande")
    }
  }

  /// The random words of all households of the source, in one go, which processors do fastest.
  ///
  /// A household is known by its month and its place among those of the month, so that it stays the same
  /// where other months change.
  mutating func drawWords(_ key: (UInt32, UInt32)) {
    words.makeRoom(arrivals.count, (0, 0, 0, 0))
    var month: Int32 = -1
    var subject: UInt32 = 0
    let base = words.base
    arrivals.entries.withUnsafeBufferPointer { entries in
      for index in entries.indices {
        if entries[index].month != month {
          month = entries[index].month
          subject = UInt32(truncatingIfNeeded: month &+ 1) << 16
        }
        base[index] = Philox.block(counter: (subject, Self.householdEvent, 0, 0), key: key)
        subject &+= 1
      }
    }
  }

  /// Those who came before the first month.
  mutating func settleResidents(_ key: (UInt32, UInt32)) {
    for index in 0..<tables.firstKnownArrival {
      let resident = tables.residents[index]
      let type = tables.types[resident.type]
      let words = Philox.block(counter: (resident.subject, Self.residentEvent, 0, 0), key: key)
      let household = people.add(
        type: resident.type, month: resident.month, inLine: !tables.supplies.isEmpty)
      counts.come(type)
      // Who waits for a first home under a clock that runs from moving in has all of its stay to come.
      let isRunning = clock == .arrival || resident.livesHere
      people.drawRest(
        household, words.1, words.2, elapsed: isRunning ? -resident.month : 0,
        band: Int(type.band), tables)
      if isRunning { people.startClock(household, resident.month, months) }
      guard let home = resident.home else {
        enqueue(household, month: 0, level: resident.livesHere ? 0 : Int(type.level))
        continue
      }
      homes.settle(&people.rows[household], in: home, tables)
      counts.settle(tables.kinds[home.kind], type)
      if tables.kinds[home.kind].isForGood { goForGood(household, 0) }
    }
    queue.sortDisplaced(people, tables)
  }

  /// Households of the scenario that come in a month.
  mutating func admitKnown(_ month: Int, _ next: inout Int, _ key: (UInt32, UInt32)) {
    while next < tables.residents.count, tables.residents[next].month == month {
      let resident = tables.residents[next]
      let words = Philox.block(counter: (resident.subject, Self.residentEvent, 0, 0), key: key)
      enter(resident.type, month, words.1, words.2)
      next += 1
    }
  }

  /// Households of the source that come in a month.
  @inline(__always)
  mutating func admit(_ month: Int, _ next: inout Int) {
    let end = arrivals.count
    while next < end, arrivals.entries[next].month == Int32(truncatingIfNeeded: month) {
      let words = words[next]
      var type = Int(tables.sourceType[Int(arrivals.entries[next].type)])
      next &+= 1
      if UInt64(words.0) < hosted { continue }
      if UInt64(words.3) < sharing { type = Int(tables.types[type].widened) }
      enter(type, month, words.1, words.2)
    }
  }

  /// A household comes and waits to be served.
  @inline(__always)
  private mutating func enter(_ index: Int, _ month: Int, _ stay: UInt32, _ cause: UInt32) {
    let type = tables.types[index]
    let household = people.add(type: index, month: month, inLine: hasSupplies)
    counts.come(type)
    people.drawStay(household, stay, cause, band: Int(type.band), tables)
    if clock == .arrival { people.startClock(household, month, months) }
    enqueue(household, month: Int32(truncatingIfNeeded: month), level: Int(type.level))
  }

  @inline(__always)
  mutating func enqueue(_ household: Int, month: Int32, level: Int) {
    let index = Int(people.rows[household].type)
    people.rows[household].place = Person.waiting
    people.rows[household].since = month
    queue.add(household, index, level: level)
    counts.wait(tables.types[index])
  }
}
