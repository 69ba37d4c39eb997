/// How many stand at a time, as a difference of columns: what is ready less what was taken down.
///
/// Columns count from the first meeting on, so that each state has two terms however long the past.
struct StandingState: Hashable, Sendable {
  /// The column of those ordered that are ready; nil where there are none.
  var ready: Int?

  /// The column of those taken down; nil where there are none.
  var gone: Int?

  /// Those ready from commitments.
  var constant: Int

  /// Whether nothing ever stands here.
  var isEmpty: Bool { ready == nil && constant == 0 }

  /// The value at a point.
  func value(at point: [Double]) -> Double {
    Double(constant) + (ready.map { point[$0] } ?? 0) - (gone.map { point[$0] } ?? 0)
  }
}
