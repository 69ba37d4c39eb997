import PlacementDomain

/// A measured trip.
struct Trip {
  var key: TravelKey
  var minutes: Thousandths

  /// The trip of a row; nil after a report.
  init?(_ row: RowReader) {
    let (from, to, minutes) = (row.id("from"), row.id("to"), row.thousandths("minutes"))
    guard let from, let to, let minutes else { return nil }
    key = TravelKey(origin: from, place: to)
    self.minutes = minutes
  }
}

/// An outside score.
struct Score {
  var key: ScoreKey
  var score: Thousandths

  /// The score of a row; nil after a report.
  init?(_ row: RowReader) {
    let (household, home, score) = (
      row.id("household"), row.id("home"), row.thousandths("score")
    )
    guard let household, let home, let score else { return nil }
    key = ScoreKey(household: household, home: home)
    self.score = score
  }
}
