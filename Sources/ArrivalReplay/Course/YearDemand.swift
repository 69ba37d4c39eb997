/// What is asked of the homes from a month on, if all were known: who needs one when, and who lives in one.
struct YearDemand: Sendable {
  /// A household that may be given a home.
  struct Request: Hashable, Sendable {
    let profile: Int
    /// The first month in which it can move in.
    let ready: Int
    /// The first month in which it is gone; the end of the year at the latest.
    let end: Int
  }

  /// A household that lives in a home and stays there.
  struct Holding: Hashable, Sendable {
    let profile: Int
    let homeClass: Int
    let home: Int
    let end: Int
  }

  /// The first month.
  let month: Int
  /// Those who may be given homes, in the order in which they were added.
  private(set) var requests: [Request] = []
  /// Those who have one.
  private(set) var holdings: [Holding] = []

  init(month: Int) { self.month = month }

  /// Someone who needs a home from a month on.
  mutating func ask(_ profile: Int, ready: Int, leaves: Int, _ town: ReplayTown) {
    let end = min(leaves, town.months)
    requests.append(Request(profile: profile, ready: ready, end: max(end, ready)))
  }

  /// Someone who lives in a home, and needs another one when it ends.
  mutating func settle(_ profile: Int, _ home: Int, leaves: Int, _ town: ReplayTown) {
    let last = town.endOfHome[home]
    if leaves > last, last < town.months {
      ask(profile, ready: max(month, last), leaves: leaves, town)
    }
    guard let homeClass = town.classOfHome[home] else { return }
    let end = min(leaves, last, town.months)
    guard end > month else { return }
    holdings.append(Holding(profile: profile, homeClass: homeClass, home: home, end: end))
  }
}
