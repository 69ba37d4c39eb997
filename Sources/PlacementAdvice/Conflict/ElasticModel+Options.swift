import LinearModel
import PlacementDomain
import PlacementModel

/// What opens, and what that costs.
extension ElasticModel {
  /// Whether options open, and how many modules stand there, within their limits or beyond.
  mutating func addOptions() {
    let scenario = facts.scenario
    for (index, option) in scenario.options.enumerated() {
      let isOpen = add("open_\(index)", upper: 1, binary: true)
      self.isOpen.append(isOpen)
      if !opened.opened.contains(index) {
        price(isOpen, .money, Self.thousands(kroner(ofOption: index)))
      }
      var within = LinearExpression()
      for (position, type) in scenario.modules.enumerated() where option.modules.contains(type.id) {
        let key = Assignment.ModuleKey(option: index, module: position)
        let standing = min(option.maxModules, opened.modules[key] ?? 0)
        let cost = Self.thousands(kroner(ofModule: key))
        let paid = add("standing_\(index)_\(position)", upper: standing)
        let more = add("modules_\(index)_\(position)", upper: option.maxModules)
        price(more, .money, cost)
        let extra = add(
          "extra_\(index)_\(position)", upper: goal.growth,
          needing: [.maxModules(option: option.id)])
        // A little more than within the limit, so that it is not given up for nothing.
        price(extra, .money, cost + 1)
        within += paid + more
        model.addRow(
          "extra_open_\(index)_\(position)", extra - isOpen * Double(goal.growth), .lessOrEqual, 0)
        modules[key] = paid + more + extra
        extraModules[key] = extra
      }
      guard !within.terms.isEmpty else { continue }
      model.addRow(
        "module_limits_\(index)", within - isOpen * Double(option.maxModules), .lessOrEqual, 0)
    }
    addDistricts()
  }

  private mutating func addDistricts() {
    let scenario = facts.scenario
    for (index, district) in scenario.districts.enumerated() {
      guard let most = district.maxModules else { continue }
      var sum = LinearExpression()
      var all = 0
      for (key, count) in modules.sorted(by: { $0.key < $1.key })
      where scenario.options[key.option].district == district.id {
        sum += count
        all += scenario.options[key.option].maxModules + goal.growth
      }
      guard !sum.terms.isEmpty else { continue }
      let demand = Demand.districtModules(district: district.id)
      let more = add("district_\(index)", upper: all, needing: [demand])
      price(more, demand.reluctance, 1)
      model.addRow("district_gives_\(index)", more - gives(demand) * Double(all), .lessOrEqual, 0)
      model.addRow("district_\(index)", sum - more, .lessOrEqual, Double(most))
    }
  }

  /// No more homes of a type than its modules bring.
  mutating func addModuleRows() {
    var used: [Assignment.ModuleKey: LinearExpression] = [:]
    for (index, alike) in classes.homes.enumerated() {
      guard let key = moduleKey(alike.profile) else { continue }
      used[key, default: LinearExpression()] += inUse[index] ?? LinearExpression()
    }
    for (key, sum) in used.sorted(by: { $0.key < $1.key }) where !sum.terms.isEmpty {
      guard let count = modules[key] else { continue }
      let homes = Double(facts.scenario.modules[key.module].homes)
      model.addRow("modules_\(key.option)_\(key.module)", sum - count * homes, .lessOrEqual, 0)
    }
  }

  /// Under a strict order nothing opens before what comes first, unless that gives way.
  mutating func addOrder() {
    let options = facts.scenario.options
    guard facts.scenario.settings.policy.optionOrder == .strict else { return }
    for later in options.indices {
      for earlier in options.indices {
        guard let rank = options[later].kind.rank, let first = options[earlier].kind.rank,
          first < rank, facts.isUsable(options[earlier])
        else { continue }
        var sum = isOpen[later] - isOpen[earlier]
        sum.add(gives(.strictOrder), -1)
        model.addRow("option_order_\(later)_\(earlier)", sum, .lessOrEqual, 0)
      }
    }
  }

  /// Soft limits that are asked about.
  mutating func addResources() {
    guard let limits = goal.most else { return }
    var uses = [LinearExpression](repeating: LinearExpression(), count: limits.count)
    var most = [Int](repeating: 0, count: limits.count)
    for column in columns {
      for (resource, amount) in loads(of: column) {
        uses[resource].add(column.variable, Double(amount))
        most[resource] += amount * classes.households[column.households].count
      }
    }
    for (index, sum) in uses.enumerated() where !sum.terms.isEmpty {
      var row = sum
      if goal.elastic.contains(index), let demand = demand(ofResource: index) {
        let all = most[index]
        let more = add("over_\(index)", upper: all, needing: [demand])
        price(more, demand.reluctance, 1)
        model.addRow("over_gives_\(index)", more - gives(demand) * Double(all), .lessOrEqual, 0)
        slack[index] = more
        row.add(more, -1)
      }
      model.addRow("limit_\(index)", row, .lessOrEqual, Double(limits[index]))
    }
  }

  /// What a household of the column uses; in a home that is ready earlier, from that day.
  func loads(of column: Column) -> [Int: Int] {
    let households = classes.households[column.households]
    let homes = classes.homes[column.homes]
    var home = homes.profile
    if let free = column.way.free {
      home.option = nil
      home.from = free
    }
    return facts.loads(of: households.members[0], in: home, at: homes.example)
  }

  /// The demand behind a resource's limit.
  func demand(ofResource index: Int) -> Demand? {
    let resource = facts.resources[index]
    let places = facts.scenario.places
    switch resource.limit {
    case "reception": return .seats(place: resource.resource)
    case "daycare":
      return places.first { $0.kind == .daycare && $0.district == resource.resource }
        .map { .seats(place: $0.id) }
    default: return .hotelNights
    }
  }

  /// The position of an option by its id.
  func optionIndex(_ id: String?) -> Int? {
    id.flatMap { id in facts.scenario.options.firstIndex { $0.id == id } }
  }

  /// The option and type of a module's home.
  func moduleKey(_ home: Home) -> Assignment.ModuleKey? {
    guard let module = home.module, let option = optionIndex(home.option),
      let type = facts.scenario.modules.firstIndex(where: { $0.id == module })
    else { return nil }
    return Assignment.ModuleKey(option: option, module: type)
  }

  /// Kroner from the day an option is ready to its permit's end, else over the months of write-off: once to
  /// set up and take down, and monthly.
  func kroner(ofOption index: Int) -> Int {
    let option = facts.scenario.options[index]
    return option.setUpCost + option.takeDownCost + option.monthlyCost * months(of: option)
  }

  /// The same for one module at an option.
  func kroner(ofModule key: Assignment.ModuleKey) -> Int {
    let module = facts.scenario.modules[key.module]
    return module.setUpCost + module.takeDownCost
      + module.monthlyCost * months(of: facts.scenario.options[key.option])
  }

  private func months(of option: CapacityOption) -> Int {
    guard let end = option.permitEnd else { return facts.scenario.settings.economy.writeOffMonths }
    return max(1, ((end - facts.scenario.ready(option) + 1) * 12 + 364) / 365)
  }
}
