import DisclosureControl
import PlacementDomain

/// Which groups are hidden, all divisions taken together.
///
/// Every division has the same total, and persons are bound to households by what everyone knows: a
/// household has one person at least, and the groups by size say how many. All that is one system.
struct FairnessHiding {
  /// Whether the total is hidden.
  let hidesTotal: Bool
  /// The names of hidden groups, by division.
  let hidden: [FairnessDivision: Set<String>]

  /// A household group and its persons are shown or hidden together: of fewer households than this, hidden.
  static let least = 3

  /// - Throws: What the solver throws; households can always be hidden, as none of them is public.
  init(
    total: FairnessGroup, _ groups: [FairnessDivision: [String: FairnessGroup]]
  ) throws {
    var system = CountSystem()
    /// Households and persons of one group.
    func add(_ group: FairnessGroup, loss: Int) -> (households: Int, persons: Int) {
      let small = 1...(Self.least - 1)
      let households = system.add(CountCell(group.households, small: small, loss: loss))
      // Persons are hidden with their households and ask no doubt of their own: two persons in a group of
      // couples are never one; that the couples may be two is what protects them.
      let persons = system.add(CountCell(group.persons, small: 1...1, loss: loss))
      system.hideTogether([households, persons])
      system.bind(persons, to: households, 1...)
      return (households, persons)
    }
    let whole = add(total, loss: 100)
    var places: [FairnessDivision: [String: Int]] = [:]
    for division in FairnessDivision.allCases {
      let named = (groups[division] ?? [:]).sorted { $0.key < $1.key }
      guard named.count > 1 else { continue }
      let cells = named.map { name, group in
        let cells = add(group, loss: 1)
        if let sizes = division.sizes(ofGroup: name) {
          system.bind(cells.persons, to: cells.households, sizes)
        }
        places[division, default: [:]][name] = cells.households
        return cells
      }
      system.add(sum: whole.households, of: cells.map(\.households))
      system.add(sum: whole.persons, of: cells.map(\.persons))
    }
    let isHidden = try CellSuppressor.suppress(system).isHidden
    hidesTotal = isHidden[whole.households] || total.households == 0
    hidden = places.mapValues { names in Set(names.filter { isHidden[$0.value] }.keys) }
  }
}

extension CountSystem {
  /// Says that there are so many persons to a household.
  fileprivate mutating func bind(
    _ persons: Int, to households: Int, _ sizes: PartialRangeFrom<Int>
  ) {
    add(
      CountRelation(
        [.init(persons), .init(households, times: -sizes.lowerBound)], least: 0, most: nil))
  }

  fileprivate mutating func bind(_ persons: Int, to households: Int, _ sizes: FairnessSizes) {
    bind(persons, to: households, sizes.least...)
    guard let most = sizes.most else { return }
    add(CountRelation([.init(persons), .init(households, times: -most)], least: nil, most: 0))
  }
}
