import PlacementDomain

/// Turns the ties of households from words into what they name.
struct TieRules {
  let names: Names
  let log: ProblemLog

  /// Fills in the ties of all households; what cannot be resolved is reported.
  func resolve(_ households: inout Entities<Household>) {
    for index in households.all.indices {
      let row = households.all[index].row
      let words = row.words("ties")
      guard !words.isEmpty else { continue }
      let own = households.all[index].value.id
      var ties: [Tie] = []
      for word in words {
        guard let tie = tie(word, row) else { continue }
        if tie == .household(own) {
          log.report(at: row.spot("ties"), "the household is tied to itself", "take that tie out")
        } else if !ties.contains(tie) {
          ties.append(tie)
        }
      }
      households.all[index].value.ties = ties.sorted { $0.reference < $1.reference }
    }
  }

  private func tie(_ word: String, _ row: RowReader) -> Tie? {
    let kinds: [(String, KnownIDs, (String) -> Tie)] = [
      ("place", names.places, Tie.place), ("district", names.districts, Tie.district),
      ("household", names.households, Tie.household),
    ]
    for (kind, known, make) in kinds where word.hasPrefix(kind + ":") {
      let id = String(word.dropFirst(kind.count + 1))
      row.checkReference(
        id, "ties", to: kind, in: known, suggest: kind == "household" ? [] : known.ids)
      return known.contains(id) ? make(id) : nil
    }
    let matches = kinds.filter { $0.1.contains(word) }
    guard matches.count < 2 else {
      log.report(
        at: row.spot("ties"), "`ties` has an id that names more than one thing",
        "write \(matches.map { "`\($0.0):ID`" }.joined(separator: " or "))")
      return nil
    }
    guard let match = matches.first else {
      row.checkReference(
        word, "ties", to: "place, district or household",
        in: names.places.union(names.districts).union(names.households),
        suggest: names.places.union(names.districts).ids)
      return nil
    }
    return match.2(word)
  }
}

extension Tie {
  /// The tie as it is written: `place:ID`.
  var reference: String {
    switch self {
    case .place(let id): "place:\(id)"
    case .district(let id): "district:\(id)"
    case .household(let id): "household:\(id)"
    }
  }
}
