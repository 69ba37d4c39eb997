/// One year, decided three ways.
public struct ReplayedYear: Sendable {
  /// Households that came or waited, and their persons.
  public let households, persons: Int
  /// Decided one by one: the best home that is free.
  public let greedy: YearReplay
  /// Decided one by one, with look-ahead.
  public let lookAhead: YearReplay
  /// Decided by someone who knew the year.
  public let hindsight: Hindsight

  init(_ town: ReplayTown, _ lookAhead: LookAheadPolicy, seed: UInt32, number: UInt32) throws {
    let course = YearCourse(town, seed: seed, number: number)
    let comers = course.comers
    households = comers.count
    persons = comers.reduce(0) { $0 + town.profiles[$1.profile].size }
    greedy = try YearReplay(town, course, GreedyPolicy(town))
    self.lookAhead = try YearReplay(town, course, lookAhead)
    let audit = ReplayAudit(town)
    try audit.check(greedy)
    try audit.check(self.lookAhead)
    hindsight = try Hindsight(
      town, course, known: max(greedy.value, self.lookAhead.value))
  }
}
