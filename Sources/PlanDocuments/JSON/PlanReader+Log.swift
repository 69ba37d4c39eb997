import PlacementDomain

extension PlanReader {
  /// One decision of the log, as it was written or as somebody has filled it in.
  func change(_ cursor: JSONCursor) throws(PlanFileProblem) -> PlanChange {
    let members = try cursor.members([
      "count", "decided_by", "home", "household", "kind", "price", "reason",
    ])
    var change = PlanChange(try kind(members))
    change.price = try members["price"].map(price)
    change.decidedBy = try members["decided_by"]?.text() ?? ""
    change.reason = try members["reason"]?.text() ?? ""
    return change
  }

  private func kind(_ members: JSONMembers) throws(PlanFileProblem) -> PlanChange.Kind {
    switch try members.required("kind").word(among: PlanChange.Kind.ids) {
    case "max_moves": return .maxMoves(try members.required("count").whole(from: 0))
    case "keep_schools": return .keepSchools
    case "forbid":
      return .forbid(
        household: try members.required("household").id(), home: try members.required("home").id())
    default:
      return .pin(
        household: try members.required("household").id(), home: try members.required("home").id())
    }
  }

  /// What something costs, by level.
  func price(_ cursor: JSONCursor) throws(PlanFileProblem) -> PriceOfChange {
    let members = try cursor.members(["burden", "overflow", "unplaced"])
    return PriceOfChange(
      unplaced: try members.required("unplaced").whole(from: -9_000_000_000),
      overflow: try members.required("overflow").whole(from: -9_000_000_000),
      burden: try members.required("burden").decimal())
  }

  /// The earlier plan: its homes, and how many households may get another.
  func previous(_ members: JSONMembers) throws(PlanFileProblem) -> PreviousPlan? {
    guard let list = members["previous"] else { return nil }
    var previous = PreviousPlan(homes: [:])
    _ = try list.list { entry throws(PlanFileProblem) in
      let members = try entry.members(["home", "household", "schools"])
      let household = try members.required("household").id()
      guard previous.homes[household] == nil else {
        throw entry.problem(
          FileWords.householdTwice.words(["name": household]), FileWords.keepOneEntry.words)
      }
      previous.homes[household] = try members.required("home").id()
      previous.schools[household] = try members["schools"]?.list { school throws(PlanFileProblem) in
        try school.id()
      }
    }
    previous.maxMoves = try members["max_moves"]?.whole(from: 0)
    return previous
  }
}
