import LinearModel
import PlacementDomain
import PlacementModel

/// Who gets which home, and which demands that needs.
extension ElasticModel {
  /// Steps of the norms, each no further than the one before.
  mutating func addLadders(_ ways: [[[PairWays.Way]]]) {
    var needed: [Demand: Set<Int>] = [:]
    for step in ways.joined().joined().flatMap(\.steps) where step.demand.rises != nil {
      needed[step.demand, default: []].insert(step.level)
    }
    let limits = facts.scenario.settings.limits
    let letting = Set(classes.homes.map(\.profile.letting))
    if letting.contains(.collective) {
      let largest = classes.households.map(\.profile.size).max() ?? 1
      for norm in (limits.personsPerRoom + 1)..<max(limits.personsPerRoom + 1, largest + 1) {
        needed[.personsPerRoom, default: []].insert(norm)
      }
      if limits.areaPerPerson > 0 { needed[.areaPerPerson, default: []].insert(0) }
    }
    for homes in classes.homes where homes.profile.letting == .shared {
      for persons in sharers {
        for step in sharingSteps(homes, persons) ?? [] where step.demand.rises != nil {
          needed[step.demand, default: []].insert(step.level)
        }
      }
    }
    for (demand, levels) in needed.sorted(by: {
      String(describing: $0.key) < String(describing: $1.key)
    }) {
      let ladder = Ladder(levels, isRising: demand.rises ?? true)
      ladders[demand] = ladder
      var rungs: [Variable] = []
      for index in ladder.levels.indices {
        let rung = add("step_\(ladders.count)_\(index)", upper: 1, needing: [demand], binary: true)
        price(rung, demand.reluctance, index == 0 ? Self.cell : 1)
        if let before = rungs.last {
          model.addRow("steps_\(ladders.count)_\(index)", rung - before, .lessOrEqual, 0)
        }
        rungs.append(rung)
      }
      steps[demand] = rungs
    }
  }

  /// How many single people of a group may have to share one home.
  var sharers: ClosedRange<Int> {
    let groups = Dictionary(
      grouping: classes.households.filter { $0.group != nil }, by: \.group
    ).mapValues { $0.reduce(0) { $0 + $1.count } }
    return 1...max(1, groups.values.max() ?? 1)
  }

  /// What has to give way for so many to share a home; nil where the home is what it is.
  func sharingSteps(_ homes: ConflictClasses.Homes, _ persons: Int) -> [PairWays.Step]? {
    let home = homes.profile
    let limits = facts.scenario.settings.limits
    var steps: [PairWays.Step] = []
    if persons > home.places {
      guard home.module == nil else { return nil }
      let ids = homes.members.map { facts.scenario.homes[$0].id }
      steps.append(.init(demand: .places(homes: ids), level: persons))
    }
    guard home.bedrooms > 0 else { return nil }
    let each = (persons + home.bedrooms - 1) / home.bedrooms
    if each > limits.singlesPerRoom { steps.append(.init(demand: .singlesPerRoom, level: each)) }
    if limits.areaPerPerson > 0, let area = home.area, persons > area / limits.areaPerPerson {
      steps.append(.init(demand: .areaPerPerson, level: area / persons))
    }
    return steps
  }

  /// A column for each way of each pair.
  mutating func addColumns(_ ways: [[[PairWays.Way]]]) {
    for (household, kind) in classes.households.enumerated() {
      for (home, alike) in classes.homes.enumerated() {
        let room = alike.profile.letting == .one ? most(of: home) : kind.count
        for way in ways[household][home] {
          let variable = add(
            "x_\(columns.count)", upper: min(kind.count, room), needing: way.steps.map(\.demand))
          columns.append(
            Column(households: household, homes: home, way: way, variable: variable))
          for step in way.steps { charge(variable, step, alike.profile) }
        }
      }
      guard kind.isTarget, !goal.isAboutPins else { continue }
      let variable = add("made_\(household)", upper: kind.count)
      price(variable, .agreement, Self.madeToFit)
      madeToFit.append((household, variable))
    }
    linkColumns()
  }

