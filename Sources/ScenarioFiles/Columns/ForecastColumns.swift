import PlacementDomain

extension TableSchema {
  /// `quotas.csv`.
  static let quotas = TableSchema(
    file: "quotas.csv", row: "year",
    english: "National figures, quotas and what came of them, by year, for a forecast",
    danish: "Landstal, kvoter og hvad der kom af dem, år for år, til en prognose",
    key: ["year"],
    columns: [
      Column("year", .whole(1980...2200), .required, "The calendar year", "Kalenderåret"),
      Column(
        "first_figure", .whole(0...1_000_000), .optional("not known"), unit: "persons",
        "The national figure (landstal) as first announced",
        "Landstallet, som det først blev meldt ud"
      ),
      Column(
        "last_figure", .whole(0...1_000_000), .optional("never revised"), unit: "persons",
        "The national figure as last revised", "Landstallet efter sidste ændring"),
      Column(
        "placed", .whole(0...1_000_000), .optional("not known yet"), unit: "persons",
        "Persons who were placed in municipalities in the whole country",
        "Personer, der blev visiteret til kommuner i hele landet"),
      Column(
        "quota", .whole(0...100_000), .optional("computed of the figure by the formula"),
        unit: "persons", "The municipality's quota", "Kommunekvoten"),
      Column(
        "edition", .choice(FigureEdition.allCases.map(\.rawValue)), .standard("first"),
        "The figure that the quota rests on, first or last", "Det landstal, kvoten bygger på"),
      Column(
        "reunified", .whole(0...1_000_000), .standard("0"), unit: "persons",
        "Family-reunified in the country that the formula counts",
        "Familiesammenførte i landet, som formlen tæller"),
      Column(
        "own_reunified", .whole(0...100_000), .standard("0"), unit: "persons",
        "Family-reunified in the municipality that the formula deducts",
        "Familiesammenførte i kommunen, som formlen trækker fra"),
    ])

  /// `household_types.csv`.
  static let householdTypes = TableSchema(
    file: "household_types.csv", row: "kind of household",
    english: "Kinds of households that may come, for a forecast; the standard mix if left out",
    danish:
      "Slags husstande, der kan komme, til en prognose; standardblandingen, hvis den udelades",
    columns: [
      Column("id", .id, .required, "The kind's id", "Slagsens id"),
      Column(
        "ages", .wholes(0...130), .required, unit: "years",
        "Ages of all members, separated by spaces", "Alder for alle medlemmer, adskilt af mellemrum"
      ),
      Column(
        "weight", .decimal(0...100_000), .standard("1"),
        "How often it comes among refugees; weights need not add up to anything",
        "Hvor ofte den kommer blandt flygtninge; vægtene behøver ikke summe til noget"),
      Column(
        "special_weight", .decimal(0...100_000), .optional("as `weight`"),
        "How often it comes under a special law", "Hvor ofte den kommer efter en særlov"),
      Column(
        "sharing_group", .id, .optional("shares with nobody"),
        "The group in which a single person shares a home",
        "Gruppen, som en enlig deler bolig i"),
      Column(
        "would_share_in", .id, .optional("never shares"),
        "The group in which it would share if sharing were widened",
        "Gruppen, som den ville dele i, hvis flere skulle dele"),
      Column(
        "needs", .choices(Feature.allCases.map(\.rawValue)), .optional("none"),
        "Features that the home must have", "Krav, som boligen skal opfylde"),
      Column(
        "followed", .yesNo, .standard("no"), "A family may follow it",
        "En familie kan følge efter den"),
    ])

  /// `surges.csv`.
  static let surges = TableSchema(
    file: "surges.csv", row: "month of a surge",
    english: "Surges of your own for variants of a forecast, month by month",
    danish: "Egne bølger til prognosens varianter, måned for måned",
    key: ["surge", "month"],
    columns: [
      Column("surge", .id, .required, "The surge's id", "Bølgens id"),
      Column(
        "month", .whole(1...600), .required, "The month of the surge, from 1",
        "Bølgens måned, fra 1"),
      Column(
        "persons", .whole(0...10_000_000), .required, unit: "persons",
        "Persons in the whole country beyond what is usual",
        "Personer i hele landet ud over det sædvanlige"),
      Column(
        "special", .yesNo, .standard("no"),
        "They come under a special law, by population, not as asylum applicants",
        "De kommer efter en særlov, efter befolkning, ikke som asylansøgere"),
    ])
}
