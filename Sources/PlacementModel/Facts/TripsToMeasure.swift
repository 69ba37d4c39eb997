import PlacementDomain

/// The trips whose minutes a plan looks up: from every home to every place that someone may go to.
///
/// Homes of one site at one point share their row in `travel.csv`. Stops are left out, except those a
/// household is tied to: ways to a stop and from it are within the minutes of a trip.
public struct TripsToMeasure: Sendable {
  /// A point with the id that stands for it.
  public struct End: Hashable, Sendable {
    /// A home's, a site's or a place's id.
    public let id: String
    /// Where it lies.
    public let coordinate: Coordinate
  }

  /// Sites, and homes that do not lie where others of their site do; by id.
  public let origins: [End]
  /// Places, by id.
  public let places: [End]

  /// The trips of a scenario.
  public init(_ scenario: Scenario) {
    let sites = Dictionary(grouping: scenario.homes, by: \.site)
    let ids = Dictionary(grouping: scenario.homes, by: \.id)
    origins = sites.flatMap { site, homes -> [End] in
      // A row for a site would also be read for a home of another site that has the same id.
      let isNamesake = (ids[site] ?? []).contains { $0.site != site }
      guard Set(homes.map(\.coordinate)).count == 1, !isNamesake else {
        return homes.map { End(id: $0.id, coordinate: $0.coordinate) }
      }
      return [End(id: site, coordinate: homes[0].coordinate)]
    }.sorted { $0.id < $1.id }
    let tied = Set(
      scenario.households.flatMap(\.ties).compactMap { tie -> String? in
        guard case .place(let id) = tie else { return nil }
        return id
      })
    places = scenario.places.filter { $0.kind != .stop || tied.contains($0.id) }
      .map { End(id: $0.id, coordinate: $0.coordinate) }
  }
}
