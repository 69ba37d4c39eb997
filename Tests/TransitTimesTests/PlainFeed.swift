import Foundation
import PlacementDomain

@testable import TransitTimes

/// A feed as plain values, which writes its own files.
struct PlainFeed {
  struct Stop {
    var point: Coordinate
    /// The number of its station, if it has one.
    var station: Int?
  }

  struct Call {
    var stop: Int
    var arrival: Int
    var departure: Int
    var letsOn = true
    var letsOff = true
  }

  struct Trip {
    var calls: [Call]
    /// Days, counted from ``PlainFeed/day``, on which it runs.
    var days: Set<Int>
    /// First departure, end, seconds between; empty runs at its own times.
    var headways: [(from: Int, until: Int, every: Int)] = []
  }

  struct Rule {
    var from: String
    var to: String
    var type: Int
    var seconds: Int?
  }

  /// Tuesday, 1 December 2026.
  static let day = Day(number: 20_788)
  var stops: [Stop] = []
  var trips: [Trip] = []
  var rules: [Rule] = []

  static func time(_ seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }

  /// Names and contents of the files.
  var files: [String: String] {
    var stopLines = ["stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station"]
    for station in Set(stops.compactMap(\.station)).sorted() {
      stopLines.append("station-\(station),\"A \"\"main\"\" station, \(station)\",55.0,12.0,1,")
    }
    for (number, stop) in stops.enumerated() {
      let parent = stop.station.map { "station-\($0)" } ?? ""
      stopLines.append(
        "s\(number),Stop \(number),\(stop.point.latitude),\(stop.point.longitude),,\(parent)")
    }
    var tripLines = ["route_id,service_id,trip_id"]
    var timeLines = [
      "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type"
    ]
    var dateLines = ["service_id,date,exception_type"]
    var headwayLines = ["trip_id,start_time,end_time,headway_secs,exact_times"]
    for (number, trip) in trips.enumerated() {
      tripLines.append("r,service-\(number),t\(number)")
      for day in trip.days.sorted() {
        dateLines.append("service-\(number),\(PlainFeed.date(PlainFeed.day + day)),1")
      }
      for (index, call) in trip.calls.enumerated() {
        timeLines.append(
          "t\(number),\(PlainFeed.time(call.arrival)),\(PlainFeed.time(call.departure)),"
            + "s\(call.stop),\(index * 3 + 1),\(call.letsOn ? 0 : 1),\(call.letsOff ? "" : "1")")
      }
      for headway in trip.headways {
        headwayLines.append(
          "t\(number),\(PlainFeed.time(headway.from)),\(PlainFeed.time(headway.until)),\(headway.every),0"
        )
      }
    }
    // A service that never runs, so that every trip's service is in the calendar.
    dateLines += trips.indices.map { "service-\($0),20200101,1" }
    let ruleLines =
      ["from_stop_id,to_stop_id,transfer_type,min_transfer_time"]
      + rules.map { "\($0.from),\($0.to),\($0.type),\($0.seconds.map(String.init) ?? "")" }
    return [
      "agency.txt":
        "agency_name,agency_url,agency_timezone\nMade up,https://example.org,Europe/Copenhagen\n",
      "routes.txt": "route_id,route_short_name,route_type\nr,1,3\n",
      "stops.txt": stopLines.joined(separator: "\r\n") + "\r\n",
      "trips.txt": tripLines.joined(separator: "\n") + "\n",
      "stop_times.txt": timeLines.joined(separator: "\n"),
      "calendar_dates.txt": dateLines.joined(separator: "\n") + "\n",
      "frequencies.txt": headwayLines.joined(separator: "\n") + "\n",
      "transfers.txt": ruleLines.joined(separator: "\n") + "\n",
    ]
  }
}

/// Files in a folder that is gone afterwards.
struct FeedFolderOnDisk {
  let path: String

  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "feed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, content) in files {
      try Data(content.utf8).write(to: folder.appendingPathComponent(name))
    }
    path = folder.path
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// What reading files comes to, with paths relative to the folder.
  static func read(
    _ files: [String: String], day: Day = PlainFeed.day
  ) throws -> (feed: Feed?, problems: [String]) {
    let folder = try FeedFolderOnDisk(files)
    defer { folder.remove() }
    let result = FeedReader.read(folder.path, chooseDay: { _ in day })
    return (
      result.feed, result.problems.map { $0.description.replacing(folder.path + "/", with: "") }
    )
  }
}
