import PlacementAdvice
import PlacementDomain
import PlacementModel

/// A frontier with the scenario it belongs to: what its documents are written from.
public struct TradeOffReport: Sendable {
  /// The frontier.
  public let tradeOff: TradeOff
  /// How much more burden than the best was allowed, as a share.
  public let within: Double
  let facts: PlacementFacts

  /// A report of a frontier.
  public init(_ tradeOff: TradeOff, within: Double, _ facts: PlacementFacts) {
    self.tradeOff = tradeOff
    self.within = within
    self.facts = facts
  }

  var settings: Settings { facts.scenario.settings }

  /// A household's id.
  func household(_ position: Int?) -> String {
    position.map { facts.scenario.households[$0].id } ?? ""
  }
}
