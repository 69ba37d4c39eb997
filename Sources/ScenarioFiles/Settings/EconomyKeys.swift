import PlacementDomain

extension SettingsKey {
  /// How travel is estimated.
  static let travelKeys: [SettingsKey] = [
    SettingsKey(
      "travel.walking_speed", .decimal(0.1...50, \.travel.walkingSpeed), unit: "km/h",
      "Speed on foot", "Ganghastighed", basis: "80 metres a minute", mark: "assumption"),
    SettingsKey(
      "travel.detour", .decimal(1...10, \.travel.detour), unit: "ratio",
      "Length of the way over the straight line", "Vejens længde i forhold til luftlinjen",
      basis: "a usual factor for streets in towns", mark: "assumption"),
  ]

  /// Kroner and minutes.
  static let economy: [SettingsKey] = [
    SettingsKey(
      "economy.kroner_per_minute", .decimal(0.001...100_000, \.economy.kronerPerMinute),
      unit: "kr./person-minute", "Kroner that count as much as one person-minute",
      "Kroner, der tæller som ét personminut",
      basis: "about 96 kr. an hour, the size of the values of travel time in the Danish transport "
        + "economic unit prices (Transportministeriet, DTU); the figure itself was not looked up",
      mark: "GK"),
    SettingsKey(
      "economy.write_off_months", .whole(1...1200, \.economy.writeOffMonths), unit: "months",
      "Months over which an option without a permit's end is written off",
      "Måneder, som et tiltag uden slutdato afskrives over",
      basis: "5 years in all under planloven § 5 u (Allerød, 5 Dec 2017)", mark: "A"),
    ownPayment(
      "single", \.economy.ownPaymentSingle, "a single person, with or without children",
      "enlig, med eller uden børn"),
    ownPayment(
      "couple", \.economy.ownPaymentCouple, "a couple without children", "par uden børn"),
    ownPayment(
      "family", \.economy.ownPaymentFamily, "a couple with one to three children",
      "par med et til tre børn"),
    ownPayment(
      "large_family", \.economy.ownPaymentLargeFamily, "a couple with four children or more",
      "par med fire børn eller flere"),
    SettingsKey(
      "economy.school_transport_per_day", .whole(0...100_000, \.economy.schoolTransportPerDay),
      unit: "kr./pupil/school day",
      "Taking one pupil to school and home under folkeskoleloven § 26",
      "Befordring af én elev til skole og hjem efter folkeskoleloven § 26",
      basis: "between a season ticket and a shared taxi; no figure was found", mark: "assumption"),
  ]

  private static func ownPayment(
    _ name: String, _ path: WritableKeyPath<Settings, Int> & Sendable, _ english: String,
    _ danish: String
  ) -> SettingsKey {
    SettingsKey(
      "economy.own_payment_\(name)", .whole(0...1_000_000, path), unit: "kr./month",
      "Statutory own payment: \(english)", "Egenbetaling: \(danish)",
      basis:
        "left out: the rate of the period's first day, or the nearest known (docs/law.md); 2024 "
        + "(uim.dk, satser), later years were not found", mark: "A")
  }

  /// Which ages go where.
  static let ages: [SettingsKey] = [
    SettingsKey(
      "ages.daycare", .band(\.ages.daycare), unit: "years", "Daycare", "Dagtilbud",
      basis: "daycare guarantee from 26 weeks to school start (dagtilbudsloven § 23)", mark: "A"),
    SettingsKey(
      "ages.school", .band(\.ages.school), unit: "years", "School", "Skole",
      basis: "kindergarten class to grade 9 or 10", mark: "GK"),
    SettingsKey(
      "ages.adult", .whole(0...130, \.ages.adult), unit: "years",
      "From this age on a member is an adult", "Voksen fra denne alder", basis: "age of majority",
      mark: "GK"),
    SettingsKey(
      "ages.work", .band(\.ages.work), unit: "years",
      "Those who go to the job centre or the language school",
      "De, der går på jobcenter eller sprogskole", basis: "from majority to pension age", mark: "GK"
    ),
    SettingsKey(
      "ages.leisure", .band(\.ages.leisure), unit: "years", "Those who take part in leisure clubs",
      "De, der går til fritidsaktiviteter", basis: "from school start to majority",
      mark: "assumption"),
    SettingsKey(
      "ages.elderly", .whole(0...130, \.ages.elderly), unit: "years",
      "From this age on a member needs health care close by",
      "Fra denne alder er sundhedstilbud tæt på nødvendigt", basis: "pension age", mark: "GK"),
  ]
}
