/// How the months of the year differ on the log scale, as far as the data show that they do.
///
/// Each month's mean deviation from the centred mean of the twelve months around it, drawn towards 0 by
/// as much as scatter alone would explain of the differences (empirical Bayes; Efron & Morris, "Data
/// analysis using Stein's estimator", JASA 70, 1975). Without seasons it is 0.
struct YearlyPattern {
  /// Added by each month of the year, by index from the first month of the series, modulo 12.
  let effects: [Double]
  /// The standard deviation of what is not known of an effect.
  let uncertainty: Double

  /// The pattern of a series of at least 24 places on the log scale.
  init(_ places: [Double]) {
    var deviations = [[Double]](repeating: [], count: 12)
    for index in 6..<max(6, places.count - 6) {
      let edges = (places[index - 6] + places[index + 6]) / 2
      let mean = (places[(index - 5)...(index + 5)].reduce(0, +) + edges) / 12
      deviations[index % 12].append(places[index] - mean)
    }
    let means = deviations.map { $0.reduce(0, +) / Double(max(1, $0.count)) }
    let middle = means.reduce(0, +) / 12
    var scatter = 0.0
    var freedom = 0
    for (month, mean) in zip(deviations, means) {
      scatter += month.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      freedom += max(0, month.count - 1)
    }
    // A month's mean has this variance without any season; a series of two years cannot tell.
    let perMonth = deviations.reduce(0) { $0 + 1 / Double(max(1, $1.count)) } / 12
    let chance = freedom > 0 ? scatter / Double(freedom) * perMonth : .infinity
    let found = means.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / 11
    let kept = found > chance ? 1 - chance / found : 0
    effects = means.map { ($0 - middle) * kept }
    uncertainty = kept > 0 ? (kept * chance).squareRoot() : 0
  }

  /// The effect of a month so many after the first of the series.
  func effect(_ index: Int) -> Double { effects[index % 12] }
}
