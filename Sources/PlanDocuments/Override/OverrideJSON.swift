import PlacementAdvice
import PlacementDomain

/// The prices of decisions that are not accepted yet, for other programs.
public enum OverrideJSON {
  /// The word that says what it is.
  public static let format = "nabolag.override/1"

  /// The text: every decision with its price, the price of all, and what differs from the plan without them.
  public static func encode(_ result: OverrideResult) -> String {
    var members: [String: JSONText] = [
      "format": .text(format), "accepted": .number("false"),
      "changes": .list(result.plan.changes.map(PlanJSON.change)),
      "price": result.plan.price.map(PlanJSON.price) ?? .null,
      "burden_proven_within": .decimal(result.uncertainty),
    ]
    if let base = result.base {
      members["comparison"] = .block(
        ComparisonJSON.members(PlanComparison(base.plan, result.plan)))
    }
    return JSONText.members(members).document
  }
}
