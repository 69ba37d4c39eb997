import LinearModel
import PlacementDomain

/// Counts of classes dealt out to households and homes.
///
/// The rule: whoever stays gets the home it lives in. The others of a class come in the order of their
/// arrival, then of their id, and take the homes of their classes in the order of the homes' ids; the
/// last go without a home where there are too few. Members of a class bear the same in every home of a
/// class, so no dealing is better than another.
struct Deal {
  private let program: PlacementProgram
  private let point: [Double]
  private var assignment = Assignment()
  /// Homes of each class that nobody has yet.
  private var free: [[Int]]

  /// The assignment that a point of the program stands for.
  static func assignment(at point: [Double], of program: PlacementProgram) -> Assignment {
    var deal = Deal(program, point)
    deal.dealOptions()
    deal.dealHomes()
    return deal.assignment
  }

  private init(_ program: PlacementProgram, _ point: [Double]) {
    self.program = program
    self.point = point
    free = program.classes.homes.map(\.members)
  }

  private func count(_ variable: Variable) -> Int { Int(point[variable.index].rounded()) }

  private mutating func dealOptions() {
    for (option, variable) in program.opened.enumerated() where count(variable) > 0 {
      assignment.opened.insert(option)
    }
    for (key, variable) in program.modules where count(variable) > 0 {
      assignment.modules[key] = count(variable)
    }
  }

  private mutating func dealHomes() {
    var counts: [[(home: Int, count: Int)]] = program.classes.households.map { _ in [] }
    for column in program.columns where count(column.variable) > 0 {
      counts[column.household].append((column.home, count(column.variable)))
    }
    var waiting = program.classes.households.map(\.members)
    for household in counts.indices {
      for index in counts[household].indices {
        stay(household, &counts[household][index], &waiting[household])
      }
    }
    for household in counts.indices {
      for (home, count) in counts[household] {
        let taken = Array(waiting[household].prefix(count))
        waiting[household].removeFirst(taken.count)
        for member in taken { place(member, inClass: home) }
      }
    }
  }

  /// Those of a household class who live in a home of the class stay, as many as are placed there.
  private mutating func stay(
    _ household: Int, _ placed: inout (home: Int, count: Int), _ waiting: inout [Int]
  ) {
    let scenario = program.facts.scenario
    let alike = program.classes.homes[placed.home]
    // Among several shared homes the count does not say which of them a group has.
    guard alike.profile.letting == .one || alike.count == 1 else { return }
    for member in waiting where placed.count > 0 {
      guard let id = scenario.households[member].livesIn,
        let home = alike.members.first(where: { scenario.homes[$0].id == id })
      else { continue }
      let isSingle = alike.profile.letting == .one
      guard !isSingle || free[placed.home].contains(home) else { continue }
      if isSingle { free[placed.home].removeAll { $0 == home } }
      assignment.pairs.append(.init(household: member, home: home))
      waiting.removeAll { $0 == member }
      placed.count -= 1
    }
  }

  private mutating func place(_ household: Int, inClass index: Int) {
    let alike = program.classes.homes[index]
    let home: Int?
    switch alike.profile.letting {
    case .one:
      home = free[index].isEmpty ? nil : free[index].removeFirst()
    case .collective:
      home = alike.members.first
    case .shared:
      home = sharedHome(for: household, in: alike)
    }
    guard let home else { return }
    assignment.pairs.append(.init(household: household, home: home))
  }

  /// The first home of the class that the household's group has and that has room, or an empty one.
  private func sharedHome(for household: Int, in alike: HomeClass) -> Int? {
    let households = program.facts.scenario.households
    let group = households[household].sharingGroup
    return alike.members.first { home in
      let residents = assignment.pairs.filter { $0.home == home }
      return residents.isEmpty
        || residents.count < alike.capacity
          && residents.allSatisfy { households[$0.household].sharingGroup == group }
    }
  }
}
