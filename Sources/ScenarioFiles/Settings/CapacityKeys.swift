import PlacementDomain

extension SettingsKey {
  /// When is decided, what a missing home costs, how risk is weighed.
  static let capacity: [SettingsKey] = moments + prices + risk

  private static let moments: [SettingsKey] = [
    SettingsKey(
      "capacity.months", .whole(1...240, \.capacity.months), unit: "months",
      "Months of the capacity plan, from the month of `period.from` on",
      "Kapacitetsplanens måneder, fra måneden i `period.from`",
      basis: "five years: pavilions stood so long under planloven § 5 u (Allerød, 5 Dec 2017)",
      mark: "A"),
    SettingsKey(
      "capacity.first_meeting", .day(\.capacity.firstMeeting),
      "The first meeting at which something can be decided; the day of `decision` if left out",
      "Det første møde, hvor noget kan besluttes; dagen i `decision`, hvis det udelades"),
    SettingsKey(
      "capacity.meeting_months", .whole(1...24, \.capacity.meetingMonths), unit: "months",
      "Months from one meeting to the next", "Måneder fra et møde til det næste",
      basis: "four times a year, as budgets are followed up", mark: "assumption"),
    SettingsKey(
      "capacity.futures", .whole(1...20_000, \.capacity.futures), unit: "futures",
      "Futures of the forecast that the plan is made on",
      "Forløb fra prognosen, som planen lægges efter",
      basis: "a chance of 1 in 10 is known to 1.3 points", mark: "C"),
    SettingsKey(
      "capacity.unseen", .whole(1...20_000, \.capacity.unseen), unit: "futures",
      "Further futures, unseen by every plan, on which plans are compared",
      "Yderligere forløb, som ingen plan har set, og som planerne sammenlignes på",
      basis: "as many as the plan is made on", mark: "C"),
  ]

  private static let prices: [SettingsKey] = [
    SettingsKey(
      "capacity.hotel_households", .whole(0...10_000, \.capacity.hotelHouseholds),
      unit: "households", "Households that hotels can take at a time",
      "Husstande, der kan bo på hotel ad gangen", basis: "a small town's hotels",
      mark: "assumption"),
    SettingsKey(
      "capacity.hotel_price", .whole(0...1_000_000, \.capacity.hotelPrice),
      unit: "kr./person-month", "A month in a hotel for one person, meals included",
      "En måned på hotel for én person, med forplejning",
      basis: "about 25,000 kr. a place a month (Copenhagen 2025, Berlingske)", mark: "B"),
    SettingsKey(
      "capacity.emergency_price", .whole(0...1_000_000, \.capacity.emergencyPrice),
      unit: "kr./person-month",
      "A month in emergency housing for one person, when hotels are full too",
      "En måned i nødindkvartering for én person, når også hotellerne er fulde",
      basis: "4.2 million kr. a month for 115 persons (Copenhagen 2025, Berlingske)", mark: "B"),
  ]

  private static let risk: [SettingsKey] = [
    SettingsKey(
      "capacity.risk", .word(["expectation", "tail", "service"], \.capacity.risk),
      "What is made least: the mean cost, the mean and the dearest futures, or the mean cost with few "
        + "futures ever short",
      "Hvad der skal være mindst: den gennemsnitlige udgift, den og de dyreste forløb, eller udgiften, "
        + "når kun få forløb mangler boliger",
      basis: "councils fear the bad futures more than the mean", mark: "assumption"),
    percent(
      "tail_weight_percent", \.capacity.tailWeightPercent,
      "The weight of the dearest futures against the mean of all, for `tail`",
      "De dyreste forløbs vægt over for gennemsnittet, ved `tail`", "a fifth"),
    percent(
      "tail_percent", \.capacity.tailPercent,
      "Of 100 futures, those that are not among the dearest, for `tail`",
      "Ud af 100 forløb dem, der ikke er blandt de dyreste, ved `tail`", "the dearest tenth"),
    percent(
      "service_percent", \.capacity.servicePercent,
      "Of 100 futures, those that may ever be short of homes, for `service`",
      "Ud af 100 forløb dem, der må mangle boliger på et tidspunkt, ved `service`",
      "at most 5 in 100"),
  ]

  private static func percent(
    _ name: String, _ path: WritableKeyPath<Settings, Thousandths> & Sendable, _ english: String,
    _ danish: String, _ basis: String
  ) -> SettingsKey {
    SettingsKey(
      "capacity.\(name)", .decimal(0...100, path), unit: "percent", english, danish, basis: basis,
      mark: "assumption")
  }
}
