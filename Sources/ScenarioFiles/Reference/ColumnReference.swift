/// The reference of all files, columns and settings, made of the same data as the reader.
public enum ColumnReference {
  /// The reference as a page of Markdown.
  public static func markdown() -> String {
    ([introduction, settings] + TableSchema.all.map(table) + [outlines]).joined(separator: "\n\n")
      + "\n"
  }

  private static let introduction = """
    # The files of a scenario

    <!-- Made from the tables of columns and settings in Sources/ScenarioFiles; do not edit. -->

    A scenario is a folder with `scenario.yaml` and tables beside it. `nabolag new DIR` writes an empty
    one, `nabolag check DIR` reports everything that is wrong with one, each problem as
    `file:line:column: what is wrong: what to do`.

    **Tables** are CSV as Danish offices save it: semicolon, comma or tab between fields; UTF-8 with or
    without byte order mark, or Windows-1252; fields with line breaks or separators in quotes. Blank
    lines and lines that begin with `#` are skipped, so that sources can be written as comments. An
    empty field and `..` are missing. A table has at most \(TableFile.rowLimit) rows and
    \(TableFile.byteLimit >> 20) MiB.

    **Numbers** have a decimal comma or point. A thousands sign (point, comma or space) is read where
    it can be nothing else: `1.234.567` and `1.234,5` are clear. A single sign before exactly three
    digits, as in `1.234`, can be both; it is read only if one of the two is impossible in its column
    (a latitude is never 55871, a number of residents never 25.633), and is an error otherwise.

    **Dates** are `2026-12-31`, `31-12-2026` or `31.12.2026`. **Yes** is `yes`, `ja`, `true`, `1` or
    `x`; **no** is `no`, `nej`, `false`, `0` or nothing. **Lists** are separated by spaces or `|`, ages
    also by commas.
    **Ids** have letters (Danish ones too), digits, `-`, `_` and `.`, at most 60.

    **Points** are `lat` and `lon` in WGS84, or `easting` and `northing` in EPSG:25832 (ETRS89, UTM
    zone 32), which are converted. Points outside Denmark are errors.

    **`extends: ../base`** takes another scenario and overrides keys and rows. A row whose id the base
    has overrides the cells that it fills; a new id is a new row; `remove: yes` takes the row out. A
    table of an extending scenario may have a few columns only, or be left out. Trips are known by
    `from` and `to`, scores by `household` and `home`; those that a base has of a household, home, option
    or place that is removed fall with it. Name and title are never taken from the base. At most
    \(LayerChain.limit) scenarios extend each other.

    **People**: no names, CPR numbers or diagnoses. What looks like a CPR number in `households.csv` or
    `scores.csv` is refused, and no value of these files is ever repeated in a message, but for ids of homes that
    exist.
    """

  private static let outlines = """
    ## districts.geojson

    Outlines for maps, if wanted: a GeoJSON FeatureCollection in WGS84. A feature whose property `id`
    is a district's id is its outline (Polygon or MultiPolygon); one whose `id` is `municipality` is
    the municipality's, and points outside it are warned of.
    """

  private static var settings: String {
    let rows = SettingsKey.all.map { key in
      cells([
        "`\(key.path)`", key.expectation, key.standard.map { "`\($0)`" } ?? "–", key.unit ?? "",
        key.english, key.danish, basis(of: key),
      ])
    }
    return """
      ## scenario.yaml

      Keys are nested: `limits.persons_per_room` is `persons_per_room` below `limits`. `period.from` and
      `period.to` must be there; the rest has defaults. `sources` may hold anything, for readers.
      Numbers have a decimal point here. Marks: A primary source, B secondary, C derived, GK general
      knowledge, assumption.

      \(cells(["Key", "Value", "Default", "Unit", "Meaning", "Betydning", "Basis of the default"]))
      \(cells(Array(repeating: "---", count: 7)))
      \(rows.joined(separator: "\n"))
      """
  }

  private static func basis(of key: SettingsKey) -> String {
    key.mark.isEmpty ? "" : "\(key.basis) (\(key.mark))"
  }

  private static func table(_ schema: TableSchema) -> String {
    let rows = schema.columns.map { column in
      cells([
        "`\(column.name)`", column.kind.expectation, column.need.words, column.unit ?? "",
        column.english, column.danish,
      ])
    }
    return """
      ## \(schema.file)

      \(schema.english). \(schema.isRequired ? "Must be there." : "May be left out.")
      *\(schema.danish).*

      \(cells(["Column", "Value", "If empty", "Unit", "Meaning", "Betydning"]))
      \(cells(Array(repeating: "---", count: 6)))
      \(rows.joined(separator: "\n"))
      """
  }

  private static func cells(_ texts: [String]) -> String {
    "| "
      + texts.map {
        $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      }
      .joined(separator: " | ") + " |"
  }
}

extension Column.Need {
  /// What an empty cell means, in words.
  var words: String {
    switch self {
    case .required: "**must be filled**"
    case .coordinate: "**must be filled**, or easting and northing"
    case .standard(let text): "`\(text)`"
    case .optional(let meaning): meaning
    }
  }
}
