import PlacementDomain

/// The way to school: the reception class first, the district school after (ALL-10, ALL-12).
///
/// Each pupil's trip is a mix of both, by the share of its time that it spends in reception class.
enum SchoolTrips: Burden {
  static let id = BurdenID.school
  static let title = Words("the way to school", da: "vejen til skole")

  static func amount(_ candidate: Candidate) -> Thousandths {
    let share = candidate.settings.rates.receptionShare
    var minutes = Thousandths.zero
    for pupil in candidate.pupils {
      let school = pupil.school.map { candidate.access.minutes[$0] }
      let reception = pupil.receptionClass.map { candidate.access.minutes[$0] }
      switch (reception, school) {
      case (let reception?, let school?):
        minutes += reception * share + school * Thousandths(raw: 1000 - share.raw)
      case (let only?, nil), (nil, let only?):
        minutes += only
      case (nil, nil):
        break
      }
    }
    return minutes * candidate.settings.rates.schoolTrips
  }
}
