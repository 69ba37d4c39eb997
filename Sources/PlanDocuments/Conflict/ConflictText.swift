import PlacementAdvice
import PlacementDomain
import PlacementModel

/// Conflicts and changes in sentences.
///
/// For a household's own sheet ids of others stay out: then another household is "another household", and the homes
/// it is pinned to or kept from are not named.
public struct ConflictText: Sendable {
  let facts: PlacementFacts
  let language: String
  /// Whose sheet it is, by id; nil for the coordinator, who sees every id.
  let reader: String?

  /// Sentences about a scenario.
  ///
  /// - Parameters:
  ///   - facts: The scenario that conflicts and changes are about.
  ///   - language: `da` or `en`.
  ///   - reader: The household whose sheet it is, by id; nil shows the ids of all.
  public init(_ facts: PlacementFacts, language: String, onlyFor reader: String? = nil) {
    self.facts = facts
    self.language = language
    self.reader = reader
  }

  var scenario: Scenario { facts.scenario }
  private var style: NumberStyle { NumberStyle(language: language) }

  /// What a demand says.
  public func sentence(_ demand: Demand) -> String {
    let words = words(demand)
    return printable(words.0(language, words.1))
  }

  private func words(_ demand: Demand) -> (DemandWords, [String: String]) {
    let limits = scenario.settings.limits
    switch demand {
    case .pin(let id):
      let home = scenario.households.first { $0.id == id }?.pinnedTo ?? ""
      return (
        .pin, ["who": who(id), "home": isHidden(id) ? DemandWords.anotherHome(language) : home]
      )
    case .exclusion(let id, let entry):
      return (
        .exclusion,
        ["who": who(id), "what": isHidden(id) ? DemandWords.anotherHome(language) : entry]
      )
    case .need(let id, let feature): return (.need, ["who": who(id), "what": name(feature)])
    case .places(let homes): return (.places, ["homes": list(homes)])
    case .firstDay(let homes): return (.firstDay, ["homes": list(homes)])
    case .lastDay(let homes): return (.lastDay, ["homes": list(homes)])
    case .vulnerableArea(let homes): return (.vulnerableArea, ["homes": list(homes)])
    case .minors(let homes): return (.minors, ["homes": list(homes)])
    case .minorsInModules(let module): return (.minorsInModules, ["what": module])
    case .leadTime(let id):
      return (.leadTime, ["what": optionName(id), "days": number(option(id)?.leadDays)])
    case .permitEnd(let id):
      let end = option(id)?.permitEnd.map(style.day) ?? ""
      return (.permitEnd, ["what": optionName(id), "day": end])
    case .maxModules(let id):
      return (.maxModules, ["what": optionName(id), "number": number(option(id)?.maxModules)])
    case .districtModules(let id):
      let district = scenario.districts.first { $0.id == id }
      return (
        .districtModules, ["what": district?.name ?? id, "number": number(district?.maxModules)]
      )
    case .replaces(let id, let what): return (.replaces, ["option": optionName(id), "what": what])
    case .strictOrder: return (.strictOrder, [:])
    case .personsPerRoom: return (.personsPerRoom, ["number": number(limits.personsPerRoom)])
    case .singlesPerRoom: return (.singlesPerRoom, ["number": number(limits.singlesPerRoom)])
    case .areaPerPerson: return (.areaPerPerson, ["number": number(limits.areaPerPerson)])
    case .maxWait: return (.maxWait, ["days": number(limits.maxWaitDays)])
    case .noOtherHomes: return (.noOtherHomes, [:])
    case .seats(let id):
      let place = scenario.places.first { $0.id == id }
      return (.seats, ["what": place?.name ?? id, "number": number(place?.seats)])
    case .hotelNights: return (.hotelNights, ["number": number(limits.hotelNights)])
    }
  }

  /// A conflict's demands, a line each: those about homes of one kind gathered, with the homes listed.
  public func lines(_ conflict: MinimalConflict) -> [String] {
    var lines: [String] = []
    var gathered: Set<Kind> = []
    for member in conflict.members {
      guard let kind = Kind(member) else {
        lines.append(sentence(member.demand) + remark(member))
        if conflict.members.count == 1 { lines += givens(member.demand) }
        continue
      }
      guard gathered.insert(kind).inserted else { continue }
      let homes = conflict.members.filter { Kind($0) == kind }.flatMap { $0.demand.homes }.sorted()
      lines.append(sentence(kind.demand(homes)) + remark(member))
    }
    return lines
  }

