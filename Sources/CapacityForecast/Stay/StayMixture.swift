/// Fast and slow movers: each household is of one component, and within it the hazards are constant.
///
/// Mixing makes the hazard of a group fall with time although nobody's own does: those who are still
/// there are ever more the slow ones.
public struct StayMixture: Hashable, Sendable, Codable {
  /// One kind of mover.
  public struct Component: Hashable, Sendable, Codable {
    /// The share of households, from 0 to 1.
    public var weight: Double
    /// Monthly chances of leaving.
    public var hazards: LeaveHazards

    /// A share of households with these chances.
    public init(weight: Double, hazards: LeaveHazards) {
      self.weight = weight
      self.hazards = hazards
    }
  }

  /// The components; weights add up to 1.
  public let components: [Component]

  /// Months after which the hazards count as constant: by then only the slowest are left.
  static let longest = 600

  /// A mixture of these components, their weights divided by their sum.
  ///
  /// - Throws: ``ForecastProblem`` where a weight is negative or a hazard is not a chance.
  public init(_ components: [Component]) throws(ForecastProblem) {
    let total = components.reduce(0) { $0 + $1.weight }
    guard total > 0, components.allSatisfy({ $0.weight >= 0 && $0.hazards.isValid }) else {
      throw ForecastProblem(
        "the shares of fast and slow movers must not be negative, and their chances of leaving "
          + "must lie between 0 and 1",
        da: "andelene af hurtige og langsomme må ikke være negative, og deres sandsynligheder for "
          + "fraflytning skal ligge mellem 0 og 1")
    }
    self.components = components.map { Component(weight: $0.weight / total, hazards: $0.hazards) }
  }

  /// A mixture of components that are known to be valid.
  init(unchecked components: [Component]) {
    self.components = components
  }

  /// Fast and slow movers by their mean stays in months, at least 1, with the same shares of causes.
  public init(
    fastShare: Double, fastMean: Double, slowMean: Double, causes: LeaveHazards
  ) throws(ForecastProblem) {
    guard fastMean >= 1, slowMean >= 1, (0...1).contains(fastShare) else {
      throw ForecastProblem(
        "mean stays must be at least one month and the share of fast movers between 0 and 1",
        da: "gennemsnitlige ophold skal være mindst én måned og andelen af hurtige mellem 0 og 1")
    }
    try self.init([
      Component(weight: fastShare, hazards: LeaveHazards(total: 1 / fastMean, shares: causes)),
      Component(weight: 1 - fastShare, hazards: LeaveHazards(total: 1 / slowMean, shares: causes)),
    ])
  }

  /// The law of a household of which it is not known which component it is of.
  ///
  /// $h_c(d) = \sum_k w_k (1 - h_k)^{d-1} h_{kc} \,/\, \sum_k w_k (1 - h_k)^{d-1}$.
  public func law() -> StayLaw {
    var alive = components.map(\.weight)
    var hazards: [LeaveHazards] = []
    for _ in 1...Self.longest {
      let total = alive.reduce(0, +)
      guard total > 1e-300 else { break }
      var mean = LeaveHazards(permanentHome: 0, departure: 0, move: 0)
      for (share, component) in zip(alive, components) {
        mean.permanentHome += share / total * component.hazards.permanentHome
        mean.departure += share / total * component.hazards.departure
        mean.move += share / total * component.hazards.move
      }
      hazards.append(mean)
      for index in alive.indices {
        alive[index] *= max(0, 1 - components[index].hazards.total)
      }
    }
    return StayLaw(unchecked: hazards)
  }

  /// The mean stay in months.
  public var mean: Double { components.reduce(0) { $0 + $1.weight / $1.hazards.total } }
}