  /// The price of a demand that gives way for one household in one home.
  private mutating func charge(_ variable: Variable, _ step: PairWays.Step, _ home: Home) {
    switch step.demand {
    case .pin, .exclusion: price(variable, .decision, Self.cell)
    case .places, .firstDay, .lastDay:
      guard home.letting == .one else { return }
      price(variable, .agreement, Self.cell + min(Self.mostAmount, amount(step, home)))
    default: break
    }
  }

  /// How many places, or quarters of a week, a home gives way.
  private func amount(_ step: PairWays.Step, _ home: Home) -> Int {
    switch step.demand {
    case .places: step.level - home.places
    case .lastDay: (step.level - (home.to?.number ?? step.level)) / 2
    case .firstDay: ((home.from?.number ?? step.level) - step.level) / 2
    default: 0
    }
  }

  /// No column without the norms, options and homes that have to give way for several at once.
  private mutating func linkColumns() {
    struct Link: Hashable {
      let home: Int
      let demand: Demand
      let step: Int
    }
    var sums: [Link: LinearExpression] = [:]
    var order: [Link] = []
    for column in columns {
      let letting = classes.homes[column.homes].profile.letting
      for step in column.way.steps {
        let rung: Int
        switch step.demand {
        case .pin, .exclusion, .need: continue
        case .places, .firstDay, .lastDay, .vulnerableArea, .minors:
          guard letting != .one else { continue }
          rung = 0
        default: rung = ladders[step.demand]?.step(for: step.level) ?? 0
        }
        let link = Link(home: column.homes, demand: step.demand, step: rung)
        if sums[link] == nil { order.append(link) }
        sums[link, default: LinearExpression()].add(column.variable)
      }
    }
    let all = classes.households.reduce(0) { $0 + $1.count }
    for link in order {
      guard var sum = sums[link] else { continue }
      let letting = classes.homes[link.home].profile.letting
      let most = letting == .one ? min(all, most(of: link.home)) : all
      sum.add(steps[link.demand]?[link.step] ?? gives(link.demand), -Double(most))
      model.addRow("link_\(link.home)", sum, .lessOrEqual, 0)
    }
  }

  /// The most homes of a class, those that come with giving up a limit counted.
  func most(of home: Int) -> Int {
    let alike = classes.homes[home]
    guard alike.isExtra else { return alike.count + (mayGrow(alike) ? goal.growth : 0) }
    let type = facts.scenario.modules.first { $0.id == alike.profile.module }
    return alike.profile.letting == .collective ? 1 : goal.growth * max(1, type?.homes ?? 1)
  }

  /// Whether another home like these could be found.
  func mayGrow(_ alike: ConflictClasses.Homes) -> Bool {
    !goal.isAboutPins && !alike.isNamed && !alike.isExtra && alike.profile.option == nil
      && alike.profile.letting == .one
      && !alike.replacers.contains { $0.what == alike.profile.id }
  }

  /// Everyone asked about has a home; only a household whose pin is given up may go without.
  mutating func addHouseholds() {
    var sums = [LinearExpression](repeating: LinearExpression(), count: classes.households.count)
    for column in columns { sums[column.households].add(column.variable) }
    for home in madeToFit { sums[home.households].add(home.variable) }
    for (index, kind) in classes.households.enumerated() {
      var sum = sums[index]
      if goal.isAboutPins {
        let without = add(
          "without_\(index)", upper: kind.count, needing: [.pin(household: kind.profile.id)])
        price(without, .decision, Self.cell)
        sum.add(without)
      }
      if sum.terms.isEmpty { sum.add(add("nowhere_\(index)", upper: 0)) }
      model.addRow("one_home_\(index)", sum, .equal, Double(kind.count))
    }
  }
}
