/// A part of the municipality.
struct District {
  let id: String
  let name: String
  let centre: Point
  let population: Int
  /// Refugees who live there outside the scenario's homes.
  let settled: Int
  /// The most pavilion modules; nil is no limit.
  let maxModules: Int?

  /// How far its streets reach, in kilometres.
  static let reach = 0.8

  private static let names = [
    "Midtbyen", "Nørremark", "Vestervang", "Østerlund", "Søndervang", "Skovbo", "Engdal",
    "Havnekvarteret", "Bakkegård", "Lindholt", "Kirkemark", "Stenlund", "Møllevang", "Fjordbo",
    "Hedelund", "Rosenvang", "Åkær", "Birkelund", "Tofthøj", "Grønvang", "Egebjerg", "Dalby Mark",
    "Sandal", "Ravnholt", "Kærgård", "Højmark", "Lyngby Hede", "Elmelund", "Rørbæk", "Askhøj",
  ]

  /// Districts around a centre: the first is the centre itself, the others lie apart from each other.
  static func draw(_ scale: Scale, seed: UInt64) -> [District] {
    var random = RandomSource(seed: seed, stream: "districts")
    var centres = [Point(east: 0, north: 0)]
    var apart = scale.radius / Double(scale.districts).squareRoot()
    while centres.count < scale.districts {
      let point = random.point(near: centres[0], within: scale.radius)
      if centres.allSatisfy({ $0.distance(to: point) > apart }) {
        centres.append(point)
      } else {
        apart *= 0.995
      }
    }
    let size = 2000 + Double(scale.households) * 6 / Double(scale.districts).squareRoot()
    return centres.enumerated().map { index, centre in
      // Outer districts are villages.
      let weight = 1.5 - centre.fromCentre / scale.radius + random.number(-0.2...0.2)
      let share = Double(scale.households) / Double(scale.districts)
      return District(
        id: "d\(padded(index + 1, 2))", name: names[index % names.count], centre: centre,
        population: Int(size * max(0.3, weight)),
        settled: random.whole(0...max(3, Int(share * 0.4))),
        maxModules: random.chance(0.6) ? random.whole(0...(2 * scale.optionSize)) : nil)
    }
  }
}
