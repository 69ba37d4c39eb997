/// Dwellings for good that are queued for.
extension Simulator {
  /// Dwellings go to those who came first among those small enough, housed or waiting.
  mutating func giveDwellings(_ month: Int) {
    for supply in 0..<tables.supplies.count {
      let perMonth = tables.supplies[supply].perMonth
      guard month < perMonth.count else { continue }
      for _ in 0..<perMonth[month] {
        guard let household = firstInLine(persons: tables.supplies[supply].persons) else { break }
        leave(household, Int32(month), cause: 0)
      }
    }
  }

  /// The household that came first, is still here and has at most so many members.
  private mutating func firstInLine(persons: Int32) -> Int? {
    var best = Int32.max
    for type in 0..<tables.types.count where tables.types[type].size <= persons {
      var first = people.firstOfType[type]
      while first >= 0, people.rows[Int(first)].place == Person.gone {
        first = people.rows[Int(first)].nextOfType
      }
      people.firstOfType[type] = first
      if first >= 0 { best = min(best, first) }
    }
    return best == .max ? nil : Int(best)
  }
}
