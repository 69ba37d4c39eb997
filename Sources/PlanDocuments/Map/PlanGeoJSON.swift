import Foundation
import PlacementDomain
import PlacementModel

/// `plan.geojson`: the plan for a map, in WGS84 (RFC 7946).
///
/// It tells how many live where and what opens, never who: no household, age or need is in it.
public enum PlanGeoJSON {
  /// The file's text.
  public static func encode(_ pages: PlanPages) -> String {
    let sites = pages.sites.filter { $0.homesInUse > 0 }.map(site)
    let options = pages.options.map(option)
    let served = Set(pages.households.flatMap { $0.services.map(\.place.id) })
    let places = pages.scenario.places.filter { served.contains($0.id) }.map(place)
    return JSONText.members([
      "type": .text("FeatureCollection"), "features": .list(sites + options + places),
    ]).document
  }

  private static func site(_ site: SitePage) -> JSONText {
    var properties: [String: JSONText] = [
      "what": .text("site"), "id": .text(site.id), "district": .text(site.district),
      "homes": .whole(site.homes), "homes_in_use": .whole(site.homesInUse),
      "households": .whole(site.households), "persons": .whole(site.persons),
    ]
    if let option = site.option { properties["option"] = .text(option.id) }
    return feature("site-\(site.id)", site.coordinate, properties)
  }

  private static func option(_ page: OptionPage) -> JSONText {
    feature(
      "option-\(page.option.id)", page.option.coordinate,
      [
        "what": .text("option"), "id": .text(page.option.id), "name": .text(page.option.name),
        "kind": .text(page.option.kind.rawValue), "district": .text(page.option.district),
        "site": .text(page.option.site), "homes": .whole(page.homes),
        "homes_in_use": .whole(page.homesInUse),
        "modules": .whole(page.modules.reduce(0) { $0 + $1.count }),
        "ready": .text(page.ready.description), "set_up_kroner": .whole(page.setUp),
        "monthly_kroner": .whole(page.monthly), "take_down_kroner": .whole(page.takeDown),
      ])
  }

  private static func place(_ place: Place) -> JSONText {
    feature(
      "place-\(place.id)", place.coordinate,
      [
        "what": .text("place"), "id": .text(place.id), "name": .text(place.name),
        "kind": .text(place.kind.rawValue), "district": .text(place.district),
      ])
  }

  private static func feature(
    _ id: String, _ point: Coordinate, _ properties: [String: JSONText]
  ) -> JSONText {
    .members([
      "type": .text("Feature"), "id": .text(id), "properties": .members(properties),
      "geometry": .members([
        "type": .text("Point"),
        "coordinates": .list([
          .number(point.longitude.fixed(6)), .number(point.latitude.fixed(6)),
        ]),
      ]),
    ])
  }
}

extension Double {
  /// The number with so many decimals, rounded, without any at its end that are zero; never `-0`.
  package func fixed(_ places: Int) -> String {
    guard isFinite, abs(self) < 1e9 else { return "0" }
    let unit = Int(pow(10, Double(places)))
    let rounded = Int((self * Double(unit)).rounded())
    let rest = rounded.magnitude % UInt(unit)
    var text = "\(rounded < 0 ? "-" : "")\(rounded.magnitude / UInt(unit))"
    guard rest > 0 else { return text }
    var digits = String(rest + UInt(unit)).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    text += "." + digits
    return text
  }
}
