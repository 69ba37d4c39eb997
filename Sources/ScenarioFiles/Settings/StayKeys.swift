import PlacementDomain

extension SettingsKey {
  /// How long households stay.
  static let stays: [SettingsKey] = [
    share("fast_percent", \.forecast.stay.fastPercent, "Fast movers", "De hurtige", "half"),
    mean("fast_months", \.forecast.stay.fastMonths, "Mean stay of fast movers", "De hurtiges"),
    mean("slow_months", \.forecast.stay.slowMonths, "Mean stay of slow movers", "De langsommes"),
    mean(
      "slow_months_large", \.forecast.stay.slowMonthsLarge,
      "Mean stay of slow movers among families of five and more",
      "De langsommes i familier på fem og flere:"),
    share(
      "departure_percent", \.forecast.stay.departurePercent,
      "Of those who leave, those who leave the country",
      "Andel af fraflyttede, der forlader landet",
      "no distribution of causes was found"),
    share(
      "move_percent", \.forecast.stay.movePercent,
      "Of those who leave, those who move elsewhere; the rest gets a home for good",
      "Andel, der flytter andetsteds; resten får en permanent bolig",
      "no distribution of causes was found"),
    rate(
      "small_per_month", \.forecast.dwellings.smallPerMonth,
      "Small dwellings for good that come free each month for those who queue; where any are given, "
        + "nobody gets one by chance",
      "Små permanente boliger, der bliver ledige hver måned til køen; er der nogen, får ingen en "
        + "ved tilfælde"),
    persons("small_persons", \.forecast.dwellings.smallPersons, "a small one", "en lille"),
    rate(
      "large_per_month", \.forecast.dwellings.largePerMonth, "Large dwellings, as above",
      "Store boliger, som ovenfor"),
    persons("large_persons", \.forecast.dwellings.largePersons, "a large one", "en stor"),
  ]

  private static func share(
    _ name: String, _ path: WritableKeyPath<Settings, Thousandths> & Sendable, _ english: String,
    _ danish: String, _ basis: String
  ) -> SettingsKey {
    SettingsKey(
      "forecast.stay.\(name)", .decimal(0...100, path), unit: "percent", english, danish,
      basis: basis, mark: "assumption")
  }

  private static func mean(
    _ name: String, _ path: WritableKeyPath<Settings, Thousandths> & Sendable, _ english: String,
    _ danish: String
  ) -> SettingsKey {
    SettingsKey(
      "forecast.stay.\(name)", .decimal(1...1200, path), unit: "months", english,
      "\(danish) gennemsnitlige ophold",
      basis: "between a year's wait (Allerød 2015) and 36 months planned (Fanø), both press",
      mark: "assumption")
  }

  private static func rate(
    _ name: String, _ path: WritableKeyPath<Settings, Thousandths> & Sendable, _ english: String,
    _ danish: String
  ) -> SettingsKey {
    SettingsKey(
      "forecast.dwellings.\(name)", .decimal(0...1000, path), unit: "dwellings/month", english,
      danish, basis: "none: moving on is by chance unless the scenario says so", mark: "assumption")
  }

  private static func persons(
    _ name: String, _ path: WritableKeyPath<Settings, Int> & Sendable, _ english: String,
    _ danish: String
  ) -> SettingsKey {
    SettingsKey(
      "forecast.dwellings.\(name)", .whole(1...50, path), unit: "persons",
      "The most persons in \(english)", "Højeste antal personer i \(danish)",
      basis: "two persons a room", mark: "assumption")
  }
}
