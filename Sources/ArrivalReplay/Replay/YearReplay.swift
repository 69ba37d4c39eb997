/// A year, decided household by household.
public struct YearReplay: Sendable {
  /// A household moves into a home.
  public struct Move: Hashable, Sendable {
    /// The household's number.
    public let number: Int
    /// Its kind.
    public let profile: Int
    /// Position of the home in the scenario.
    public let home: Int
    /// The month it moves in.
    public let month: Int
    /// The first month in which it is gone.
    public let end: Int
    /// The month it began to wait.
    public let since: Int
  }

  /// Who moved where, in the order of the decisions.
  public private(set) var moves: [Move] = []
  /// Burden saved, in thousandths of a person-minute a day, summed over the months' ends.
  public private(set) var value = 0
  /// Person-months in hotels.
  public private(set) var hotelPersonMonths = 0
  /// Households that ever were in a hotel at a month's end.
  public private(set) var waited: Set<Int> = []
  /// Who lives where at each month's end.
  public private(set) var ends: [[ReplayState.Lodger]] = []

  /// Lets a policy decide a year.
  public init(_ town: ReplayTown, _ course: YearCourse, _ policy: some ArrivalPolicy) throws {
    var state = ReplayState(town)
    var leaving = course.leaving
    for comer in course.comers { leaving[comer.number] = comer.leaves }
    func leaves(_ number: Int) -> Int { leaving[number] ?? .max }
    var next = 0
    for month in 0..<town.months {
      state.arrivedBefore += state.arrivedNow
      state.arrivedNow = 0
      state.month = month
      state.living.removeAll { leaves($0.number) <= month }
      state.waiting.removeAll { leaves($0.number) <= month }
      loseHomes(&state, town)
      for number in state.waiting.map(\.number) {
        try decide(number, &state, town, leaves, policy)
      }
      while next < course.comers.count, max(0, course.comers[next].came) == month {
        let comer = course.comers[next]
        next += 1
        if comer.isKnown {
          state.announced.removeAll { $0.number == comer.number }
        } else {
          state.arrivedNow += 1
        }
        guard comer.leaves > month else { continue }
        state.waiting.append(
          .init(number: comer.number, profile: comer.profile, came: comer.came))
        try decide(comer.number, &state, town, leaves, policy)
      }
      close(state, town)
    }
  }

  /// Whoever lives in a home that is over waits first of all.
  private func loseHomes(_ state: inout ReplayState, _ town: ReplayTown) {
    let month = state.month
    let lost = state.living.filter { town.endOfHome[$0.home] <= month }
    state.living.removeAll { town.endOfHome[$0.home] <= month }
    state.waiting.insert(
      contentsOf: lost.map { .init(number: $0.number, profile: $0.profile, came: $0.came) },
      at: 0)
  }

  private mutating func decide(
    _ number: Int, _ state: inout ReplayState, _ town: ReplayTown, _ leaves: (Int) -> Int,
    _ policy: some ArrivalPolicy
  ) throws {
    guard let place = state.waiting.firstIndex(where: { $0.number == number }) else { return }
    let waiter = state.waiting[place]
    let choices = state.choices(for: waiter.profile, town)
    guard !choices.isEmpty,
      let choice = try policy.choose(for: place, in: state, among: choices),
      let home = state.freeHome(choice, for: waiter.profile, town)
    else { return }
    state.waiting.remove(at: place)
    state.living.append(
      .init(
        number: number, profile: waiter.profile, came: waiter.came, home: home, isPlaced: true))
    moves.append(
      Move(
        number: number, profile: waiter.profile, home: home, month: state.month,
        end: min(leaves(number), town.months), since: max(0, waiter.came)))
  }

  /// What is true at a month's end.
  private mutating func close(_ state: ReplayState, _ town: ReplayTown) {
    for lodger in state.living where lodger.isPlaced {
      guard let homeClass = town.classOfHome[lodger.home] else { continue }
      value += town.saved[lodger.profile][homeClass] ?? 0
    }
    for waiter in state.waiting {
      hotelPersonMonths += town.profiles[waiter.profile].size
      waited.insert(waiter.number)
    }
    ends.append(state.living)
  }
}
