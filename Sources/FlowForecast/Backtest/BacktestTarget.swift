/// What a forecast is asked for.
public struct BacktestTarget: Hashable, Sendable, Comparable {
  /// Whether months are added up.
  public enum Kind: String, CaseIterable, Sendable {
    /// All persons of the months up to the horizon: what fills homes.
    case cumulative
    /// The persons of the month at the horizon.
    case single
  }

  /// Added up or single.
  public let kind: Kind
  /// Months ahead.
  public let horizon: Int

  /// A target.
  public init(_ kind: Kind, _ horizon: Int) {
    self.kind = kind
    self.horizon = horizon
  }

  /// What the target is of a path that is long enough.
  func value(_ path: ArraySlice<Int>) -> Int {
    let months = path.prefix(horizon)
    return kind == .single ? months.last ?? 0 : months.reduce(0, +)
  }

  /// Cumulative before single, then by horizon.
  public static func < (left: BacktestTarget, right: BacktestTarget) -> Bool {
    (left.kind.rawValue, left.horizon) < (right.kind.rawValue, right.horizon)
  }
}
