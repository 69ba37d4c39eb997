import LinearModel
import PlacementDomain

/// Counts of classes dealt out to households and homes.
///
/// The rule: whoever stays gets the home it lives in, or had in the earlier plan. The others of a class come in the order of their
/// arrival, then of their id, and take the homes of their classes in the order of the homes' ids; the
/// last go without a home where there are too few. Members of a class bear the same in every home of a
/// class, so no dealing is better than another. Pins come before all else; where pairs are forbidden,
/// the dealing may come out worse than the counts, which whoever asks for it has to look at.
struct Deal {
  private let program: PlacementProgram
  private let point: [Double]
  private let restriction: PlacementRestriction
  private let claims: Claims
  private let countedClaims: Claims
  private var assignment = Assignment()
  /// Homes of each class that nobody has yet.
  private var free: [[Int]]

  /// The assignment that a point of the program stands for.
  static func assignment(
    at point: [Double], of program: PlacementProgram,
    under restriction: PlacementRestriction = PlacementRestriction()
  ) -> Assignment {
    var deal = Deal(program, point, restriction)
    deal.dealOptions()
    deal.dealHomes()
    return deal.assignment
  }

  private init(
    _ program: PlacementProgram, _ point: [Double], _ restriction: PlacementRestriction
  ) {
    self.restriction = restriction
    self.program = program
    self.point = point
    claims = Claims(program.facts, .burdens)
    countedClaims = Claims(program.facts, program.sight)
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
        keepPins(household, &counts[household][index], &waiting[household])
      }
    }
    for household in counts.indices {
      for index in counts[household].indices {
        stayAsCounted(household, &counts[household][index], &waiting[household])
      }
    }
    for household in counts.indices {
      for index in counts[household].indices {
        stay(&counts[household][index], &waiting[household])
      }
    }
    for household in counts.indices {
      for (home, count) in counts[household] {
        for _ in 0..<count {
          guard
            let next = waiting[household].indices.first(where: {
              place(waiting[household][$0], inClass: home)
            })
          else { break }
          waiting[household].remove(at: next)
        }
      }
    }
  }

  /// Those of a household class who are pinned to a home of the class get it.
  private mutating func keepPins(
    _ household: Int, _ placed: inout (home: Int, count: Int), _ waiting: inout [Int]
  ) {
    for pin in restriction.pins
    where program.classes.classOfHome[pin.home] == placed.home && placed.count > 0
      && waiting.contains(pin.household)
    {
      free[placed.home].removeAll { $0 == pin.home }
      assignment.pairs.append(pin)
      waiting.removeAll { $0 == pin.household }
      placed.count -= 1
    }
  }

  /// Of a household class as many as the point counts by each claim get the home of the class that is theirs.
  private mutating func stayAsCounted(
    _ household: Int, _ placed: inout (home: Int, count: Int), _ waiting: inout [Int]
  ) {
    for stay in program.stays
    where stay.household == household && stay.home == placed.home && count(stay.variable) > 0 {
      keep(stay.claim, of: countedClaims, atMost: count(stay.variable), &placed, &waiting)
    }
  }

  /// Whoever else of a household class can stay does, as many as are placed there.
  private mutating func stay(_ placed: inout (home: Int, count: Int), _ waiting: inout [Int]) {
    for claim in Claim.allCases {
      keep(claim, of: claims, atMost: placed.count, &placed, &waiting)
    }
  }

  private mutating func keep(
    _ claim: Claim, of claims: Claims, atMost most: Int,
    _ placed: inout (home: Int, count: Int), _ waiting: inout [Int]
  ) {
    let alike = program.classes.homes[placed.home]
    // Among several shared homes the count does not say which of them a group has.
    guard alike.profile.letting == .one || alike.count == 1 else { return }
    let isSingle = alike.profile.letting == .one
    var kept = 0
    for member in waiting where placed.count > 0 && kept < most {
      guard let home = claims.homes(of: member, by: claim).first(where: alike.members.contains),
        restriction.allows(member, home), !isSingle || free[placed.home].contains(home)
      else { continue }
      if isSingle { free[placed.home].removeAll { $0 == home } }
      assignment.pairs.append(.init(household: member, home: home))
      waiting.removeAll { $0 == member }
      placed.count -= 1
      kept += 1
    }
  }

  /// Gives a household a home of the class; whether there was one for it.
  private mutating func place(_ household: Int, inClass index: Int) -> Bool {
    let alike = program.classes.homes[index]
    let home: Int?
    switch alike.profile.letting {
    case .one:
      home = free[index].first { restriction.allows(household, $0) }
      free[index].removeAll { $0 == home }
    case .collective:
      home = alike.members.first { restriction.allows(household, $0) }
    case .shared:
      home = sharedHome(for: household, in: alike)
    }
    guard let home else { return false }
    assignment.pairs.append(.init(household: household, home: home))
    return true
  }

  /// The first home of the class that the household's group has and that has room, or an empty one.
  private func sharedHome(for household: Int, in alike: HomeClass) -> Int? {
    let households = program.facts.scenario.households
    let group = households[household].sharingGroup
    let homes = alike.members.filter { restriction.allows(household, $0) }
    let residents = homes.map { home in assignment.pairs.filter { $0.home == home } }
    let begun = homes.indices.first { index in
      !residents[index].isEmpty && residents[index].count < alike.capacity
        && residents[index].allSatisfy { households[$0.household].sharingGroup == group }
    }
    return (begun ?? residents.firstIndex { $0.isEmpty }).map { homes[$0] }
  }
}
