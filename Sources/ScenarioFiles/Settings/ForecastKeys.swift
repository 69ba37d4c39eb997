import PlacementDomain

extension SettingsKey {
  /// Who comes, and who of them needs a home.
  static let forecast: [SettingsKey] =
    generalForecast + applicants + quotas + special + following + stays

  /// A share in percent below `forecast`.
  private static func percent(
    _ name: String, _ path: WritableKeyPath<Settings, Thousandths> & Sendable, _ english: String,
    _ danish: String, _ basis: String, _ mark: String
  ) -> SettingsKey {
    SettingsKey(
      "forecast.\(name)", .decimal(0...100, path), unit: "percent", english, danish, basis: basis,
      mark: mark)
  }

  private static let generalForecast: [SettingsKey] = [
    SettingsKey(
      "forecast.months", .whole(1...600, \.forecast.months), unit: "months",
      "Months of the forecast, from the month of `period.from` on",
      "Prognosens måneder, fra måneden i `period.from`",
      basis: "three years: a lease and a permit are decided for three to five", mark: "assumption"),
    percent(
      "population_percent", \.forecast.populationPercent,
      "The municipality's share of the country's population",
      "Kommunens andel af landets befolkning", "one of 98 municipalities", "C"),
    percent(
      "immigrant_percent", \.forecast.immigrantPercent,
      "Its share of the immigrants that the quota formula counts",
      "Kommunens andel af de indvandrere, som kvoteformlen tæller",
      "as the population, so that the quota's share is the population's", "assumption"),
    SettingsKey(
      "forecast.panel", .file(\.forecast.panel),
      "A file with the monthly flows of other countries, for analogues",
      "En fil med andre landes månedlige tal, til sammenligning"),
  ]

  private static let applicants: [SettingsKey] = [
    SettingsKey(
      "forecast.applicants.series", .file(\.forecast.applicants.series),
      "A file with the country's asylum applicants by month, from this folder",
      "En fil med landets asylansøgere pr. måned, set fra denne mappe"),
    SettingsKey(
      "forecast.applicants.column", .text(\.forecast.applicants.column),
      "The series in it, where there are several", "Serien i filen, hvis der er flere"),
    SettingsKey(
      "forecast.applicants.series_from", .day(\.forecast.applicants.from),
      "The day before whose month nothing of the series is used; all of it if left out",
      "Dagen, før hvis måned intet af serien bruges; hele serien, hvis den udelades"),
    percent(
      "applicants.placed_percent", \.forecast.applicants.placedPercent,
      "Of applicants, those who are later placed in a municipality",
      "Andel af ansøgere, der senere visiteres til en kommune",
      "38,575 placed of 76,358 applicants, 2010-2020 (uim.dk)", "C"),
    SettingsKey(
      "forecast.applicants.placed_strength",
      .whole(1...1_000_000, \.forecast.applicants.placedStrength),
      unit: "as if seen", "How sure that share is: drawn from a Beta law as if seen on so many",
      "Hvor sikker andelen er: trækkes fra en betafordeling, som var den set på så mange",
      basis: "the yearly ratios of 2010-2020 but 2016 spread by 0.13 about their mean", mark: "C"),
    SettingsKey(
      "forecast.applicants.delay_months", .whole(0...60, \.forecast.applicants.delayMonths),
      unit: "months", "Months from applying to coming to the municipality",
      "Måneder fra ansøgning til ankomst i kommunen",
      basis: "no time was found; responsibility alone takes 1 to 2 months (integrationsloven § 4)",
      mark: "assumption"),
  ]

  private static let quotas: [SettingsKey] = [
    percent(
      "quota.weight_percent", \.forecast.quotaWeightPercent,
      "Of 100 replications, those that follow quotas rather than the flow of applicants",
      "Af 100 gentagelser de, der følger kvoterne frem for strømmen af ansøgere",
      "equal weights until three years of the municipality's own counts say otherwise",
      "assumption"),
    SettingsKey(
      "forecast.quota.bound", .decimal(1...100, \.forecast.quotaBound), unit: "factor",
      "The largest factor, and one over the smallest, by which a year may miss its quota",
      "Største faktor (og én over den mindste), som et år må afvige fra kvoten med",
      basis:
        "just above the largest seen: 2.65, landstal for 2015 as first announced (uim.dk, kl.dk)",
      mark: "C"),
  ]

