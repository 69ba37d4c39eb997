import PlacementDomain

/// The way to the nearest groceries.
enum ShopTrips: Burden {
  static let id = BurdenID.shop
  static let title = Words("the way to groceries", da: "vejen til indkøb")

  static func amount(_ candidate: Candidate) -> Thousandths {
    guard let minutes = candidate.minutes(toNearest: .shop) else { return .zero }
    return minutes * candidate.settings.rates.shopTrips
  }
}
