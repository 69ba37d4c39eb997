import CapacityProgram

/// What the last months say about the next.
struct RecentPast: Sendable {
  /// The households of each class in the last month seen.
  let levels: [Double]

  /// Levels by class, and how much the total grew over three months and over twelve.
  let features: [Double]

  init(_ seen: SeenDemand) {
    self.init(months: seen.months, classes: seen.classes) { seen[$0, class: $1] }
  }

  init(_ futures: DemandFutures, future: Int, months: Int) {
    self.init(months: months, classes: futures.classes) { futures[future, $0, class: $1] }
  }

  private init(months: Int, classes: Int, count: (Int, Int) -> Int) {
    func total(_ month: Int) -> Double {
      Double((0..<classes).reduce(0) { $0 + count(max(0, month), $1) })
    }
    levels = (0..<classes).map { Double(count(months - 1, $0)) }
    let now = total(months - 1)
    features = levels + [now - total(months - 4), now - total(months - 13)]
  }

  /// The squared distance, each feature in its own spread; all classes together count as one.
  func distance(to other: RecentPast, spreads: [Double]) -> Double {
    var sum = 0.0
    for (index, spread) in spreads.enumerated() where spread > 1e-9 {
      let apart = (features[index] - other.features[index]) / spread
      sum += apart * apart * (index < levels.count ? 1 / Double(levels.count) : 0.5)
    }
    return sum
  }
}
