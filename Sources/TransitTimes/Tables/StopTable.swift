import PlacementDomain

/// The stops of a feed.
struct StopTable: Sendable {
  /// A row that is a platform or stop, where vehicles stop.
  static let platform: UInt8 = 0
  private static let station: UInt8 = 1

  private var ids = IDTable()
  /// Where each row lies.
  private(set) var coordinates: ContiguousArray<Coordinate> = []
  private(set) var kinds: ContiguousArray<UInt8> = []
  /// Platforms of each station, by number.
  private var platforms: [Int32: [Int32]] = [:]

  /// How many rows there are, stations and entrances among them.
  var count: Int { coordinates.count }

  /// The row of an id, by number.
  func number(of id: UnsafeBufferPointer<UInt8>) -> Int? { ids.number(of: id) }

  /// The platforms that a row means: itself, or all of a station.
  func platforms(of row: Int) -> [Int32] {
    kinds[row] == StopTable.platform ? [Int32(row)] : platforms[Int32(row)] ?? []
  }

  /// Reads `stops.txt`.
  static func read(_ source: any FeedSource, _ log: FeedLog) throws(FeedProblem) -> StopTable {
    let rows = try FeedTable("stops.txt", of: source, log)
    let id = rows.column("stop_id", required: true)
    let latitude = rows.column("stop_lat", required: true)
    let longitude = rows.column("stop_lon", required: true)
    let kind = rows.column("location_type")
    let parent = rows.column("parent_station")
    var stops = StopTable()
    var parents: [(row: Int32, parent: String, line: Int)] = []
    while try rows.next() {
      guard !rows.isEmpty(id) else {
        rows.report(id, "a stop has no id", "fill in `stop_id`")
        continue
      }
      let entry = stops.ids.insert(rows.bytes(id))
      guard entry.isNew else {
        rows.report(id, "a second stop has the id `\(rows.shown(id))`", "give each its own")
        continue
      }
      // Rows with something wrong keep their number, lest every use of theirs be reported too.
      let type = rows.whole(kind, in: 0...4, ifEmpty: 0) ?? 0
      var point = Coordinate(latitude: 0, longitude: 0)
      if type <= 2 || !rows.isEmpty(latitude) || !rows.isEmpty(longitude),
        let north = rows.decimal(latitude, in: -90...90),
        let east = rows.decimal(longitude, in: -180...180)
      {
        point = Coordinate(latitude: north, longitude: east)
      }
      stops.coordinates.append(point)
      stops.kinds.append(UInt8(type))
      if !rows.isEmpty(parent) {
        parents.append((Int32(entry.number), rows.text(parent), rows.line))
      }
    }
    for (row, parent, line) in parents {
      var parent = parent
      guard let station = parent.withUTF8({ stops.ids.number(of: $0) }) else {
        rows.report(
          line: line, "`parent_station` names a stop that is not there",
          "add the station to stops.txt, or leave the field empty")
        continue
      }
      guard stops.kinds[Int(row)] == platform, stops.kinds[station] == Self.station else {
        continue
      }
      stops.platforms[Int32(station), default: []].append(row)
    }
    return stops
  }
}
