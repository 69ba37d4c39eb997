import PlacementDomain

/// Reads `districts.geojson`.
struct OutlineFile {
  /// The file's name in every scenario.
  static let name = "districts.geojson"
  /// The most bytes.
  static let byteLimit = 64 << 20

  let path: String
  let log: ProblemLog

  /// The outlines of a file, by id; problems go to the log.
  func outlines(of raw: [UInt8], districts: KnownIDs) -> [Outline] {
    do {
      let file = SourceFile(path: path, bytes: try TextDecoding.utf8(raw))
      let number = log.add(file)
      do {
        let root = try JSONReader.read(file.bytes)
        return outlines(root, number, districts)
      } catch {
        log.report(
          at: log.spot(number, error.offset), "this is no JSON", "export the file again as GeoJSON")
      }
    } catch {
      log.report(
        file: path, line: error.line, column: error.column, error.message, error.advice)
    }
    return []
  }

  private func outlines(_ root: JSONNode, _ file: UInt16, _ districts: KnownIDs) -> [Outline] {
    guard root["type"]?.text == "FeatureCollection", let features = root["features"]?.elements
    else {
      log.report(
        at: log.spot(file, root.offset), "this is no FeatureCollection",
        "export the outlines as GeoJSON, in WGS84")
      return []
    }
    var outlines: [String: Outline] = [:]
    for feature in features {
      let spot = log.spot(file, feature.offset)
      guard let id = (feature["properties"]?["id"] ?? feature["id"])?.text.map(WordText.normal)
      else {
        log.report(
          at: spot, "a feature has no id",
          "give it a property `id`: a district's, or `municipality`")
        continue
      }
      guard !districts.lacks(id) || id == Outline.municipality else {
        log.report(
          at: spot, "a feature has the id `\(shown(id))`, which is no district",
          log.didYouMean(
            id, among: districts.ids.union([Outline.municipality]),
            else: "look it up in districts.csv")
        )
        continue
      }
      guard outlines[id] == nil else {
        log.report(
          at: spot, "a second feature has the id `\(shown(id))`",
          "put them together as MultiPolygon")
        continue
      }
      guard let rings = feature["geometry"].flatMap(rings) else {
        log.report(
          at: spot, "the feature `\(shown(id))` is no Polygon or MultiPolygon within Denmark",
          "export it in WGS84, longitude first")
        continue
      }
      outlines[id] = Outline(id: id, rings: rings)
    }
    return outlines.values.sorted { $0.id < $1.id }
  }

  private func rings(_ geometry: JSONNode) -> [[Coordinate]]? {
    guard let parts = geometry["coordinates"]?.elements else { return nil }
    let polygons: [JSONNode]
    switch geometry["type"]?.text {
    case "Polygon": polygons = parts
    case "MultiPolygon": polygons = parts.flatMap { $0.elements ?? [] }
    default: return nil
    }
    let rings = polygons.map { ($0.elements ?? []).compactMap(point) }
    guard !rings.isEmpty, rings.allSatisfy({ $0.count >= 4 && $0.allSatisfy(Denmark.contains) })
    else { return nil }
    return rings
  }

  private func point(_ node: JSONNode) -> Coordinate? {
    guard let numbers = node.elements, numbers.count >= 2, let longitude = numbers[0].number,
      let latitude = numbers[1].number
    else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
