extension Town {
  /// The text of `households.csv`.
  var householdTable: CSVTable {
    var table = CSVTable([
      "id", "arrives", "ages", "needs", "health_care", "languages", "sharing_group", "ties",
      "wishes", "lives_in", "pinned_to", "excluded", "priority", "kind", "reception_class",
      "affordable_rent",
    ])
    for household in households {
      table.add([
        "id": household.id, "arrives": household.arrives,
        "ages": household.ages.map { "\($0)" }.joined(separator: " "),
        "needs": household.needs.joined(separator: " "),
        "health_care": yesNo(household.needsHealthCare), "languages": household.language,
        "sharing_group": household.sharingGroup ?? "",
        "ties": household.ties.joined(separator: " "),
        "wishes": household.wishes.joined(separator: " "), "lives_in": household.livesIn ?? "",
        "pinned_to": household.pinnedTo ?? "",
        "excluded": household.excluded.joined(separator: " "),
        "priority": "\(household.priority)", "kind": household.isMinor ? "minor" : "ordinary",
        "reception_class": yesNo(household.startsInReception),
        "affordable_rent": household.affordableRent.map { "\($0)" } ?? "",
      ])
    }
    return table
  }

  /// The text of `scores.csv`.
  var scoreTable: CSVTable {
    var table = CSVTable(["household", "home", "score"])
    for score in scores {
      table.add([
        "household": score.household, "home": score.site,
        "score": fixed(Double(score.tenths) / 10, 1),
      ])
    }
    return table
  }
}
