import PlacementDomain

extension TableSchema {
  /// `homes.csv`.
  static let homes = TableSchema(
    file: "homes.csv", row: "home",
    english: "Homes that stand or that a conversion or lease brings, one row for each",
    danish: "Boliger, der findes, eller som en ombygning eller et lejemål giver, en række for hver",
    isRequired: true,
    columns: [
      Column("id", .id, .required, "The home's id, which stands in every plan", "Boligens id"),
      Column(
        "site", .id, .optional("the home's own id"),
        "The site where it lies; homes of one site share their way to all places",
        "Lokaliteten; boliger på samme lokalitet har samme vej til alle steder"),
      Column("address", .text, .optional("none"), "Read past", "Bruges ikke"),
    ] + CommonColumns.coordinate + [
      Column("district", .id, .required, "The district it belongs to", "Bydelen, den hører til"),
      Column(
        "sector", .choice(Sector.allCases.map(\.rawValue)), .required, "Who owns or runs it",
        "Boligtype: almen, privat leje, hos privat vært, hotel, herberg, ombygget, pavillon, kommunal"
      ),
      Column(
        "letting", .choice(Letting.allCases.map(\.rawValue)), .standard("one"),
        "To one household, by rooms to single people who may share, or to any households",
        "Til én husstand, værelsesvis til enlige, der kan dele, eller til flere husstande"),
      Column(
        "places", .whole(1...10_000), .required, unit: "persons",
        "How many persons it is furnished for", "Hvor mange personer den er indrettet til"),
      Column(
        "bedrooms", .whole(1...1000), .required, unit: "rooms",
        "Habitable rooms, kitchen and bath not counted", "Beboelsesrum uden køkken og bad"),
    ] + DwellingColumns.offers + [
      Column(
        "tenure", .choice(Tenure.allCases.map(\.rawValue)), .standard("temporary"),
        "A temporary place to stay, or a dwelling for good",
        "Midlertidigt opholdssted eller varig bolig"),
      Column("from", .date, .optional("open"), "First day it can be used", "Første dag i brug"),
      Column("to", .date, .optional("open"), "Last day it can be used", "Sidste dag i brug"),
      DwellingColumns.rent,
      Column(
        "vulnerable_area", .yesNo, .standard("no"),
        "Lies in a vulnerable area (almenboligloven § 61 a)",
        "Ligger i et udsat boligområde (almenboligloven § 61 a)"),
      DwellingColumns.minorsAllowed,
      Column(
        "option", .id, .optional("the home stands already"),
        "The option that must be opened before anyone lives there",
        "Det tiltag, der skal besluttes, før nogen kan bo der"),
    ])
}

/// Columns that homes and modules share.
enum DwellingColumns {
  /// Area and features.
  static let offers: [Column] = [
    Column("area", .whole(1...100_000), .optional("unknown"), unit: "m²", "Floor area", "Areal"),
    Column(
      "own_bathroom", .yesNo, .standard("no"), "A bathroom not shared with other households",
      "Bad, der ikke deles med andre husstande"),
    Column(
      "step_free", .yesNo, .standard("no"), "No steps on the way in and within",
      "Trinfri adgang og indretning"),
    Column(
      "quiet", .yesNo, .standard("no"), "Away from noise and through traffic",
      "Væk fra støj og gennemkørende trafik"),
  ]

  /// Rent.
  static let rent = Column(
    "rent", .whole(0...1_000_000_000), .optional("the statutory own payment"), unit: "kr./month",
    "Rent with consumption", "Husleje med forbrug")

  /// Unaccompanied minors.
  static let minorsAllowed = Column(
    "minors_allowed", .yesNo, .standard("no"), "Unaccompanied minors may live there",
    "Uledsagede mindreårige må bo der")
}
