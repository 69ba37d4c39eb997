import LinearModel
import PlacementDomain

/// Pins and forbidden pairs that were added to a scenario, as narrower bounds of its programs.
///
/// Households of a class are interchangeable, and homes of a class too, save for who lives where. So a pin
/// is a lower bound of its classes' count, exactly. A forbidden pair is one only between classes of one
/// member; elsewhere the bound is weaker, and the plan dealt out has to be compared with its count.
struct PlacementRestriction {
  /// Who gets which home, by positions.
  var pins: [Assignment.Pair] = []
  /// Who does not get which home, by positions.
  var forbidden: Set<Assignment.Pair> = []

  /// Whether nothing is pinned or forbidden.
  var isEmpty: Bool { pins.isEmpty && forbidden.isEmpty }

  /// Whether a household may get a home.
  func allows(_ household: Int, _ home: Int) -> Bool {
    !forbidden.contains(Assignment.Pair(household: household, home: home))
  }

  /// Narrows a model of the program to plans that keep this.
  func narrow(_ model: inout LinearModel, _ program: PlacementProgram) {
    guard !pins.isEmpty || !forbidden.isEmpty else { return }
    var counts: [Assignment.Pair: Int] = [:]
    for pin in pins {
      if let pair = program.classes(of: pin) { counts[pair, default: 0] += 1 }
    }
    let narrowed = Set(forbidden.compactMap { program.classes(of: $0) })
    for column in program.columns {
      let pair = Assignment.Pair(household: column.household, home: column.home)
      let count = counts[pair] ?? 0
      guard count > 0 || narrowed.contains(pair) else { continue }
      let homes = program.classes.homes[column.home].members
      let able = program.classes.households[column.household].members.filter { household in
        homes.contains { allows(household, $0) }
      }
      model.setBounds(
        of: column.variable, lower: Double(count),
        upper: Double(max(count, min(column.upper, able.count))))
    }
    narrowGiven(&model, program)
    narrowStays(&model, program)
  }

  /// A group has at least the shared homes that its members are pinned to.
  private func narrowGiven(_ model: inout LinearModel, _ program: PlacementProgram) {
    var homes: [PlacementProgram.GroupKey: Set<Int>] = [:]
    for pin in pins {
      guard let pair = program.classes(of: pin),
        let group = program.classes.households[pair.household].group
      else { continue }
      homes[.init(home: pair.home, group: group), default: []].insert(pin.home)
    }
    for (key, pinned) in homes {
      guard let given = program.given[key] else { continue }
      model.setBounds(
        of: given, lower: Double(pinned.count),
        upper: Double(program.classes.homes[key.home].count))
    }
  }

  /// Who is pinned elsewhere does not stay, nor does who lives in a home that another gets; and those
  /// who are pinned where they do not live are no stayers among those counted there.
  private func narrowStays(_ model: inout LinearModel, _ program: PlacementProgram) {
    let claims = Claims(program.facts, program.sight)
    let homeOf = Dictionary(uniqueKeysWithValues: pins.map { ($0.household, $0.home) })
    let taken = Dictionary(grouping: pins, by: \.home).mapValues { $0.map(\.household) }
    var narrowed: Set<Assignment.Pair> = []
    for stay in program.stays {
      let alike = program.classes.homes[stay.home]
      let members = program.classes.households[stay.household].members
      let staying = members.filter { household in
        guard
          let home = claims.homes(of: household, by: stay.claim).first(
            where: alike.members.contains),
          allows(household, home), homeOf[household].map({ $0 == home }) ?? true
        else { return false }
        return alike.profile.letting != .one || taken[home].map { $0 == [household] } ?? true
      }
      model.setBounds(of: stay.variable, lower: 0, upper: Double(staying.count))
      let coming = members.filter { household in
        guard let home = homeOf[household], alike.members.contains(home) else { return false }
        return claims.claim(of: household, on: home) == nil
      }
      guard !coming.isEmpty,
        narrowed.insert(.init(household: stay.household, home: stay.home)).inserted,
        let column = program.columns(ofHousehold: stay.household).first(where: {
          $0.home == stay.home
        })
      else { continue }
      let all = program.stays.filter { $0.household == stay.household && $0.home == stay.home }
      model.addRow(
        "staying_\(stay.household)_\(stay.home)_pinned",
        LinearExpression(sum: all.map(\.variable)) - column.variable,
        .lessOrEqual, -Double(coming.count))
    }
  }
}

extension PlacementProgram {
  /// The classes of a household and a home, by positions.
  func classes(of pair: Assignment.Pair) -> Assignment.Pair? {
    classes.householdClass(of: pair.household).map {
      Assignment.Pair(household: $0, home: classes.classOfHome[pair.home])
    }
  }
}
