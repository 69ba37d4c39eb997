/// What a place is, as the scenario writes it.
enum PlaceKind: String {
  case school
  case receptionClass = "reception_class"
  case daycare
  case stop
  case shop
  case jobCentre = "job_centre"
  case languageSchool = "language_school"
  case network
  case leisure
  case health
}

/// Something that homes should be near to.
struct Place {
  let id: String
  let name: String
  let kind: PlaceKind
  let point: Point
  let district: String
  var seats: Int?
  var ages: ClosedRange<Int>?
  var departuresPerHour: Int?
  var minutesToCentre: Int?
  var languages: [String] = []
}
