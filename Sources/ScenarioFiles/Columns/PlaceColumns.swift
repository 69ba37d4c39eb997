import PlacementDomain

extension TableSchema {
  /// `places.csv`.
  static let places = TableSchema(
    file: "places.csv", row: "place",
    english:
      "What homes should be near to: schools, daycare, stops, shops, network, leisure, health",
    danish: "Det, boliger bør ligge nær: skole, dagtilbud, stop, indkøb, netværk, fritid, sundhed",
    isRequired: true,
    columns: [
      Column("id", .id, .required, "The place's id", "Stedets id"),
      Column("name", .text, .required, "The name that people use", "Navnet i daglig tale"),
      Column(
        "kind", .choice(PlaceKind.allCases.map(\.rawValue)), .required,
        "What it is; a reception class is one row for each age band",
        "Skole, modtageklasse (en række for hvert aldersbånd), dagtilbud, stop, butik, jobcenter, sprogskole, "
          + "netværk, fritid, sundhed"),
    ] + CommonColumns.coordinate + [
      Column(
        "district", .id, .required,
        "The district it serves: a school's intake, a daycare's area",
        "Bydelen, som stedet betjener: skoledistrikt, dagtilbudsområde"),
      Column(
        "seats", .whole(0...100_000), .optional("no limit"), unit: "seats",
        "Free seats for the scenario's children (reception class, daycare)",
        "Ledige pladser til scenariets børn (modtageklasse, dagtilbud)"),
      Column(
        "min_age", .whole(0...130), .optional("needed for a reception class"), unit: "years",
        "Youngest age that a reception class takes", "Yngste alder i modtageklassen"),
      Column(
        "max_age", .whole(0...130), .optional("needed for a reception class"), unit: "years",
        "Oldest age that a reception class takes", "Ældste alder i modtageklassen"),
      Column(
        "departures_per_hour", .decimal(0.001...1000), .optional("needed for a stop"),
        unit: "departures/hour", "Departures towards the centre, of a stop",
        "Afgange mod centrum fra et stop"),
      Column(
        "minutes_to_centre", .decimal(0...1440), .optional("needed for a stop"), unit: "minutes",
        "Minutes on board to the centre, of a stop; 0 at the centre itself",
        "Minutters kørsel til centrum fra et stop; 0 i centrum"),
      Column(
        "languages", .words, .optional("open to all"),
        "Languages that a network place gathers, separated by spaces",
        "Sprog, som et netværk samler, adskilt af mellemrum"),
    ])
}
