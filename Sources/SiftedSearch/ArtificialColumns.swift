import GLPKSolver
import LinearModel

/// Columns that let rows of a relaxation be broken at a penalty, until pricing has found what is missing.
///
/// While they are closed they stand at zero and cost nothing.
struct ArtificialColumns {
  /// Columns in GLPK.
  private(set) var columns: [Int] = []
  /// For each column the row in GLPK that it lets be broken.
  private(set) var rows: [Int] = []
  private var penalty = 0.0
  /// Penalties from here on leave GLPK no digits for the costs.
  private static let mostPenalty = 1e10

  /// Adds columns for rows in GLPK, one for each limit that a row has.
  mutating func add(
    _ limits: [(row: Int, lower: Double, upper: Double)], to session: GLPKSession
  ) throws {
    var batch = ColumnBatch()
    for (row, lower, upper) in limits {
      for (sign, limit) in [(1.0, lower), (-1.0, upper)] where limit.isFinite {
        columns.append(session.columnCount + batch.count)
        rows.append(row)
        batch.append(upper: 0, cost: 0, entries: [(row, sign)])
      }
    }
    try session.addColumns(batch)
  }

  /// Lets rows be broken, at a penalty beyond the costs of a program.
  mutating func open(_ session: GLPKSession, costs: [Double]) throws {
    try setUpper(.infinity, session)
    penalty = 10 * (costs.map(abs).max() ?? 1) + 10
    try setCosts(penalty, session)
  }

  /// Lets no row be broken.
  func close(_ session: GLPKSession) throws {
    guard !columns.isEmpty else { return }
    try setUpper(0, session)
    try setCosts(0, session)
  }

  /// Makes it ten times as dear to break a row; whether that is still a number to reckon with.
  mutating func raisePenalty(_ session: GLPKSession) throws -> Bool {
    penalty *= 10
    guard penalty < Self.mostPenalty else { return false }
    try setCosts(penalty, session)
    return true
  }

  /// Whether a row is broken at a point of GLPK's columns.
  func areUsed(at primal: [Double]) -> Bool { columns.contains { primal[$0] > 1e-7 } }

  private func setUpper(_ upper: Double, _ session: GLPKSession) throws {
    try session.setColumnBounds(
      columns, lower: [Double](repeating: 0, count: columns.count),
      upper: [Double](repeating: upper, count: columns.count))
  }

  private func setCosts(_ cost: Double, _ session: GLPKSession) throws {
    try session.setCosts(columns, [Double](repeating: cost, count: columns.count))
  }
}
