/// What `scenario.yaml` says: dates, limits, weights and the numbers behind the burdens.
///
/// Defaults and their sources are written in the table of settings that reads the file.
public struct Settings: Hashable, Sendable {
  /// Short name, of the folder.
  public var name = ""
  /// Title for people.
  public var title = ""
  /// The municipality.
  public var municipality = ""
  /// `da` or `en`: the language of what people read.
  public var language = "en"
  /// First day of the plan's period.
  public var from = Day(number: 0)
  /// Last day of the plan's period: a home must last so long.
  public var to = Day(number: 0)
  /// The day the council decides: an option can be used from this day plus its lead time.
  public var decision = Day(number: 0)

  /// Limits that are never broken, and limits that are exceeded only where nothing else is possible.
  public var limits = Limits()
  /// Weights and switches of the policy.
  public var policy = Policy()
  /// Numbers that turn facts into person-minutes a day.
  public var rates = Rates()
  /// How minutes of travel are estimated.
  public var travel = TravelSettings()
  /// Kroner and minutes.
  public var economy = Economy()
  /// Which ages go where.
  public var ages = AgeBands()
  /// Who comes and how long they stay, for a forecast.
  public var forecast = ForecastSettings()
  /// When is decided and what a missing home costs, for a capacity plan.
  public var capacity = CapacitySettings()

  /// Settings with every default.
  public init() {}
}

/// Norms for homes and soft limits.
public struct Limits: Hashable, Sendable {
  /// Persons for each habitable room, at most.
  public var personsPerRoom = 2
  /// Single people who share one room of a shared home, at most.
  public var singlesPerRoom = 1
  /// Square metres for each person, at least, where a home's area is known; 0 switches it off.
  public var areaPerPerson = 0
  /// Days a household may wait in a hotel for a home that is free later; the nights count.
  public var maxWaitDays = 0
  /// Person-nights in hotels that the budget has room for.
  public var hotelNights = 0
  /// What one missing seat in a reception class weighs against one person-night over the hotel limit.
  public var receptionWeight = 30
  /// What one missing place in daycare weighs.
  public var daycareWeight = 30
  /// What one person-night over the hotel limit weighs.
  public var hotelWeight = 1

  /// Limits with every default.
  public init() {}
}

/// What the council wants, in weights and switches.
public struct Policy: Hashable, Sendable {
  /// Weight of each term; one that is not named has its ``BurdenID/standardWeight``.
  public var weights: [BurdenID: Thousandths] = [:]
  /// What the order existing, converted, pavilion means.
  public var optionOrder = OptionOrder.preferred
  /// In how many areas families with children are to be gathered.
  public var familyAreas = 1

  /// A policy with every default.
  public init() {}

  /// The weight of a term.
  public func weight(of burden: BurdenID) -> Thousandths {
    weights[burden] ?? burden.standardWeight
  }
}

/// What the order of options means.
public enum OptionOrder: String, CaseIterable, Sendable {
  /// Nothing: cost and burden decide.
  case free
  /// A pavilion that opens while a conversion stays closed is a burden.
  case preferred
  /// A pavilion never opens while a conversion stays closed.
  case strict
}

/// Numbers that turn facts into person-minutes a day.
public struct Rates: Hashable, Sendable {
  /// One-way trips a day for each pupil.
  public var schoolTrips: Thousandths = 1.096
  /// Share of a pupil's time that is spent in reception class rather than the district school.
  public var receptionShare: Thousandths = 0.5
  /// One-way trips a day for each daycare child, the adult who comes along counted.
  public var daycareTrips: Thousandths = 3.288
  /// One-way trips a day to the centre for each person.
  public var transportTrips: Thousandths = 0.5
  /// One-way trips a day for groceries for each household.
  public var shopTrips: Thousandths = 1
  /// One-way trips a day for each adult of working age.
  public var jobTrips: Thousandths = 0.857
  /// One-way trips a day to each tie, for each person.
  public var networkTrips: Thousandths = 0.286
  /// One-way trips a day for each member of leisure age.
  public var leisureTrips: Thousandths = 0.429
  /// One-way trips a day for each member who needs it.
  public var healthTrips: Thousandths = 0.066
  /// Minutes a day for each person and each room too few.
  public var crowdingPerRoom: Thousandths = 30
  /// Square metres for each person below which a home is crowded.
  public var comfortArea = 20
  /// Minutes a day for each square metre below it.
  public var crowdingPerSquareMetre: Thousandths = 0.5
  /// Minutes a day for each room too many.
  public var sparePerRoom: Thousandths = 15
  /// Minutes a day for each person above or below a district's fair share.
  public var spreadPerPerson: Thousandths = 15
  /// Minutes a day for each area with families beyond those asked.
  public var familyArea: Thousandths = 120
  /// Minutes a day for each person who has to move.
  public var movingPerPerson: Thousandths = 10
  /// Minutes a day for each person in a home that is only for a time.
  public var temporaryPerPerson: Thousandths = 10
  /// Minutes a day for each person of a household of whose wishes none is met.
  public var wishPerPerson: Thousandths = 10
  /// Minutes a day for each person between an outside score of 0 and of 1.
  public var scorePerPerson: Thousandths = 60
  /// Minutes a day for each option passed over in the order.
  public var orderPerOption: Thousandths = 100

  /// Rates with every default.
  public init() {}
}

/// How minutes of travel are estimated where no table gives them.
public struct TravelSettings: Hashable, Sendable {
  /// Kilometres an hour on foot.
  public var walkingSpeed: Thousandths = 4.8
  /// Length of the way over the length of the straight line.
  public var detour: Thousandths = 1.3

  /// Travel with every default.
  public init() {}
}

/// Kroner and minutes.
public struct Economy: Hashable, Sendable {
  /// Kroner that count as much as one person-minute.
  public var kronerPerMinute: Thousandths = 1.6
  /// Months over which an option without a permit's end is written off.
  public var writeOffMonths = 60
  /// Statutory own payment, kroner a month: a single person, with or without children.
  public var ownPaymentSingle = 2546
  /// Own payment of a couple without children.
  public var ownPaymentCouple = 4665
  /// Own payment of a couple with one to three children.
  public var ownPaymentFamily = 5089
  /// Own payment of a couple with four children or more.
  public var ownPaymentLargeFamily = 5514
  /// Kroner for taking one pupil to school and home on one school day.
  public var schoolTransportPerDay = 50

  /// An economy with every default.
  public init() {}
}

/// Which ages go where, in years.
public struct AgeBands: Hashable, Sendable {
  /// Daycare, from 26 weeks, counted from age 0.
  public var daycare = 0...5
  /// School.
  public var school = 6...16
  /// From this age on a member is an adult; children are younger.
  public var adult = 18
  /// Those who go to the job centre or the language school.
  public var work = 18...66
  /// Those who take part in leisure clubs.
  public var leisure = 6...17
  /// From this age on a member needs health care close by.
  public var elderly = 67

  /// Bands with every default.
  public init() {}
}
