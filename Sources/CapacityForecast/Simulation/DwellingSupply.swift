/// Dwellings for good that come free for those who live in temporary homes, and are queued for: the
/// household that came first among those small enough gets the next one.
public struct DwellingSupply: Hashable, Sendable {
  /// The most persons in one dwelling.
  public var persons: Int
  /// Dwellings that come free in each month from the first; after the last, none.
  public var perMonth: [Int]

  /// Dwellings for at most so many persons.
  public init(persons: Int, perMonth: [Int]) {
    self.persons = persons
    self.perMonth = perMonth
  }

  /// With the supply multiplied: the sums up to each month are multiplied and rounded down.
  func scaled(_ factor: Double) -> [Int] {
    var sum = 0
    var given = 0
    return perMonth.map { count in
      sum += max(0, count)
      let due = Int((Double(sum) * factor).rounded(.down))
      defer { given = due }
      return due - given
    }
  }
}
