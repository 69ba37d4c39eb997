import PlacementDomain
import PlacementModel

/// What the groups of one division bear, without those that are too small to be shown.
///
/// A group of fewer than three households is hidden. So that it does not follow from the total and the
/// groups beside it, more are hidden, the smallest first, until those that are hidden are two at least
/// and have three households together (complementary suppression).
public struct FairnessTable: Sendable {
  /// Groups of fewer households are never shown.
  public static let least = 3

  /// How the households are divided.
  public let division: FairnessDivision
  /// The groups that may be shown, by name.
  public let shown: [(name: String, group: FairnessGroup)]
  /// The groups that are hidden, by name.
  public let hidden: [String]

  /// The table of a division.
  init(_ division: FairnessDivision, _ groups: [String: FairnessGroup]) {
    self.division = division
    let names = groups.keys.sorted()
    var hidden = names.filter { groups[$0]?.households ?? 0 < Self.least }
    var rest = names.filter { !hidden.contains($0) }
      .sorted { (groups[$0]?.households ?? 0, $0) < (groups[$1]?.households ?? 0, $1) }
    func count() -> Int { hidden.reduce(0) { $0 + (groups[$1]?.households ?? 0) } }
    // One that is hidden for its size has too few, so what is hidden are two groups at least.
    while !hidden.isEmpty, count() < Self.least, !rest.isEmpty {
      hidden.append(rest.removeFirst())
    }
    shown = names.compactMap { name in
      hidden.contains(name) ? nil : groups[name].map { (name, $0) }
    }
    self.hidden = hidden.sorted()
  }
}
