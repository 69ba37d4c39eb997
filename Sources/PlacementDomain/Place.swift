/// Something to be near to: a school, a stop, a shop.
public struct Place: Hashable, Sendable {
  /// The id that ties and travel tables refer to.
  public var id: String
  /// The name that people use.
  public var name: String
  /// What it is.
  public var kind: PlaceKind
  /// Where it lies.
  public var coordinate: Coordinate
  /// The district it serves: a school's intake, a daycare's area.
  public var district: String
  /// Free seats for the scenario's children (reception class, daycare); nil is no limit.
  public var seats: Int?
  /// Ages that a reception class takes, in years.
  public var ages: ClosedRange<Int>?
  /// Departures an hour towards the centre, of a stop.
  public var departuresPerHour: Thousandths?
  /// Minutes on board to the centre, of a stop; 0 at the centre itself.
  public var minutesToCentre: Thousandths?
  /// Languages that a network place gathers, sorted; empty is open to all.
  public var languages: [String] = []

  /// A place with the properties that every place has.
  public init(id: String, name: String, kind: PlaceKind, coordinate: Coordinate, district: String) {
    self.id = id
    self.name = name
    self.kind = kind
    self.coordinate = coordinate
    self.district = district
  }
}

/// What a place is.
public enum PlaceKind: String, CaseIterable, Sendable {
  /// A district school (distriktsskole).
  case school
  /// A reception class for one age band (modtageklasse).
  case receptionClass = "reception_class"
  /// A daycare (dagtilbud).
  case daycare
  /// A bus stop or station with a timetable.
  case stop
  /// Groceries.
  case shop
  /// The job centre (jobcenter).
  case jobCentre = "job_centre"
  /// A language school (sprogskole).
  case languageSchool = "language_school"
  /// Associations, volunteers, countrymen.
  case network
  /// Sports and leisure.
  case leisure
  /// A doctor or health centre.
  case health
}