  private static let special: [SettingsKey] = [
    SettingsKey(
      "forecast.special.series", .file(\.forecast.special.series),
      "A file with those who come under a law of their own by month (the Ukraine act)",
      "En fil med dem, der kommer efter en særlov, pr. måned (særloven om Ukraine)"),
    SettingsKey(
      "forecast.special.column", .text(\.forecast.special.column),
      "The series in it, where there are several", "Serien i filen, hvis der er flere"),
    SettingsKey(
      "forecast.special.series_from", .day(\.forecast.special.from),
      "The day before whose month nothing of the series is used; all of it if left out",
      "Dagen, før hvis måned intet af serien bruges; hele serien, hvis den udelades"),
    percent(
      "special.placed_percent", \.forecast.special.placedPercent,
      "Of them, those who are placed in a municipality; by population from there",
      "Andel af dem, der visiteres til en kommune; derfra efter befolkning",
      "30,263 of 30,807, 13 Nov 2022 (jyllands-posten.dk)", "B"),
    SettingsKey(
      "forecast.special.placed_strength", .whole(1...1_000_000, \.forecast.special.placedStrength),
      unit: "as if seen", "How sure that share is", "Hvor sikker andelen er",
      basis: "nearly certain: who is not placed is housed elsewhere already", mark: "assumption"),
    SettingsKey(
      "forecast.special.delay_months", .whole(0...60, \.forecast.special.delayMonths),
      unit: "months", "Months from the permit to coming to the municipality",
      "Måneder fra tilladelse til ankomst i kommunen",
      basis: "4 weekdays, from 1 April 2024 15 weekdays (Ukraine act § 30, siri.dk)", mark: "A"),
  ]

  private static let following: [SettingsKey] = [
    percent(
      "private.percent", \.forecast.hosting.percent,
      "Arriving households that need no home of the municipality, before any were counted",
      "Ankomne husstande, der ikke skal have bolig af kommunen, før nogen er talt",
      "41 of 303 placed, Randers, 24 May 2022; of other refugees it is an assumption", "C"),
    SettingsKey(
      "forecast.private.strength", .whole(0...1_000_000, \.forecast.hosting.strength),
      unit: "households", "How sure that is: as if seen on so many households",
      "Hvor sikkert det er: som var det set på så mange husstande",
      basis: "weak: Gentofte had 68 %, Randers 14 %", mark: "assumption"),
    SettingsKey(
      "forecast.private.counted", .whole(0...1_000_000, \.forecast.hosting.counted),
      unit: "households", "Households that the municipality has counted since",
      "Husstande, som kommunen selv har talt siden", basis: "none counted", mark: "assumption"),
    SettingsKey(
      "forecast.private.counted_private", .whole(0...1_000_000, \.forecast.hosting.countedPrivate),
      unit: "households", "Of them, those that needed no home of the municipality",
      "Heraf dem, der ikke skulle have bolig af kommunen", basis: "none counted",
      mark: "assumption"),
    SettingsKey(
      "forecast.family.members", .decimal(0...20, \.forecast.family.members), unit: "persons",
      "Mean members of the family that follows a household of a kind that may be followed",
      "Gennemsnitligt antal familiemedlemmer, der følger efter en husstand, der kan følges",
      basis: "16,669 family-reunified to 30,918 permits, 2012-2016 (Danmarks Statistik)", mark: "C"),
    SettingsKey(
      "forecast.family.wait_months", .whole(0...120, \.forecast.family.waitMonths), unit: "months",
      "Months during which nobody may follow", "Måneder, hvor ingen må følge efter",
      basis: "none; under temporary protection (§ 7(3)) it is years, so state it",
      mark: "assumption"),
    SettingsKey(
      "forecast.family.lag_months", .decimal(0.1...120, \.forecast.family.lagMonths),
      unit: "months", "Median months from then to the family's arrival",
      "Median i måneder derfra til familiens ankomst",
      basis: "27 weeks, Syrians 2013-14 (Danmarks Statistik)", mark: "A"),
    SettingsKey(
      "forecast.family.lag_shape", .decimal(0.2...20, \.forecast.family.lagShape), unit: "shape",
      "Shape of the lag's law (Weibull)", "Formen på ventetidens fordeling (Weibull)",
      basis: "94 % within a year beside that median (Danmarks Statistik)", mark: "C"),
  ]
}
