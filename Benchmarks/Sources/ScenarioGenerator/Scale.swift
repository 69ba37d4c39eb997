/// How large a municipality is that many households come to.
struct Scale {
  /// Households that need a home.
  let households: Int
  /// Districts.
  let districts: Int
  /// Lots of homes that are alike within each lot.
  let lots: Int
  /// Options that the council may decide.
  let options: Int
  /// Homes, or modules, of one option, on average.
  let optionSize: Int
  /// Kilometres from the centre to the edge.
  let radius: Double

  private static let steps: [(households: Double, values: [Double])] = [
    // districts, lots, options, size of an option, radius
    (20, [4, 16, 4, 3, 4]),
    (60, [6, 30, 6, 4, 5]),
    (150, [8, 46, 8, 5, 6]),
    (400, [10, 88, 11, 6, 7]),
    (1500, [14, 190, 16, 8, 9]),
    (5000, [20, 450, 24, 11, 11]),
    (10_000, [24, 760, 30, 14, 13]),
    (20_000, [30, 1300, 36, 18, 15]),
  ]

  /// The scale for a number of households, linear between the steps.
  init(households: Int) {
    let size = Double(households)
    let upper = Self.steps.firstIndex { $0.households >= size } ?? Self.steps.count - 1
    let (low, high) = (Self.steps[max(0, upper - 1)], Self.steps[upper])
    let width = high.households - low.households
    let part = width > 0 ? min(1, (size - low.households) / width) : 1
    let values = zip(low.values, high.values).map { $0 + part * ($1 - $0) }
    self.households = households
    districts = Int(values[0].rounded())
    lots = Int(values[1].rounded())
    options = Int(values[2].rounded())
    optionSize = Int(values[3].rounded())
    radius = values[4]
  }

  /// Areas in which families are to be gathered: about a third of the districts.
  var familyAreas: Int { max(2, districts / 3) }

  /// A share of the households, at least one.
  func share(_ part: Double, atMost limit: Int = .max) -> Int {
    min(limit, max(1, Int((part * Double(households)).rounded())))
  }
}
