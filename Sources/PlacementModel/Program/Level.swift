import LinearModel
import PlacementDomain

extension Objectives {
  /// One objective.
  struct Level {
    let id: String
    let expression: LinearExpression
    /// Whether its value is a whole number; the burden is counted in thousandths.
    let isWhole: Bool

    /// What a counted plan has, of a level in whole numbers.
    func value(in evaluation: Evaluation) -> Int? {
      switch id {
      case PlanLevelID.unplaced: evaluation.unplaced
      case PlanLevelID.overflow: evaluation.overflow
      case PlanLevelID.changed: evaluation.changed
      default: nil
      }
    }

    /// What holds the level at what a counted plan has; for the burden, less than a thousandth above it.
    func limit(in evaluation: Evaluation) -> Double {
      value(in: evaluation).map(Double.init) ?? (evaluation.burden + evaluation.reserved).value
        + 4e-4
    }

    /// Whether two counted plans are equal on this level, and on those before that are held.
    func isSame(
      _ found: Evaluation, _ other: Evaluation, holding held: [String: Int]
    ) -> Bool {
      let isHeld = held.allSatisfy { id, value in
        switch id {
        case PlanLevelID.unplaced: other.unplaced == value
        case PlanLevelID.overflow: other.overflow == value
        default: true
        }
      }
      guard isHeld else { return false }
      return isWhole
        ? value(in: found) == value(in: other) : found.burden == other.burden
    }

    /// Whether a counted plan comes to the value that the program gave it.
    func isCounted(_ objective: Double, in evaluation: Evaluation) -> Bool {
      let counted =
        value(in: evaluation).map(Double.init) ?? (evaluation.burden + evaluation.reserved).value
      return abs(counted - objective) <= 1e-6 * max(1, abs(objective)) + 5e-4
    }

    /// The bound, rounded up to the next value that the objective can take.
    ///
    /// That is a whole number, or whole thousandths of the burden. A hair below a value counts as that
    /// value.
    func provenBound(_ bound: Double) -> Thousandths {
      isWhole
        ? Thousandths(Int((bound - 1e-6).rounded(.up)))
        : Thousandths(raw: Int((bound * 1000 - 0.01).rounded(.up)))
    }
  }

  /// The objectives in their order.
  var levels: [Level] {
    [
      Level(id: PlanLevelID.unplaced, expression: unplaced, isWhole: true),
      Level(id: PlanLevelID.overflow, expression: overflow, isWhole: true),
      Level(id: PlanLevelID.burden, expression: burden, isWhole: false),
    ] + (changed.map { [Level(id: PlanLevelID.changed, expression: $0, isWhole: true)] } ?? [])
  }
}
