import PlacementDomain

/// What a simulation knows of a household type.
struct TypeRow: BitwiseCopyable {
  var size: Int32
  /// Rooms of its own that it gets in a collective home.
  var rooms: Int32
  /// Position of its law of stay.
  var band: Int32
  /// Position of the group in which its need is counted.
  var group: Int32
  /// Homes or places that it takes in its group.
  var units: Int32
  /// Position in the order of priorities, from 1; 0 are those who lost their home.
  var level: Int32
  /// The sharing group, from 0; −1 shares with nobody.
  var sharingGroup: Int32
  /// The type that it becomes where sharing is widened.
  var widened: Int32
  /// Where its kinds of homes begin and end.
  var choiceStart: Int32
  var choiceEnd: Int32
}

/// What a simulation knows of a kind of home.
struct KindRow: BitwiseCopyable {
  /// `one`, `shared` or `collective`.
  var letting: Int32
  var group: Int32
  /// The most persons in one home.
  var persons: Int32
  /// Rooms of a collective home.
  var rooms: Int32
  /// Where its shared or collective homes begin and end.
  var unitStart: Int32
  var unitEnd: Int32
  /// Whether whoever gets one no longer needs a home.
  var isForGood: Bool

  static let one: Int32 = 0
  static let shared: Int32 = 1
  static let collective: Int32 = 2
}

/// A shared or collective home: its kind, and the months in which it can be used.
struct UnitRow: BitwiseCopyable {
  var kind: Int32
  var from: Int32
  var until: Int32
}

/// Where a law of stay begins among all, and how long it is.
struct LawRow: BitwiseCopyable {
  var start: Int32
  var length: Int32
}

/// What a simulation reads: the model as flat tables, by position of type, kind, home and month.
struct SimulatorTables: ~Copyable {
  let months: Int
  let groups: Int
  let residents: [Resident]
  /// Position of the first resident that comes in month 0 or later and lives nowhere yet.
  let firstKnownArrival: Int
  let types: Slab<TypeRow>
  /// The type of each entry of the source's list.
  let sourceType: Slab<Int32>
  /// How many lists the queue has: those who lost their home, and one for each priority.
  let levels: Int
  let choice: Slab<Int32>
  let kinds: Slab<KindRow>
  /// Homes let to one household by month and kind; of shared and collective kinds, none.
  let lets: Slab<Int32>
  /// Homes and places of each group by month.
  let stock: Slab<Int32>
  /// Whether any home opens or ends in a month.
  let changes: Slab<Bool>
  let units: Slab<UnitRow>
  let laws: Slab<LawRow>
  let stays: Slab<StayRow>
  /// For each law and each leading byte of a draw, the first stay that can come out.
  let guide: Slab<Int32>
  /// Dwellings that come free, by supply and month; and the most persons in each supply's.
  let supplies: [(persons: Int32, perMonth: [Int])]

  init(_ model: ForecastModel) {
    months = model.months
    groups = model.groups.count
    residents = model.residents
    firstKnownArrival =
      model.residents.firstIndex { $0.month >= 0 && !$0.livesHere } ?? model.residents.count
    let priorities = Set(model.types.map(\.priority)).sorted(by: >)
    levels = priorities.count + 1
    types = Slab(model.typeRows(priorities))
    sourceType = Slab(model.sourceTypes.map { Int32($0) })
    choice = Slab(model.choices.kinds)

    let several = model.kinds.indices.map {
      model.kinds[$0].letting == .one ? [] : model.stock.spans[$0]
    }
    kinds = Slab(model.kindRows(several.map(\.count)))
    units = Slab(
      several.indices.flatMap { kind in
        several[kind].map {
          UnitRow(kind: Int32(kind), from: Int32($0.from), until: Int32($0.until))
        }
      })
    lets = Slab(
      (0..<months).flatMap { month in
        model.kinds.indices.map { kind in
          model.kinds[kind].letting == .one ? Int32(model.stock.count(kind, month)) : 0
        }
      })
    stock = Slab(model.stockByMonth)
    changes = Slab(
      (0..<months).map { month in
        model.stock.spans.contains { $0.contains { $0.from == month || $0.until == month } }
      })

    let lengths = model.samplers.map { Int32($0.rows.count) }
    laws = Slab(
      lengths.indices.map {
        LawRow(start: lengths[..<$0].reduce(0, +), length: lengths[$0])
      })
    stays = Slab(model.samplers.flatMap(\.rows))
    guide = Slab(model.samplers.flatMap(\.guide))
    supplies = model.setup.dwellings.map { supply in
      (Int32(supply.persons), supply.scaled(model.setup.levers.movingOn))
    }
  }
}
