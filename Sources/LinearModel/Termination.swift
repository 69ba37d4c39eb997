/// Why a solver stopped.
public struct Termination: Hashable, Sendable, CustomStringConvertible {
  /// The word for it, as written into files.
  public let name: String

  /// The reason with the given word; the solvers here only use the constants below.
  public init(name: String) {
    self.name = name
  }

  /// The incumbent is proven best.
  public static let optimal = Termination(name: "optimal")

  /// The incumbent is within the wanted gap of the proven bound, and may be not the best.
  public static let gap = Termination(name: "gap")

  /// The time limit was reached.
  public static let time = Termination(name: "time")

  /// Somebody asked the solver to stop.
  public static let interrupted = Termination(name: "interrupted")

  /// The limit on nodes or pivots was reached.
  public static let nodes = Termination(name: "nodes")

  /// No point satisfies the model.
  public static let infeasible = Termination(name: "infeasible")

  /// The objective, or that of the relaxation without whole numbers, falls without end.
  public static let unbounded = Termination(name: "unbounded")

  /// No point is better than the cutoff given; whether any point exists at all is not known.
  public static let cutoff = Termination(name: "cutoff")

  /// The bound that was asked for is proven; there may be better points than the incumbent above it.
  public static let target = Termination(name: "target")

  /// The solver gave up for numerical reasons; what it has so far still stands.
  public static let numerical = Termination(name: "numerical")

  /// The word for it.
  public var description: String { name }
}
