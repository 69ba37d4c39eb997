import PlacementDomain

/// The log of decisions in `plan.json`, and the earlier plan that it follows.
extension PlanJSON {
  /// One decision; `decided_by` and `reason` stand there empty, to be filled in.
  static func change(_ change: PlanChange) -> JSONText {
    var members: [String: JSONText] = [
      "kind": .text(change.kind.id), "decided_by": .text(change.decidedBy),
      "reason": .text(change.reason), "price": change.price.map(price) ?? .null,
    ]
    switch change.kind {
    case .pin(let household, let home), .forbid(let household, let home):
      members["household"] = .text(household)
      members["home"] = .text(home)
    case .maxMoves(let most): members["count"] = .whole(most)
    case .keepSchools: break
    }
    return .members(members)
  }

  /// What something costs, by level.
  static func price(_ price: PriceOfChange) -> JSONText {
    .members([
      "unplaced": .whole(price.unplaced), "overflow": .whole(price.overflow),
      "burden": .decimal(price.burden),
    ])
  }

  /// The homes of the earlier plan, by household.
  static func previous(_ previous: PreviousPlan) -> JSONText {
    .list(
      previous.homes.sorted { $0.key < $1.key }.map { household, home in
        var members: [String: JSONText] = ["household": .text(household), "home": .text(home)]
        if let schools = previous.schools[household] {
          members["schools"] = .list(schools.map(JSONText.text))
        }
        return .members(members)
      })
  }
}

extension PlanChange.Kind {
  /// The word in files.
  var id: String {
    switch self {
    case .pin: "pin"
    case .forbid: "forbid"
    case .maxMoves: "max_moves"
    case .keepSchools: "keep_schools"
    }
  }

  /// All words in files.
  static let ids = ["pin", "forbid", "max_moves", "keep_schools"]
}
