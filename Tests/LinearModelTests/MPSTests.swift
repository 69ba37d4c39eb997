import LinearModel
import TestSupport
import Testing

@Suite("Free MPS")
struct MPSTests {
  @Test("every kind of variable and row is written as all readers take it")
  func golden() {
    var model = LinearModel()
    let x = model.addVariable("x", objective: 1.5)
    let free = model.addVariable("free", lower: -.infinity, objective: 0.1)
    let b = model.addVariable("b", kind: .binary)
    let n = model.addVariable("n", kind: .integer, objective: -2)
    let m = model.addVariable("m", lower: -.infinity, upper: -3, kind: .integer)
    let fixed = model.addVariable("fixed", lower: 1e-7, upper: 1e-7)
    model.addRow("le", x + b, .lessOrEqual, 4)
    model.addRow("ge", x + free + n, .greaterOrEqual, 1)
    model.addRow("eq", m + fixed, .equal, 0)
    model.addRow("range", x - n, from: -2, through: 3)
    model.setObjective(model.objective + 7.0)
    #expect(
      model.mps(name: "all kinds") == """
        NAME all_kinds FREE
        ROWS
         N OBJ
         L le
         G ge
         E eq
         L range
        COLUMNS
         x OBJ 1.5
         x le 1
         x ge 1
         x range 1
         free OBJ 0.1
         free ge 1
         MARKER 'MARKER' 'INTORG'
         b le 1
         n OBJ -2
         n ge 1
         n range -1
         m eq 1
         MARKER 'MARKER' 'INTEND'
         fixed eq 1
         OBJ_CONSTANT OBJ 7
        RHS
         RHS le 4
         RHS ge 1
         RHS range 3
        RANGES
         RNG range 5
        BOUNDS
         FR BND free
         LO BND b 0
         UP BND b 1
         LO BND n 0
         PL BND n
         MI BND m
         UP BND m -3
         FX BND fixed 1e-07
         FX BND OBJ_CONSTANT 1
        ENDATA

        """)
  }

  @Test("names become plain and stay different")
  func names() {
    var model = LinearModel()
    for name in ["år 1", "år 1", "_r_1_2", "åse", "", "3 rum", "a", "a", "a_2", "x(1,2)"] {
      _ = model.addVariable(name)
    }
    model.addRow("OBJ", LinearExpression(sum: (0..<10).map { Variable(index: $0) }), .equal, 1)
    let names = model.mps().split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.count == 3 && words[1] == "OBJ_2" && words[0] != "RHS" ? String(words[0]) : nil
    }
    #expect(names.count == 10)
    #expect(Set(names).count == 10)
    #expect(names[6...8] == ["a", "a_3", "a_2"])
    #expect(names[9] == "x(1_2)")
    for name in names {
      #expect(name.allSatisfy { $0.isASCII && $0 != " " })
      #expect(name.first?.isLetter == true)
    }
  }

  @Test("numbers are written so that the same number is read back")
  func numbers() throws {
    let values = [0.1, 1.0 / 3, 1e16, 123_456_789.123, 2.2250738585072014e-308, -2.5e-10]
    var model = LinearModel()
    for (index, value) in values.enumerated() {
      _ = model.addVariable("v\(index)", objective: value)
    }
    let written = model.mps().split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      return words.count == 3 && words[1] == "OBJ" ? Double(words[2]) : nil
    }
    #expect(written == values)
  }

  @Test(
    "other solvers find the optimum that trying every point finds", arguments: PeerSolver.allCases)
  func peersAgreeWithBruteForce(peer: PeerSolver) throws {
    var infeasible = 0
    for seed in UInt64(0)..<60 {
      let program = RandomProgram(seed: seed)
      let answer = try peer.solve(mps: program.model.mps())
      if let optimum = program.optimum {
        guard case .optimum(let value) = answer else {
          Issue.record("seed \(seed): \(answer) instead of \(optimum)")
          continue
        }
        #expect(abs(value - optimum) < 1e-6, "seed \(seed)")
      } else {
        infeasible += 1
        #expect(answer == .infeasible, "seed \(seed)")
      }
    }
    #expect((5...50).contains(infeasible), "the programs are no test when all are alike")
  }

  @Test(
    "unbounded whole numbers, negative bounds and constants survive", arguments: PeerSolver.allCases
  )
  func corners(peer: PeerSolver) throws {
    var model = LinearModel()
    let n = model.addVariable("n", kind: .integer, objective: 1)
    let m = model.addVariable("m", lower: -.infinity, upper: -2, kind: .integer, objective: -3)
    let z = model.addVariable("z", lower: -.infinity, upper: 0, objective: -1)
    let f = model.addVariable("f", lower: -.infinity, kind: .integer, objective: 0.25)
    model.addRow("n", 2 * n, .greaterOrEqual, 15)
    model.addRow("m", LinearExpression(m), .greaterOrEqual, -100)
    model.addRow("z", LinearExpression(z), .greaterOrEqual, -5)
    model.addRow("f", LinearExpression(f), from: -7.5, through: 9)
    model.setObjective(model.objective + 100.0)
    #expect(try peer.solve(mps: model.mps()) == .optimum(8 + 6 + 0 - 1.75 + 100))
  }
}
