import PlacementDomain
import PlacementModel

/// A change to a scenario's files after which a goal can be reached, and what it costs.
public struct Relaxation: Hashable, Sendable {
  /// What is to be written into the files.
  public let changes: [ScenarioChange]
  /// Who then gets which home; written into the files too where the plan is not to choose between them and
  /// others who come first.
  public let pins: [ScenarioChange]
  /// The demands that give way.
  public let demands: [Demand]
  /// Kroner for what opens beyond what is open already and for homes whose rent is known, over the period or
  /// as long as options last; nil where nothing of it has a price in the scenario.
  public let kroner: Int?
  /// What is given up at the most reluctance.
  public let reluctance: Reluctance

  /// A change.
  init(changes: [ScenarioChange], pins: [ScenarioChange], demands: [Demand], kroner: Int?) {
    self.changes = changes
    self.pins = pins
    self.demands = demands
    self.kroner = kroner
    reluctance = demands.map(\.reluctance).max() ?? .money
  }
}
