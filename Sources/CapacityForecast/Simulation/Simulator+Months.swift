/// What happens in a month.
extension Simulator {
  /// Stays that end in this month.
  @inline(__always)
  mutating func endStays(_ month: Int) {
    let now = Int32(truncatingIfNeeded: month)
    var household = Int(people.ending[month])
    while household >= 0 {
      let person = people.rows[household]
      if person.ends == now, person.place != Person.gone {
        leave(household, now, cause: person.cause)
      }
      household = Int(person.next)
    }
  }

  /// A household leaves, housed or waiting.
  @inline(__always)
  mutating func leave(_ household: Int, _ month: Int32, cause: Int32) {
    let person = people.rows[household]
    let type = tables.types[Int(person.type)]
    if person.place == Person.waiting {
      queue.remove(Int(person.type))
      counts.stopWaiting(type, months: month &- person.since)
    } else {
      let kind = tables.kinds[Int(person.place)]
      counts.vacate(kind, type)
      homes.leave(person, type, kind)
    }
    people.rows[household].place = Person.gone
    counts.go(type, cause: cause, months: month &- max(0, person.came))
  }

  /// A household has got a home for good, which is not given back.
  mutating func goForGood(_ household: Int, _ month: Int32) {
    let person = people.rows[household]
    people.rows[household].place = Person.gone
    counts.go(
      tables.types[Int(person.type)], cause: 0, months: month &- max(0, person.came))
  }

  /// Serves those who wait, in the order of the lists.
  ///
  /// Within a month homes only fill, so once a type finds none, no other of its type does; and once all
  /// types that wait have found none, the rest of the lists can stay as it is.
  @inline(__always)
  mutating func serve(_ month: Int) {
    let now = Int32(truncatingIfNeeded: month)
    var pending = queue.total
    var level = 0
    while pending > 0, level < tables.levels {
      let list = queue.list + level &* queue.room
      let length = Int(queue.length[level])
      var read = 0
      var write = 0
      while read < length, pending > 0 {
        let household = Int(list[read])
        read &+= 1
        let index = Int(people.rows[household].type)
        guard people.rows[household].place == Person.waiting else { continue }
        if queue.types[index].blocked != now {
          let type = tables.types[index]
          let kind = homes.place(&people.rows[household], type, tables)
          if kind >= 0 {
            moveIn(household, index, type, tables.kinds[kind], now)
            pending &-= 1
            continue
          }
          queue.types[index].blocked = now
          pending &-= queue.types[index].waiting
        }
        list[write] = Int32(truncatingIfNeeded: household)
        write &+= 1
      }
      if write < read {
        let rest = length &- read
        (list + write).update(from: list + read, count: rest)
        queue.length[level] = Int32(truncatingIfNeeded: write &+ rest)
      }
      level &+= 1
    }
  }

  @inline(__always)
  private mutating func moveIn(
    _ household: Int, _ index: Int, _ type: TypeRow, _ kind: KindRow, _ month: Int32
  ) {
    queue.remove(index)
    counts.stopWaiting(type, months: month &- people.rows[household].since)
    counts.settle(kind, type)
    if people.rows[household].ends == Person.unset {
      people.startClock(household, Int(month), months)
    }
    if kind.isForGood { goForGood(household, month) }
  }

  /// What is still going on at the end counts up to there.
  mutating func closeBooks() {
    let end = Int32(truncatingIfNeeded: months)
    for household in 0..<people.count where people.rows[household].place != Person.gone {
      let person = people.rows[household]
      counts.presence &+= Int64(end &- max(0, person.came))
      if person.place == Person.waiting { counts.waits &+= Int64(end &- person.since) }
    }
  }
}