  /// The rules that a pin breaks by itself, where what is built or who the household is leaves no other way.
  private func givens(_ demand: Demand) -> [String] {
    guard case .pin(let id) = demand,
      let household = scenario.households.firstIndex(where: { $0.id == id }),
      let home = scenario.homes.firstIndex(where: {
        $0.id == scenario.households[household].pinnedTo
      })
    else { return [] }
    let rules = Set(facts.rulesForbidding(household, home))
    return RuleBook.demands.filter { rules.contains($0.id) }.map { $0.demand(language) }
  }

  /// What members have in common that are told in one line.
  private struct Kind: Hashable {
    let number: Int
    let sufficesAlone: Bool

    init?(_ member: MinimalConflict.Member) {
      switch member.demand {
      case .places: number = 0
      case .firstDay: number = 1
      case .lastDay: number = 2
      case .vulnerableArea: number = 3
      case .minors: number = 4
      default: return nil
      }
      sufficesAlone = member.sufficesAlone
    }

    func demand(_ homes: [String]) -> Demand {
      [
        Demand.places(homes: homes), .firstDay(homes: homes), .lastDay(homes: homes),
        .vulnerableArea(homes: homes), .minors(homes: homes),
      ][number]
    }
  }

  private func remark(_ member: MinimalConflict.Member) -> String {
    var remarks: [String] = []
    if member.demand.reluctance == .never { remarks.append(ConflictWords.never(language)) }
    if member.sufficesAlone { remarks.append(ConflictWords.alone(language)) }
    return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }

  // MARK: Changes

  /// What is to be written into the files, a line each, who is pinned last; on a household's sheet what is about
  /// others is told without ids.
  public func lines(_ relaxation: Relaxation) -> [String] {
    var lines = relaxation.changes.map(line)
    for pin in relaxation.pins { lines.append(ConflictWords.pinTo(language, ["cell": line(pin)])) }
    return lines
  }

  /// What a change costs, in kroner, or that the scenario does not know.
  public func price(_ relaxation: Relaxation) -> String {
    guard let kroner = relaxation.kroner else { return ConflictWords.noKroner(language) }
    return ConflictWords.kroner(language, ["kroner": style.whole(kroner)])
  }

  /// By what kind of change.
  public func kind(_ reluctance: Reluctance) -> String {
    switch reluctance {
    case .money: ConflictWords.money(language)
    case .agreement: ConflictWords.agreement(language)
    case .policy: ConflictWords.policy(language)
    case .decision, .never: ConflictWords.decision(language)
    }
  }

  private func line(_ change: ScenarioChange) -> String {
    let cells = change.cells(in: scenario)
    guard let first = cells.first else { return "" }
    func filled(_ text: String) -> String {
      text.isEmpty ? ConflictWords.empty(language) : text
    }
    if case .newHome(_, let like) = change {
      let others = cells.dropFirst().map {
        ConflictWords.newCell(language, ["column": $0.column, "new": filled($0.new)])
      }
      let but = others.isEmpty ? "" : "; " + others.joined(separator: ", ")
      return printable(
        ConflictWords.newRow(
          language, ["file": first.file, "row": first.row, "like": like, "but": but]))
    }
    if first.file == "households.csv", isHidden(first.row) {
      return "\(first.file), \(who(first.row)), \(first.column)"
    }
    let values = [
      "file": first.file, "row": first.row, "column": first.column, "old": filled(first.old),
      "new": filled(first.new),
    ]
    let phrase: ConflictWords = first.row.isEmpty ? .setting : .cell
    return printable(phrase(language, values))
  }

  // MARK: Names

  private func isHidden(_ household: String) -> Bool { reader.map { $0 != household } ?? false }

  private func who(_ id: String) -> String {
    guard let reader else { return DemandWords.household(language, ["id": id]) }
    return reader == id
      ? DemandWords.theHousehold(language) : DemandWords.anotherHousehold(language)
  }

  private func name(_ feature: Feature) -> String {
    switch feature {
    case .stepFree: DemandWords.stepFree(language)
    case .ownBathroom: DemandWords.ownBathroom(language)
    case .quiet: DemandWords.quiet(language)
    }
  }

  private func option(_ id: String) -> CapacityOption? { scenario.options.first { $0.id == id } }
  private func optionName(_ id: String) -> String { option(id)?.name ?? id }
  private func number(_ number: Int?) -> String { number.map(String.init) ?? "" }

  private func list(_ homes: [String]) -> String {
    let shown = 6
    let list = homes.prefix(shown).joined(separator: ", ")
    guard homes.count > shown + 1 else { return homes.joined(separator: ", ") }
    return DemandWords.moreHomes(language, ["list": list, "more": String(homes.count - shown)])
  }
}

extension Demand {
  /// The homes in whose rows it stands, by id.
  var homes: [String] {
    switch self {
    case .places(let homes), .firstDay(let homes), .lastDay(let homes), .vulnerableArea(let homes),
      .minors(let homes):
      homes
    default: []
    }
  }
}
