import PlacementDomain

extension TableSchema {
  /// `variants.csv`.
  static let variants = TableSchema(
    file: "variants.csv", row: "variant",
    english: "Variants of a forecast: what may be done, and what may happen",
    danish: "Varianter af en prognose: hvad der kan gøres, og hvad der kan ske",
    columns: [
      Column("id", .id, .required, "The variant's id", "Variantens id"),
      Column("name", .text, .required, "The name that people use", "Navnet i daglig tale"),
      Column(
        "moving_on", .decimal(0...100), .standard("1"), unit: "factor",
        "Factor on the monthly chance of a home for good, and on dwellings that are queued for",
        "Faktor på den månedlige chance for permanent bolig og på boliger, der er kø til"),
      Column(
        "hosting_percent", .decimal(0...100), .standard("0"), unit: "percent",
        "Share of arriving households that private hosts take in besides those who always do",
        "Andel af ankomne husstande, som private værter tager ud over det sædvanlige"),
      Column(
        "sharing_percent", .decimal(0...100), .standard("0"), unit: "percent",
        "Share of single people who could share but do not that are allowed to",
        "Andel af enlige, der kunne dele, men ikke gør det, som får lov"),
      Column(
        "options", .words, .optional("none"),
        "Options that it opens: an id, or `OPTION:MODULE:COUNT` for modules",
        "Tiltag, der åbnes: et id, eller `TILTAG:MODUL:ANTAL` for moduler"),
      Column(
        "surge", .id, .optional("none"),
        "A surge that comes on top: of surges.csv, `as_2015` or `as_ukraine_2022`",
        "En bølge oveni: fra surges.csv, `as_2015` eller `as_ukraine_2022`"),
      Column(
        "surge_from", .date, .optional("the forecast's first month"),
        "The day on which the surge begins", "Dagen, bølgen begynder"),
    ])
}
