import PlacementDomain

/// What a simulation reads: the model as flat tables, by position of type, kind, home and month.
struct SimulatorTables: ~Copyable {
  let months: Int
  let types: Int
  let kinds: Int
  let groups: Int
  let residents: [Resident]
  /// Position of the first resident that comes in month 0 or later and lives nowhere yet.
  let firstKnownArrival: Int

  // Types.
  let size: Slab<Int32>
  let rooms: Slab<Int32>
  let band: Slab<Int32>
  let groupOfType: Slab<Int32>
  /// Homes or places that one household of the type takes in its group.
  let units: Slab<Int32>
  /// Position in the order of priorities, from 1; 0 are those who lost their home.
  let level: Slab<Int32>
  let levels: Int
  /// The sharing group, from 0; −1 shares with nobody.
  let sharingGroup: Slab<Int32>
  let sharing: Slab<Int32>
  let choiceStart: Slab<Int32>
  let choice: Slab<Int32>

  // Kinds.
  let letting: Slab<Int32>
  let groupOfKind: Slab<Int32>
  let persons: Slab<Int32>
  let roomsOfKind: Slab<Int32>
  let isForGood: Slab<Bool>
  /// Homes let to one household by month and kind; of shared and collective kinds, none.
  let lets: Slab<Int32>
  /// Homes and places of each group by month.
  let stock: Slab<Int32>
  /// Whether any home opens or ends in a month.
  let changes: Slab<Bool>

  // Shared and collective homes, kind by kind.
  let unitStart: Slab<Int32>
  let unitKind: Slab<Int32>
  let unitFrom: Slab<Int32>
  let unitUntil: Slab<Int32>

  // Stays, one band after the other.
  let stayStart: Slab<Int32>
  let stayLength: Slab<Int32>
  let cumulative: Slab<UInt64>
  let guide: Slab<Int32>
  let permanent: Slab<UInt64>
  let notMove: Slab<UInt64>

  /// Dwellings that come free, by supply and month; and the most persons in each supply's.
  let supplies: [(persons: Int32, perMonth: [Int])]

  static let one: Int32 = 0
  static let shared: Int32 = 1
  static let collective: Int32 = 2

  init(_ model: ForecastModel) {
    months = model.months
    types = model.types.count
    kinds = model.kinds.count
    groups = model.groups.count
    residents = model.residents
    firstKnownArrival =
      model.residents.firstIndex { $0.month >= 0 && !$0.livesHere } ?? model.residents.count

    size = Slab(model.types.map { Int32($0.size) })
    rooms = Slab(model.choices.rooms)
    band = Slab(model.band.map { Int32($0) })
    groupOfType = Slab(model.choices.groupOfType.map { Int32($0) })
    units = Slab(
      zip(model.types, model.choices.groupOfType).map { type, group in
        model.groups[group] == .collective ? Int32(type.size) : 1
      })
    let priorities = Set(model.types.map(\.priority)).sorted(by: >)
    levels = priorities.count + 1
    level = Slab(
      model.types.map { Int32(1 + (priorities.firstIndex(of: $0.priority) ?? 0)) })
    let names = Set(model.types.compactMap(\.sharingGroup)).sorted()
    sharingGroup = Slab(
      model.types.map { type in
        Int32(type.sharingGroup.flatMap { names.firstIndex(of: $0) } ?? -1)
      })
    sharing = Slab(model.sharing.map { Int32($0) })
    choiceStart = Slab(model.choices.starts)
    choice = Slab(model.choices.kinds)

    letting = Slab(model.kinds.map { SimulatorTables.code($0.letting) })
    groupOfKind = Slab(model.choices.groupOfKind.map { Int32($0) })
    persons = Slab(model.kinds.map { Int32($0.persons) })
    roomsOfKind = Slab(model.kinds.map { Int32($0.rooms) })
    isForGood = Slab(model.kinds.map { $0.group == .permanent })

    let stock = model.stock
    lets = Slab(
      (0..<months).flatMap { month in
        model.kinds.indices.map { kind in
          model.kinds[kind].letting == .one ? Int32(stock.count(kind, month)) : 0
        }
      })
    self.stock = Slab(SimulatorTables.stock(model))
    changes = Slab(
      (0..<months).map { month in
        stock.spans.contains { $0.contains { $0.from == month || $0.until == month } }
      })

    let several = model.kinds.indices.map { model.kinds[$0].letting == .one ? [] : stock.spans[$0] }
    unitStart = Slab(
      several.reduce(into: [Int32(0)]) { $0.append(($0.last ?? 0) + Int32($1.count)) })
    unitKind = Slab(several.indices.flatMap { kind in several[kind].map { _ in Int32(kind) } })
    unitFrom = Slab(several.joined().map { Int32($0.from) })
    unitUntil = Slab(several.joined().map { Int32($0.until) })

    let samplers = model.samplers
    stayStart = Slab(
      samplers.reduce(into: [Int32(0)]) { $0.append(($0.last ?? 0) + Int32($1.cumulative.count)) })
    stayLength = Slab(samplers.map { Int32($0.cumulative.count) })
    cumulative = Slab(samplers.flatMap(\.cumulative))
    guide = Slab(samplers.flatMap(\.guide))
    permanent = Slab(samplers.flatMap { $0.causes.map(\.permanent) })
    notMove = Slab(samplers.flatMap { $0.causes.map(\.notMove) })
    supplies = model.setup.dwellings.map { supply in
      (Int32(supply.persons), supply.scaled(model.setup.levers.movingOn))
    }
  }

  private static func code(_ letting: Letting) -> Int32 {
    switch letting {
    case .one: one
    case .shared: shared
    case .collective: collective
    }
  }

  /// Homes of each group by month; of shared and collective homes their places.
  private static func stock(_ model: ForecastModel) -> [Int32] {
    (0..<model.months).flatMap { month in
      model.groups.indices.map { group in
        model.kinds.indices.reduce(0) { sum, kind in
          guard model.choices.groupOfKind[kind] == group else { return sum }
          let places = model.kinds[kind].letting == .one ? 1 : model.kinds[kind].persons
          return sum + Int32(model.stock.count(kind, month) * places)
        }
      }
    }
  }
}
