import PlacementDomain

/// A household of the scenario: one that lives here, or one that is known to come.
struct Resident: Sendable {
  /// Position of its type.
  let type: Int
  /// The month in which it comes, from the first of the forecast; below 0 for one that lives here.
  let month: Int
  /// Whether it lives in a home of the scenario, which may have ended before the forecast begins.
  let livesHere: Bool
  /// The home it lives in: position among the homes of its kind, and the kind; nil waits.
  let home: (kind: Int, span: Int)?
  /// What its draws belong to: a hash of its id, so that it lives alike whoever else is listed.
  let subject: UInt32

  /// Whoever has been here longer counts as here for so many months; by then no law changes any more.
  static let longest = 1200

  /// FNV-1a over the id's bytes.
  static func subject(of id: String) -> UInt32 {
    id.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
