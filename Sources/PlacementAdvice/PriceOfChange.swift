import PlacementDomain
import PlacementModel

extension PriceOfChange {
  /// What a plan has more than an earlier one; negative where it has less.
  public init(of changed: Evaluation, over first: Evaluation) {
    self.init(
      unplaced: changed.unplaced - first.unplaced,
      overflow: changed.overflow - first.overflow,
      burden: Thousandths(raw: changed.burden.raw - first.burden.raw))
  }
}
