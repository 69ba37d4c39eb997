import PlacementDomain
import PlacementModel

/// Norms, options and limits that give way.
extension ElasticDeal {
  mutating func dealNorms() {
    for demand in elastic.demands {
      guard let rungs = elastic.steps[demand], let ladder = elastic.ladders[demand],
        let step = rungs.lastIndex(where: { count($0) > 0 })
      else { continue }
      let level = ladder.levels[step]
      switch demand {
      case .personsPerRoom: give(demand, .personsPerRoom(level))
      case .singlesPerRoom: give(demand, .singlesPerRoom(level))
      case .areaPerPerson: give(demand, .areaPerPerson(level))
      case .maxWait: give(demand, .maxWaitDays(level))
      case .leadTime(let option): give(demand, .leadDays(option: option, level))
      default: break
      }
    }
    for (demand, variable) in elastic.switched where count(variable) > 0 {
      switch demand {
      case .strictOrder: give(demand, .optionOrder(.preferred))
      case .replaces(let option, let what): give(demand, .keep(option: option, what: what))
      case .permitEnd(let id):
        if let option = scenario.options.first(where: { $0.id == id }),
          option.extendTo.map({ $0 >= scenario.settings.to }) ?? false
        {
          kroner += option.extendCost
        }
      default: break
      }
    }
  }

  mutating func dealOptions() {
    var standing: [String: Int] = [:]
    for (index, option) in scenario.options.enumerated() {
      var modules = 0
      var highest = 0
      for (position, type) in scenario.modules.enumerated() where option.modules.contains(type.id) {
        let key = Assignment.ModuleKey(option: index, module: position)
        let homes = used[key, default: []]
        let needed = (homes.count + type.homes - 1) / max(1, type.homes)
        modules += needed
        highest = max(highest, needed, homes.map { moduleNumber($0, option, type) }.max() ?? 0)
        // What pinned homes cost to open is no cost of a change to pins.
        let paid =
          elastic.goal.isAboutPins
          ? elastic.extraModules[key].map(count) ?? 0
          : max(0, needed - (elastic.opened.modules[key] ?? 0))
        kroner += paid * elastic.kroner(ofModule: key)
      }
      if count(elastic.isOpen[index]) > 0, !elastic.opened.opened.contains(index),
        !elastic.goal.isAboutPins
      {
        kroner += max(0, elastic.kroner(ofOption: index))
      }
      standing[option.district, default: 0] += modules
      let most = max(modules, highest)
      if most > option.maxModules {
        give(.maxModules(option: option.id), .maxModules(option: option.id, most))
      }
    }
    for district in scenario.districts {
      guard let most = district.maxModules, let count = standing[district.id], count > most else {
        continue
      }
      give(
        .districtModules(district: district.id), .districtModules(district: district.id, count))
    }
  }

  /// Which of an option's modules of a type a home belongs to, from 1.
  private func moduleNumber(_ id: String, _ option: CapacityOption, _ type: ModuleType) -> Int {
    var option = option
    option.maxModules += elastic.goal.growth
    let position = type.homes(in: option).firstIndex { $0.id == id } ?? 0
    return position / max(1, type.homes) + 1
  }

  mutating func dealResources() {
    for (resource, variable) in elastic.slack.sorted(by: { $0.key < $1.key }) {
      let more = count(variable)
      guard more > 0, let demand = elastic.demand(ofResource: resource) else { continue }
      switch demand {
      case .seats(let id):
        let seats = scenario.places.first { $0.id == id }?.seats ?? 0
        give(demand, .seats(place: id, seats + more))
      default: give(demand, .hotelNights(scenario.settings.limits.hotelNights + more))
      }
    }
  }
}
