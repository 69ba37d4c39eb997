import GLPKSolver
import LinearModel
import Testing

@testable import SiftedSearch

@Suite("Exchanges")
struct ExchangeTests {
  /// Three persons and three places; what the pair of the first two costs is no whole number.
  private let model: LinearModel = {
    var model = LinearModel()
    let costs: [[Double]] = [[5, 1, 9], [1, 5, 9], [9, 9, 1]]
    let counts = costs.map { row in
      row.map {
        model.addVariable("x", upper: 1, kind: .integer, objective: $0, branchPriority: 10)
      }
    }
    for row in counts { model.addRow("one", LinearExpression(sum: row), .equal, 1) }
    for place in 0..<3 {
      model.addRow("place", LinearExpression(sum: counts.map { $0[place] }), .lessOrEqual, 1)
    }
    let tie = model.addVariable("tie", objective: 1)
    model.addRow("tie", tie - (counts[0][0] * 0.25 + counts[1][1] * 0.5), .greaterOrEqual, 0)
    return model
  }()

  @Test("leave the point where it is possible, and find what is better")
  func better() throws {
    let point = [1.0, 0, 0, 0, 1, 0, 0, 0, 1, 0.75]
    #expect(model.violations(at: point).isEmpty)
    let store = ColumnStore(model, poolPriority: 10)
    try GLPKSolver.withSession { session in
      let watch = SearchWatch(limit: nil) { false }
      let relaxation = try Relaxation(store, session, watch, start: point, wholeSize: 0)
      guard case .solved = try relaxation.solve(cutoff: .infinity) else {
        Issue.record("the relaxation is not solved")
        return
      }
      for (free, value) in [([], 11.75), ([2], 11.75), ([0, 1], 3), ([0, 1, 2], 3)] {
        let part = PartProgram(
          exchanging: Set(free.map { store.groups[3 * $0] }), at: point, upTo: 20, relaxation)
        let inside = part.columns.map { point[$0] }
        #expect(part.model.violations(at: inside).isEmpty, "\(free) free")
        let found = try GLPKSolver.solve(part.model)
        #expect(found.incumbent?.objective == value, "\(free) free")
      }
    }
  }
}
