import CapacityProgram

/// What may come after what was seen: training futures that were like it until then, moved to its
/// level.
///
/// Training futures count by how near their recent months lie to the seen ones (a kernel over the
/// nearest neighbours: level by class, growth of the total over three and twelve months). What is
/// left of the distance in level is taken out by linear regression, as in Beaumont, Zhang and
/// Balding 2002 (*Genetics* 162): a later month moves by the slope that the training futures show
/// between it and the level now, so that a surge that fades out fades out here too.
public struct AnalogueForecast: Sendable {
  /// The futures that are looked among.
  public let training: DemandFutures

  /// How many are taken.
  public let count: Int

  /// A forecast by analogues.
  public init(training: DemandFutures, count: Int) {
    self.training = training
    self.count = max(1, min(count, training.count))
  }

  /// Futures of the months that are left, with weights.
  public func futures(after seen: SeenDemand) -> DemandFutures {
    guard seen.months > 0 else { return spread() }
    let recent = RecentPast(seen)
    let past = (0..<training.count).map { RecentPast(training, future: $0, months: seen.months) }
    let spreads = recent.features.indices.map { feature in
      deviation(past.map { $0.features[feature] })
    }
    let distances = past.map { $0.distance(to: recent, spreads: spreads) }
    let order = distances.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
    let nearest = Array(order.prefix(count))
    let width = max(distances[nearest[nearest.count - 1]], 1e-9)
    // Epanechnikov's kernel; the farthest keeps a little, as weights must be positive.
    let weights = nearest.map { future in
      training.weights[future] * max(0.05, 1 - distances[future] / width)
    }
    let slopes = self.slopes(levels: past.map(\.levels), from: seen.months)
    return moved(
      nearest, weights: weights,
      by: nearest.map { future in
        zip(recent.levels, past[future].levels).map { $0 - $1 }
      }, slopes: slopes, from: seen.months)
  }

  /// Training futures of all sizes, evenly taken, when nothing was seen.
  private func spread() -> DemandFutures {
    let size = training.months * training.classes
    let totals = (0..<training.count).map { future in
      training.households[future * size..<(future + 1) * size].reduce(0) { $0 + Int($1) }
    }
    let order = totals.indices.sorted { (totals[$0], $0) < (totals[$1], $1) }
    let taken = (0..<count).map { order[(2 * $0 + 1) * training.count / (2 * count)] }.sorted()
    return DemandFutures(
      months: training.months, classes: training.classes,
      households: taken.flatMap { training.households[$0 * size..<($0 + 1) * size] },
      weights: taken.map { training.weights[$0] })
  }

  private func deviation(_ values: [Double]) -> Double {
    let mean = zip(values, training.weights).reduce(0) { $0 + $1.0 * $1.1 }
    return zip(values, training.weights).reduce(0) {
      $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean)
    }.squareRoot()
  }

  /// How much a household more now means in each later month, `[month][class]`.
  private func slopes(levels: [[Double]], from start: Int) -> [Double] {
    let classes = training.classes
    var slopes: [Double] = []
    let centred = (0..<classes).map { size in
      let mean = levels.indices.reduce(0.0) { $0 + training.weights[$1] * levels[$1][size] }
      return levels.map { $0[size] - mean }
    }
    let variances = centred.map { values in
      values.indices.reduce(0.0) { $0 + training.weights[$1] * values[$1] * values[$1] }
    }
    for month in start..<training.months {
      for size in 0..<classes {
        var sum = 0.0
        for future in 0..<training.count {
          sum +=
            training.weights[future] * centred[size][future]
            * Double(training[future, month, class: size])
        }
        slopes.append(variances[size] > 1e-9 ? min(1, max(0, sum / variances[size])) : 1)
      }
    }
    return slopes
  }

  private func moved(
    _ chosen: [Int], weights: [Double], by shifts: [[Double]], slopes: [Double], from start: Int
  ) -> DemandFutures {
    let classes = training.classes
    var households: [Int32] = []
    households.reserveCapacity(chosen.count * (training.months - start) * classes)
    for (future, shift) in zip(chosen, shifts) {
      for month in start..<training.months {
        for size in 0..<classes {
          let slope = slopes[(month - start) * classes + size]
          let value = Double(training[future, month, class: size]) + slope * shift[size]
          households.append(Int32(max(0, value.rounded())))
        }
      }
    }
    return DemandFutures(
      months: training.months - start, classes: classes, households: households, weights: weights)
  }
}
