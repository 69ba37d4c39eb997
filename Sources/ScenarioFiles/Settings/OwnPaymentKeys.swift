import PlacementDomain
import PlacementLaw

/// The settings that hold the law's own payment, and what a scenario takes where it leaves them out.
enum OwnPaymentKeys {
  /// A key of `scenario.yaml` beside the rate of the law.
  struct Rate: Sendable {
    /// The key.
    let key: String
    /// Where its value goes.
    let stated: WritableKeyPath<Settings, Int> & Sendable
    /// Where the law has it.
    let legal: KeyPath<OwnPayment, Int> & Sendable
  }

  /// The rates of four kinds of household.
  static let all = [
    Rate(
      key: "economy.own_payment_single", stated: \.economy.ownPaymentSingle, legal: \.single),
    Rate(
      key: "economy.own_payment_couple", stated: \.economy.ownPaymentCouple, legal: \.couple),
    Rate(
      key: "economy.own_payment_family", stated: \.economy.ownPaymentFamily, legal: \.family),
    Rate(
      key: "economy.own_payment_large_family", stated: \.economy.ownPaymentLargeFamily,
      legal: \.largeFamily),
  ]

  /// Fills in what the scenario leaves out with the rates of its first day, or the nearest known.
  static func fill(_ settings: inout Settings, stated: (String) -> Bool) {
    guard let rates = PlacementLaw.ownPayment.inForce(on: settings.from)?.version.value else {
      return
    }
    for rate in all where !stated(rate.key) {
      settings[keyPath: rate.stated] = rates[keyPath: rate.legal]
    }
  }
}
