import PlacementDomain

/// Homes that there are month by month, as the pictures and the first page show them.
struct HomesByMonth {
  /// With what is decided today, hotels not counted.
  let decided: [Int]
  /// Hotel rooms.
  let hotel: [Int]
  /// With the recommended plan, hotels not counted; nil where there is no plan.
  let planned: [Int]?
  /// Sums up to each origin, hotels last.
  let steps: [(origin: String, heights: [Int])]

  /// Origins from the bottom up.
  private static let order = ["own", "conversion", "pavilion", "hotel"]

  init(_ input: ReportInput) {
    let months = input.forecast?.months.count ?? 0
    let origins = input.forecast?.first?.capacity.origins ?? [:]
    let zero = [Int](repeating: 0, count: months)
    var sum = zero
    var steps: [(origin: String, heights: [Int])] = []
    let ranked = origins.keys.sorted {
      (Self.order.firstIndex(of: $0) ?? 3, $0) < (Self.order.firstIndex(of: $1) ?? 3, $1)
    }
    for origin in ranked {
      sum = zip(sum, origins[origin] ?? zero).map(+)
      if origins[origin]?.contains(where: { $0 > 0 }) == true { steps.append((origin, sum)) }
    }
    self.steps = steps
    let hotel = origins["hotel"] ?? zero
    self.hotel = hotel
    let decided = zip(sum, hotel).map { $0 - $1 }
    self.decided = decided
    // The capacity plan counts homes that one household can have alone, the forecast also places for
    // sharing: what the plan adds is added to what the forecast counts.
    planned = input.capacity.map { plan in
      decided.indices.map { month in
        let homes = plan.homes
        guard month < homes.recommended.count else { return decided[month] }
        return decided[month] + homes.recommended[month] - homes.ifNothingIsDecided[month]
      }
    }
  }
}
