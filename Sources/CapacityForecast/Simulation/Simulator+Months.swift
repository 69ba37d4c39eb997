/// What happens in a month.
extension Simulator {
  /// Stays that end in this month.
  @inline(__always)
  mutating func endStays(_ month: Int) {
    var household = Int(people.ending[month])
    while household >= 0 {
      if people.ends[household] == Int32(month), people.place[household] != PeopleState.gone {
        leave(household, month, cause: Int(people.cause[household]))
      }
      household = Int(people.next[household])
    }
  }

  /// A household leaves, housed or waiting.
  @inline(__always)
  mutating func leave(_ household: Int, _ month: Int, cause: Int) {
    let type = Int(people.type[household])
    if people.place[household] == PeopleState.waiting {
      queue.remove(type)
      counts.stopWaiting(type, months: Int32(month) - people.since[household], tables)
    } else {
      counts.vacate(Int(people.place[household]), type, tables)
      homes.leave(household, people, tables)
    }
    people.place[household] = PeopleState.gone
    counts.go(type, cause, months: Int32(month) - max(0, people.came[household]), tables)
  }

  /// A household has got a home for good, which is not given back.
  mutating func goForGood(_ household: Int, _ month: Int) {
    people.place[household] = PeopleState.gone
    counts.go(
      Int(people.type[household]), 0, months: Int32(month) - max(0, people.came[household]), tables)
  }

  /// Serves those who wait, in the order of the lists.
  ///
  /// Within a month homes only fill, so once a type finds none, no other of its type does; and once all
  /// types that wait have found none, the rest of the lists can stay as it is.
  @inline(__always)
  mutating func serve(_ month: Int) {
    var pending = queue.total
    var level = 0
    while pending > 0, level < tables.levels {
      let start = level * queue.room
      let length = Int(queue.length[level])
      var read = 0
      var write = 0
      while read < length, pending > 0 {
        let household = Int(queue.list[start + read])
        read += 1
        guard people.place[household] == PeopleState.waiting else { continue }
        let type = Int(people.type[household])
        if queue.blocked[type] != Int32(month) {
          if let kind = homes.place(household, type, people, tables) {
            moveIn(household, type, kind, month)
            pending -= 1
            continue
          }
          queue.blocked[type] = Int32(month)
          pending -= queue.waiting[type]
        }
        queue.list[start + write] = Int32(household)
        write += 1
      }
      if write < read {
        let rest = length - read
        (queue.list.base + start + write).update(from: queue.list.base + start + read, count: rest)
        queue.length[level] = Int32(write + rest)
      }
      level += 1
    }
  }

  @inline(__always)
  private mutating func moveIn(_ household: Int, _ type: Int, _ kind: Int, _ month: Int) {
    queue.remove(type)
    counts.stopWaiting(type, months: Int32(month) - people.since[household], tables)
    counts.settle(kind, type, tables)
    if people.ends[household] == PeopleState.unset {
      people.startClock(household, month, months)
    }
    if tables.isForGood[kind] { goForGood(household, month) }
  }

  /// Dwellings for good go to those who came first among those small enough.
  mutating func giveDwellings(_ month: Int) {
    for supply in 0..<tables.supplies.count {
      let perMonth = tables.supplies[supply].perMonth
      guard month < perMonth.count else { continue }
      for _ in 0..<perMonth[month] {
        guard let household = firstInLine(persons: tables.supplies[supply].persons) else { break }
        leave(household, month, cause: 0)
      }
    }
  }

  /// The household that came first, is still here and has at most so many members.
  private mutating func firstInLine(persons: Int32) -> Int? {
    var best = Int32.max
    for type in 0..<tables.types where tables.size[type] <= persons {
      var first = people.firstOfType[type]
      while first >= 0, people.place[Int(first)] == PeopleState.gone {
        first = people.nextOfType[Int(first)]
      }
      people.firstOfType[type] = first
      if first >= 0 { best = min(best, first) }
    }
    return best == .max ? nil : Int(best)
  }

  /// What is still going on at the end counts up to there.
  mutating func closeBooks() {
    let end = Int32(months)
    for household in 0..<people.count where people.place[household] != PeopleState.gone {
      counts.presence += Int64(end - max(0, people.came[household]))
      if people.place[household] == PeopleState.waiting {
        counts.waits += Int64(end - people.since[household])
      }
    }
  }
}
