extension TableSchema {
  /// `districts.csv`.
  static let districts = TableSchema(
    file: "districts.csv", row: "district",
    english: "Parts of the municipality, for spread, daycare and families' areas",
    danish: "Bydele eller lokalområder, til spredning, dagtilbud og familieområder",
    isRequired: true,
    columns: [
      Column("id", .id, .required, "The district's id", "Bydelens id"),
      Column("name", .text, .required, "The name that people use", "Navnet i daglig tale"),
      Column(
        "population", .whole(0...10_000_000), .required, unit: "persons",
        "Residents; the fair share follows from it", "Indbyggere; giver bydelens andel"),
    ] + CommonColumns.coordinate + [
      Column(
        "settled", .whole(0...10_000_000), .standard("0"), unit: "persons",
        "Refugees who live here already outside this scenario's homes; they count in the spread",
        "Flygtninge, der allerede bor her uden for scenariets boliger; tæller med i spredningen"),
      Column(
        "max_modules", .whole(0...10_000), .optional("no limit"), unit: "modules",
        "The most pavilion modules that may stand here",
        "Højeste antal pavillonmoduler, der må stå her"),
    ])
}
