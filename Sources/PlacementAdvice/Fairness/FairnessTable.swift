/// What the groups of one division bear, without those that are too small to be shown.
///
/// A group of fewer than three households is hidden, and so are those from which it would follow: from the
/// total, the groups beside it, another division, or the persons in it. Which, is chosen over all divisions at once.
public struct FairnessTable: Sendable {
  /// Groups of fewer households are never shown.
  public static let least = FairnessHiding.least

  /// How the households are divided.
  public let division: FairnessDivision
  /// The groups that may be shown, by name.
  public let shown: [(name: String, group: FairnessGroup)]
  /// The groups that are hidden, by name.
  public let hidden: [String]

  /// The table of a division.
  init(
    _ division: FairnessDivision, _ groups: [String: FairnessGroup], hiding hidden: Set<String>
  ) {
    self.division = division
    shown = groups.sorted { $0.key < $1.key }.filter { !hidden.contains($0.key) }
      .map { ($0.key, $0.value) }
    self.hidden = hidden.sorted()
  }
}
