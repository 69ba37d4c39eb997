import PlacementDomain

extension SettingsKey {
  /// Numbers that turn facts into person-minutes a day.
  static let rates: [SettingsKey] = tripKeys + comfortKeys

  private static func rate(
    _ name: String, _ path: WritableKeyPath<Settings, Thousandths> & Sendable, unit: String,
    _ english: String, _ danish: String, _ basis: String, mark: String = "assumption"
  ) -> SettingsKey {
    SettingsKey(
      "rates.\(name)", .decimal(0...100_000, path), unit: unit, english, danish, basis: basis,
      mark: mark)
  }

  private static let tripKeys: [SettingsKey] = [
    rate(
      "school_trips", \.rates.schoolTrips, unit: "one-way trips/day", "Trips of each pupil",
      "Ture pr. elev", "2 trips on each of 200 school days, over 365; 200 is general knowledge",
      mark: "GK"),
    rate(
      "reception_share", \.rates.receptionShare, unit: "share",
      "Share of a pupil's time in reception class rather than the district school",
      "Andel af elevens tid i modtageklasse frem for distriktsskole",
      "about one year of the two that a reception class may last"),
    rate(
      "daycare_trips", \.rates.daycareTrips, unit: "one-way trips/day",
      "Trips for each child, the adult who comes along counted", "Ture pr. barn, voksen medregnet",
      "2 trips of child and adult together and 2 of the adult alone are 6 person-trips, "
        + "on 200 days, over 365"),
    rate(
      "transport_trips", \.rates.transportTrips, unit: "one-way trips/day",
      "Trips of each person to the centre", "Ture pr. person til centrum",
      "one trip there and back every fourth day"),
    rate(
      "shop_trips", \.rates.shopTrips, unit: "one-way trips/day",
      "Trips of each household for groceries",
      "Indkøbsture pr. husstand", "there and back every other day"),
    rate(
      "job_trips", \.rates.jobTrips, unit: "one-way trips/day",
      "Trips of each adult of working age",
      "Ture pr. voksen i den arbejdsdygtige alder", "there and back three days a week: 6 / 7"),
    rate(
      "network_trips", \.rates.networkTrips, unit: "one-way trips/day",
      "Trips of each person to each tie", "Ture pr. person til hver tilknytning",
      "there and back once a week: 2 / 7"),
    rate(
      "leisure_trips", \.rates.leisureTrips, unit: "one-way trips/day",
      "Trips of each member of leisure age", "Ture pr. medlem i fritidsalderen",
      "there and back one and a half times a week: 3 / 7"),
    rate(
      "health_trips", \.rates.healthTrips, unit: "one-way trips/day",
      "Trips of each member who needs health care", "Ture pr. medlem med behov for sundhedstilbud",
      "there and back once a month: 24 / 365"),
  ]

  private static let comfortKeys: [SettingsKey] = [
    rate(
      "crowding_per_room", \.rates.crowdingPerRoom, unit: "minutes/day",
      "For each person and each room too few", "For hver person og hvert rum for lidt",
      "a room of one's own is worth half an hour a day"),
    SettingsKey(
      "rates.comfort_area", .whole(0...1000, \.rates.comfortArea), unit: "m²/person",
      "Square metres for each person below which a home is crowded",
      "Areal pr. person, under hvilket en bolig er trang",
      basis: "boligreguleringsloven § 52 a/b: more than 2 a room may be allowed at 20 m² a person",
      mark: "A"),
    rate(
      "crowding_per_square_metre", \.rates.crowdingPerSquareMetre, unit: "minutes/day",
      "For each square metre below it", "For hver kvadratmeter derunder",
      "ten square metres too few as five minutes"),
    rate(
      "spare_per_room", \.rates.sparePerRoom, unit: "minutes/day", "For each room too many",
      "For hvert rum for meget", "half of a room too few"),
    rate(
      "spread_per_person", \.rates.spreadPerPerson, unit: "minutes/day",
      "For each person above or below a district's fair share",
      "For hver person over eller under bydelens andel", "a quarter of an hour"),
    rate(
      "family_area", \.rates.familyArea, unit: "minutes/day",
      "For each area with families beyond those asked",
      "For hvert område med familier ud over det ønskede", "two hours"),
    rate(
      "moving_per_person", \.rates.movingPerPerson, unit: "minutes/day",
      "For each person who has to move", "For hver person, der skal flytte",
      "about 60 hours spread over a year"),
    rate(
      "temporary_per_person", \.rates.temporaryPerPerson, unit: "minutes/day",
      "For each person in a home that is only for a time",
      "For hver person i en bolig kun for en tid", "the move that is still to come: as moving"),
    rate(
      "wish_per_person", \.rates.wishPerPerson, unit: "minutes/day",
      "For each person of a household of whose wishes none is met",
      "For hver person i en husstand uden opfyldt ønske", "as moving"),
    rate(
      "score_per_person", \.rates.scorePerPerson, unit: "minutes/day",
      "For each person between an outside score of 0 and of 1",
      "For hver person mellem point 0 og 1", "an hour"),
    rate(
      "order_per_option", \.rates.orderPerOption, unit: "minutes/day",
      "For each option passed over in the order", "For hvert tiltag, der springes over",
      "a round number"),
  ]
}
