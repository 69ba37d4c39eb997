extension Town {
  /// The text of `districts.csv`.
  var districtTable: CSVTable {
    var table = CSVTable(["id", "name", "population", "lat", "lon", "settled", "max_modules"])
    for district in districts {
      var row = district.centre.cells
      row["id"] = district.id
      row["name"] = district.name
      row["population"] = "\(district.population)"
      row["settled"] = "\(district.settled)"
      row["max_modules"] = district.maxModules.map { "\($0)" }
      table.add(row)
    }
    return table
  }

  /// The text of `places.csv`.
  var placeTable: CSVTable {
    var table = CSVTable([
      "id", "name", "kind", "lat", "lon", "district", "seats", "min_age", "max_age",
      "departures_per_hour", "minutes_to_centre", "languages",
    ])
    for place in places {
      var row = place.point.cells
      row["id"] = place.id
      row["name"] = place.name
      row["kind"] = place.kind.rawValue
      row["district"] = place.district
      row["seats"] = place.seats.map { "\($0)" }
      row["min_age"] = place.ages.map { "\($0.lowerBound)" }
      row["max_age"] = place.ages.map { "\($0.upperBound)" }
      row["departures_per_hour"] = place.departuresPerHour.map { "\($0)" }
      row["minutes_to_centre"] = place.minutesToCentre.map { "\($0)" }
      row["languages"] = place.languages.joined(separator: " ")
      table.add(row)
    }
    return table
  }

  /// The text of `travel.csv`: direct buses from the sites farthest out to the reception classes.
  var travelTable: CSVTable {
    var table = CSVTable(["from", "to", "minutes"])
    let far = sites.enumerated().sorted {
      ($1.element.point.fromCentre, $0.offset) < ($0.element.point.fromCentre, $1.offset)
    }
    for (_, site) in far.prefix(max(2, districts.count / 3)) {
      for place in places where place.kind == .receptionClass {
        let minutes = 8 + site.point.distance(to: place.point) * 2.4
        table.add(["from": site.id, "to": place.id, "minutes": fixed(minutes, 0)])
      }
    }
    return table
  }
}
