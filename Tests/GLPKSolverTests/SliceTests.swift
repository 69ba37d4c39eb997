import GLPKSolver
import LinearModel
import Testing

/// GLPK cannot be asked anything inside the simplex method, so it runs in slices.
@Suite("Long linear programs")
struct SliceTests {
  /// Everyone to one place and one to every place; it takes several thousand pivots.
  private let assignment: LinearModel = {
    let size = 120
    var model = LinearModel()
    var persons = [LinearExpression](repeating: LinearExpression(), count: size)
    var places = persons
    for person in 0..<size {
      for place in 0..<size {
        let cost = (person * 7_919 + place * 104_729 + person * place * 31) % 1_009
        let chosen = model.addVariable("x", objective: Double(cost))
        persons[person].add(chosen)
        places[place].add(chosen)
      }
    }
    for index in 0..<size {
      model.addRow("person", persons[index], .equal, 1)
      model.addRow("place", places[index], .equal, 1)
    }
    return model
  }()

  @Test(
    "many slices, and many small limits, come to the same optimum",
    arguments: [SimplexMethod.primal, .dual])
  func slices(method: SimplexMethod) throws {
    let whole = try GLPKSolver.withSession { session in
      try session.load(assignment)
      return try session.solve(method)
    }
    #expect(whole.termination == .optimal)
    let pieces = try GLPKSolver.withSession { session in
      try session.load(assignment)
      var rounds = 0
      var result = try session.solve(method, limits: SimplexLimits(pivots: 150))
      while result.termination == .nodes && rounds < 200 {
        #expect(result.pivots == 150)
        result = try session.solve(method, limits: SimplexLimits(pivots: 150))
        rounds += 1
      }
      #expect(rounds > 0)
      return result
    }
    #expect(pieces.termination == .optimal)
    #expect(abs(pieces.objective - whole.objective) < 1e-6)
  }

  @Test("a raised flag stops the relaxation, also before the tree of an integer program")
  func stopped() throws {
    try GLPKSolver.withSession { session in
      try session.load(assignment)
      var asked = 0
      let result = try session.solve(.primal) { progress in
        asked += 1
        #expect(progress.pivots > 0 && progress.incumbent == nil)
        return .stop
      }
      #expect(asked == 1)
      #expect(result.termination == .interrupted)
      let integers = try session.solveIntegers { _ in .stop }
      #expect(integers.termination == .interrupted)
      #expect(integers.values == nil)
    }
  }
}
