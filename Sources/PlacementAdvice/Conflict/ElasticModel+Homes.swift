import LinearModel
import PlacementDomain
import PlacementModel

/// What homes hold, and when they stand.
extension ElasticModel {
  /// The rows of one class of homes.
  mutating func addHomes(_ index: Int) {
    let here = columns.filter { $0.homes == index }
    guard !here.isEmpty else { return }
    let alike = classes.homes[index]
    let inUse =
      switch alike.profile.letting {
      case .one: LinearExpression(sum: here.map(\.variable))
      case .shared: addShared(index, here)
      case .collective: addCollective(index, here)
      }
    self.inUse[index] = inUse
    addOccupancy(index, inUse)
    addOption(index, inUse)
    addReplacers(index, inUse)
  }

  /// No more homes in use than there are, or come.
  private mutating func addOccupancy(_ index: Int, _ inUse: LinearExpression) {
    let alike = classes.homes[index]
    guard !inUse.terms.isEmpty else { return }
    var sum = inUse
    if mayGrow(alike) {
      let more = add("more_\(index)", upper: goal.growth, needing: [.noOtherHomes])
      price(more, .agreement, Self.home)
      let rent = (alike.profile.rent ?? 0) * facts.scenario.settings.periodDays * 12 / 365
      price(more, .money, Self.thousands(rent))
      sum.add(more, -1)
      // Another home is like these, so whoever needs one of them to change has one that stands.
      let changed = columns.filter { column in
        column.homes == index && column.way.steps.contains { $0.demand.isOfHomes }
      }
      if !changed.isEmpty {
        model.addRow(
          "changed_\(index)", LinearExpression(sum: changed.map(\.variable)), .lessOrEqual,
          Double(alike.count))
      }
    }
    if alike.isExtra {
      guard let key = moduleKey(alike.profile), let extra = extraModules[key] else { return }
      let homes = facts.scenario.modules[key.module].homes
      sum.add(extra, -Double(homes))
      model.addRow("extra_\(index)", sum, .lessOrEqual, 0)
    } else {
      model.addRow("occupancy_\(index)", sum, .lessOrEqual, Double(alike.count))
    }
  }

  /// Single people of a group in the homes given to it, each home given for a number of persons.
  private mutating func addShared(_ index: Int, _ here: [Column]) -> LinearExpression {
    let alike = classes.homes[index]
    var inUse = LinearExpression()
    let groups = Dictionary(grouping: here) { classes.households[$0.households].group ?? "" }
    for (group, columns) in groups.sorted(by: { $0.key < $1.key }) {
      var sum = LinearExpression(sum: columns.map(\.variable))
      var plain = 0
      for count in sharers {
        guard let steps = sharingSteps(alike, count) else { break }
        if steps.isEmpty {
          plain = count
          // What holds more without anything giving way makes the smaller number needless.
          if count < sharers.upperBound, sharingSteps(alike, count + 1)?.isEmpty == true {
            continue
          }
        }
        let variable = add(
          "given_\(index)_\(group)_\(count)", upper: max(most(of: index), 1),
          needing: steps.map(\.demand))
        for step in steps {
          if case .places = step.demand {
            price(variable, .agreement, Self.cell + min(Self.mostAmount, count - plain))
          } else if let ladder = ladders[step.demand], let rungs = self.steps[step.demand] {
            model.addRow(
              "given_\(index)_\(group)_\(count)",
              variable - rungs[ladder.step(for: step.level)] * Double(max(most(of: index), 1)),
              .lessOrEqual, 0)
          }
        }
        given.append(Given(homes: index, group: group, persons: count, variable: variable))
        sum.add(variable, -Double(count))
        inUse.add(variable)
      }
      model.addRow("sharing_\(index)_\(group)", sum, .lessOrEqual, 0)
    }
    return inUse
  }

  /// Places, rooms and area of a collective home.
  private mutating func addCollective(_ index: Int, _ here: [Column]) -> LinearExpression {
    let alike = classes.homes[index]
    let home = alike.profile
    let limits = facts.scenario.settings.limits
    let used = add("used_\(index)", upper: 1, binary: true)
    var persons = LinearExpression()
    var all = 0
    for column in here {
      let kind = classes.households[column.households]
      persons.add(column.variable, Double(kind.profile.size))
      all += kind.profile.size * kind.count
    }
    model.addRow(
      "used_\(index)", persons - used * Double(max(1, all)), .lessOrEqual, 0)

    var places = persons
    if home.module == nil {
      let demand = Demand.places(homes: alike.members.map { facts.scenario.homes[$0].id })
      let more = add("places_\(index)", upper: all, needing: [demand])
      price(more, .agreement, 1)
      model.addRow("places_given_\(index)", more - gives(demand) * Double(all), .lessOrEqual, 0)
      places.add(more, -1)
    }
    model.addRow("places_\(index)", places, .lessOrEqual, Double(home.places))

    func rooms(_ norm: Int) -> LinearExpression {
      var sum = LinearExpression()
      for column in here {
        let size = classes.households[column.households].profile.size
        sum.add(column.variable, Double((size + norm - 1) / max(1, norm)))
      }
      return sum
    }
    let norms = [limits.personsPerRoom] + (ladders[.personsPerRoom]?.levels ?? [])
    for (step, norm) in norms.enumerated() {
      addStep(
        "rooms_\(index)_\(step)", rooms(norm), atMost: home.bedrooms, .personsPerRoom, step, all)
    }
    guard limits.areaPerPerson > 0, let area = home.area else { return LinearExpression(used) }
    let areas = [limits.areaPerPerson] + (ladders[.areaPerPerson]?.levels ?? [])
    for (step, norm) in areas.enumerated() where norm > 0 {
      addStep("area_\(index)_\(step)", persons, atMost: area / norm, .areaPerPerson, step, all)
    }
    return LinearExpression(used)
  }

  /// A row that holds until the norm goes one step further.
  private mutating func addStep(
    _ name: String, _ sum: LinearExpression, atMost most: Int, _ demand: Demand, _ step: Int,
    _ all: Int
  ) {
    var row = sum
    if let next = steps[demand], step < next.count { row.add(next[step], -Double(all)) }
    model.addRow(name, row, .lessOrEqual, Double(most))
  }

  /// A listed home of an option stands once it is opened.
  private mutating func addOption(_ index: Int, _ inUse: LinearExpression) {
    let home = classes.homes[index].profile
    guard home.module == nil, let option = optionIndex(home.option), !inUse.terms.isEmpty else {
      return
    }
    var sum = inUse
    sum.add(isOpen[option], -Double(classes.homes[index].count))
    model.addRow("option_\(index)", sum, .lessOrEqual, 0)
  }

  /// Nobody lives where an opened option takes the home away, unless that gives way.
  private mutating func addReplacers(_ index: Int, _ inUse: LinearExpression) {
    let count = Double(max(1, most(of: index)))
    for replacer in classes.homes[index].replacers where !inUse.terms.isEmpty {
      let option = facts.scenario.options[replacer.option].id
      var sum = inUse
      sum.add(isOpen[replacer.option], count)
      sum.add(gives(.replaces(option: option, what: replacer.what)), -count)
      model.addRow("replaced_\(index)_\(replacer.option)", sum, .lessOrEqual, count)
    }
  }
}

extension Settings {
  /// Days of the plan's period.
  var periodDays: Int { max(1, to - from + 1) }
}
