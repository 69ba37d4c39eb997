import PlacementDomain

/// The way to the centre by public transport: walk to a stop, wait half its headway, ride (ALL-6).
enum TransportTrips: Burden {
  static let id = BurdenID.transport
  static let title = Words("public transport to the centre", da: "kollektiv transport til centrum")

  static func amount(_ candidate: Candidate) -> Thousandths {
    guard let centre = candidate.access.centre else { return .zero }
    return centre.minutes * candidate.household.size * candidate.settings.rates.transportTrips
  }
}
