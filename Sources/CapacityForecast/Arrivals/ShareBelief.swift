import PlacementDomain
import RandomStreams

/// What is believed of a share: a Beta law, as if it had been seen on so many.
struct ShareBelief: Hashable, Sendable {
  /// Mean of the share, from 0 to 1.
  let mean: Double
  /// As if seen on so many, above 0.
  let strength: Double

  /// A belief of this mean and strength.
  init(mean: Double, strength: Double) {
    self.mean = min(max(mean, 0), 1)
    self.strength = max(strength, 1e-6)
  }

  /// The share of a national flow that is placed.
  init(_ flow: NationalFlowSettings) {
    self.init(mean: flow.placedPercent.value / 100, strength: Double(flow.placedStrength))
  }

  /// What was believed before and what was counted since: the Beta law's rule.
  init(_ share: PrivateShare) {
    let before = Double(share.strength)
    let seen = Double(share.counted)
    self.init(
      mean: before + seen > 0
        ? (before * share.percent.value / 100 + Double(share.countedPrivate)) / (before + seen) : 0,
      strength: before + seen)
  }

  /// All, for certain.
  static let certain = ShareBelief(mean: 1, strength: 1)

  /// A share of this belief; 0 and 1 are certain.
  func draw(_ stream: inout RandomStream) -> Double {
    guard mean > 0, mean < 1 else { return mean }
    return stream.beta(mean * strength, (1 - mean) * strength)
  }
}
