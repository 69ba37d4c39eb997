import PlacementDomain

/// What measured trips and outside scores must keep.
struct MeasureRules {
  let draft: Draft
  let names: Names

  func check() {
    for trip in draft.trips.all {
      trip.row.checkReference(
        trip.value.key.origin, "from", to: "home or site", in: names.homesAndSites)
      trip.row.checkReference(trip.value.key.place, "to", to: "place", in: names.places)
    }
    for score in draft.scores.all {
      score.row.checkReference(
        score.value.key.household, "household", to: "household", in: names.households, suggest: [])
      score.row.checkReference(
        score.value.key.home, "home", to: "home or site", in: names.homesAndSites)
    }
  }
}
