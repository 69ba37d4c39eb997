import PlacementDomain

/// A law of stay fitted on a register, with its errors.
///
/// Stays that are still going on count for what has passed of them. Leaving them out, and taking the mean
/// of those that ended, would miss just the long ones.
public struct StayFit: Sendable {
  /// A number and its standard error.
  public struct Estimate: Sendable, Hashable {
    /// The number.
    public let value: Double
    /// Its standard error; nil where the register does not say it.
    public let error: Double?
  }

  /// The mixture: one component, or fast movers and then slow ones.
  public let mixture: StayMixture
  /// The mean stay in months.
  public let mean: Estimate
  /// The monthly chance of leaving of each component.
  public let hazards: [Estimate]
  /// The share of fast movers; 1 where there is one component.
  public let fastShare: Estimate
  /// Stays that ended.
  public let completed: Int
  /// Stays that were still going on.
  public let open: Int
  /// The mean of the stays that ended, for comparison: it is too low.
  public let meanOfCompleted: Double

  /// The fewest stays that must have ended for a fit.
  public static let fewest = 10

  /// The law for the simulation.
  public var law: StayLaw { mixture.law() }

  /// Fits one law on stays.
  ///
  /// Two components are taken where they make the stays more likely by more than their further numbers
  /// would by chance (Akaike's criterion, GK), and where the slow movers' mean is at most twice the longest
  /// stay seen; else one.
  ///
  /// - Parameters:
  ///   - records: All stays of a period, those still going on too.
  ///   - day: The day on which the register was drawn.
  /// - Throws: ``ForecastProblem`` where fewer than ``fewest`` have ended.
  public init(_ records: [StayRecord], drawn day: Day) throws(ForecastProblem) {
    guard
      records.allSatisfy({ $0.from <= day && ($0.to ?? day) <= day && ($0.to ?? day) >= $0.from })
    else {
      throw ForecastProblem(
        "a stay in the register ends before it begins, or after the register was drawn",
        da: "et ophold i registret slutter, før det begynder, eller efter at registret er trukket")
    }
    let table = StayTable(records, drawn: day)
    guard table.completed >= Double(StayFit.fewest) else {
      throw ForecastProblem(
        "\(Int(table.completed)) stays in the register have ended; a fit needs \(StayFit.fewest)",
        da: "\(Int(table.completed)) ophold i registret er afsluttet; der kræves \(StayFit.fewest)")
    }
    let fit = StayFit.chosen(table)
    let errors = MixtureErrors(fit)
    mixture = StayMixture(unchecked: fit.components)
    mean = Estimate(
      value: mixture.mean,
      error: errors.error { $0.reduce(0) { $0 + $1.weight / $1.hazards.total } })
    hazards = fit.components.indices.map { index in
      Estimate(
        value: fit.components[index].hazards.total,
        error: errors.error { $0[index].hazards.total })
    }
    fastShare = Estimate(
      value: fit.components[0].weight,
      error: fit.components.count == 1 ? 0 : errors.error { $0[0].weight })
    completed = Int(table.completed)
    open = Int(table.going)
    meanOfCompleted = table.meanOfCompleted
  }

  private static func chosen(_ table: StayTable) -> MixtureFit {
    let one = MixtureFit.best(table, components: 1)
    let two = MixtureFit.best(table, components: 2)
    let causes = (0..<LeaveCause.allCases.count).filter { cause in
      table.ended.contains { $0[cause] > 0 }
    }
    let further = 2 + max(0, causes.count - 1)
    let isDistinct = two.components.allSatisfy { $0.weight > 0.01 }
    // Where nobody among the slow has left, their mean could be anything.
    let isSeen = two.components.allSatisfy { $0.hazards.total * 2 * table.longest > 1 }
    return isDistinct && isSeen && two.logLikelihood - one.logLikelihood > Double(further)
      ? two : one
  }
}

/// Laws of all bands from one register.
public struct StayBookFit: Sendable {
  /// The fit on all stays together.
  public let pooled: StayFit
  /// Fits of the bands with stays enough of their own.
  public let bands: [StayBand: StayFit]

  /// A band with fewer stays that ended gets the law of all together.
  public static let fewestOfBand = 60

  /// Fits the bands that have stays enough, and all together for the others.
  ///
  /// - Throws: ``ForecastProblem`` as ``StayFit``.
  public init(_ records: [StayRecord], drawn day: Day) throws(ForecastProblem) {
    pooled = try StayFit(records, drawn: day)
    var bands: [StayBand: StayFit] = [:]
    for band in StayBand.allCases {
      let own = records.filter { StayBand(size: $0.size, children: $0.children) == band }
      guard own.count(where: { $0.to != nil }) >= StayBookFit.fewestOfBand else { continue }
      bands[band] = try StayFit(own, drawn: day)
    }
    self.bands = bands
  }

  /// The laws.
  public var book: StayBook {
    var book = StayBook(pooled.law)
    for (band, fit) in bands { book[band] = fit.law }
    return book
  }
}
