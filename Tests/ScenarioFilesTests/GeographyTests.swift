import PlacementDomain
import Testing

@testable import ScenarioFiles

@Suite("Coordinates")
struct GeographyTests {
  /// Easting, northing, latitude, longitude, computed with PROJ 9 (pyproj, EPSG:25832 to EPSG:4258).
  static let points: [[Double]] = [
    [710015.0, 6196655.0, 55.8695425513, 12.3567764967],
    [724000, 6_175_000, 55.6690519008, 12.5620587702],
    [441000, 6_049_000, 54.5850420932, 8.0870562774],
    [590000, 6_390_000, 57.6433075945, 10.5077173216],
    [892000, 6_120_000, 55.0714619657, 15.1429933622],
    [500000, 6_200_000, 55.9453750029, 9.0],
    [574566.5, 6223377.2, 56.1495879037, 10.2002659726],
    [710021.6551, 6196832.3020, 55.87113, 12.35702],
    [594345.2579, 6398740.4095, 57.7209, 10.5839],
    [863878.7066, 6120911.6691, 55.101, 14.706],
    [465226.4295, 6146786.9234, 55.466, 8.45],
  ]

  @Test(
    "EPSG:25832 becomes WGS84 within a centimetre, from the west coast to Bornholm",
    arguments: points)
  func projected(_ point: [Double]) {
    let read = TransverseMercator.coordinate(easting: point[0], northing: point[1])
    let expected = Coordinate(latitude: point[2], longitude: point[3])
    #expect(read.kilometres(to: expected) < 0.00001)
    #expect(abs(read.latitude - point[2]) < 2e-8)
    #expect(abs(read.longitude - point[3]) < 2e-8)
  }

  @Test("EPSG:25832 meets the point that the Danish agency publishes, in every table with points")
  func published() throws {
    // 55° N, 12° E is 691875.6321 m E, 6098907.8250 m N: the check of UTM zone 32 on ETRS89 that the
    // agency for data supply keeps in PROJ (PROJ-data, dk_sdfe/DK).
    let point = TransverseMercator.coordinate(easting: 691_875.6321, northing: 6_098_907.8250)
    #expect(point == Coordinate(latitude: 55, longitude: 12))
    var fixture = Fixture()
    for (file, old) in [
      ("districts", "55,87496;12,34579"), ("places", "55,8760;12,3400"),
      ("homes", "55,8395;12,2772"), ("options", "55,8720;12,3600"),
    ] {
      let rows = fixture.files["s/\(file).csv"]?.components(separatedBy: "\n") ?? []
      let metres = rows.enumerated().map { index, row in
        guard index > 0, !row.isEmpty else { return row + (index == 0 ? ";easting;northing" : "") }
        return row.contains(old)
          ? row.replacingOccurrences(of: old, with: ";") + ";691875,6321;6098907,825" : row + ";;"
      }
      fixture.files["s/\(file).csv"] = metres.joined(separator: "\n")
    }
    let result = fixture.read()
    #expect(result.errors == [])
    let scenario = try #require(result.scenario)
    #expect(scenario.districts.first { $0.id == "lil" }?.centre == point)
    #expect(scenario.places.first { $0.id == "dag" }?.coordinate == point)
    #expect(scenario.homes.first { $0.id == "B-03" }?.coordinate == point)
    #expect(scenario.options.first { $0.id == "pav" }?.coordinate == point)
    #expect(scenario.homes.first { $0.option == "pav" }?.coordinate == point)
  }

  @Test("swapped easting and northing, both kinds of coordinate, and far points are errors")
  func metres() {
    func problems(_ cells: String) -> [String] {
      Fixture().problems(
        "districts.csv",
        text:
          "id;name;population;easting;northing;lat;lon\nlyn;L;1;710000;6190000;;\nlil;L;1;\(cells)"
      ).filter { $0.contains("districts.csv") }
    }
    #expect(problems("710021,66;6196832,30;;") == [])
    #expect(
      problems("6196832;710021;;").first?.hasPrefix(
        "s/districts.csv:3:9: easting and northing are swapped") == true)
    #expect(
      problems("710021;6196832;55,8;12,3").first?.hasPrefix(
        "s/districts.csv:3:9: the row has a point both") == true)
    #expect(
      problems("9999999;9999999;;").first?.hasPrefix(
        "s/districts.csv:3:9: the point lies outside Denmark") == true)
    #expect(
      problems("710021;;;").first?.hasPrefix("s/districts.csv:3:16: `northing` is empty") == true)
  }

  private let square = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"id":"municipality"},"geometry":{"type":"Polygon",
    "coordinates":[[[12.2,55.8,0],[12.4,55.8],[12.4,55.9],[12.2,55.9],[12.2,55.8]]]}},
    {"type":"Feature","properties":{"id":"lil"},"geometry":{"type":"MultiPolygon",
    "coordinates":[[[[12.3,55.8],[12.4,55.8],[12.4,55.9],[12.3,55.8]]]]}}]}
    """

  @Test("points outside the municipality are warned of where its outline is known")
  func outline() {
    var fixture = Fixture()
    fixture.files["s/districts.geojson"] = square
    #expect(fixture.read().problems == [])
    #expect(fixture.read().outlines.map(\.id) == ["lil", "municipality"])
    let problems = fixture.problems("homes.csv", "55,8395", "55,7395")
    #expect(problems.count == 1)
    #expect(
      problems.first?.hasPrefix("s/homes.csv:4:7: warning: the point lies outside the municipality")
        == true)
  }

  @Test("wrong outlines are refused where they stand")
  func badOutlines() {
    func problem(_ old: String, _ new: String) -> String {
      var fixture = Fixture()
      fixture.files["s/districts.geojson"] = square
      return fixture.problems("districts.geojson", old, new).first ?? "none"
    }
    #expect(
      problem("\"lil\"", "\"lul\"")
        == "s/districts.geojson:4:1: a feature has the id `lul`, which is no district: did you mean `lil`?"
    )
    #expect(
      problem("\"id\":\"lil\"", "\"x\":1").hasPrefix("s/districts.geojson:4:1: a feature has no id")
    )
    #expect(
      problem("\"lil\"", "\"municipality\"").hasPrefix("s/districts.geojson:4:1: a second feature"))
    #expect(
      problem("[12.2,55.8,0]", "[55.8,12.2]").hasPrefix(
        "s/districts.geojson:2:1: the feature `municipality` is no Polygon"))
    #expect(
      problem("FeatureCollection", "Feature").hasPrefix(
        "s/districts.geojson:1:1: this is no FeatureCollection"))
    #expect(problem("]]]}}", "]]]}").hasPrefix("s/districts.geojson:4:1: this is no JSON"))
    #expect(problem("[[[12.2", String(repeating: "[", count: 99_999)).contains("this is no JSON"))
    #expect(problem("55.8,0]", "1e999]").hasPrefix("s/districts.geojson:3:23: this is no JSON"))
  }
}
