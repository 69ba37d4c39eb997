import Foundation

/// Another solver on this machine, as an outside opinion on a model written to a file.
public enum PeerSolver: String, CaseIterable, Sendable {
  /// COIN-OR's branch and cut.
  case cbc

  /// GLPK's own command.
  case glpsol

  /// What a peer said, in words when it is neither an optimum nor none.
  public enum Answer: Equatable, Sendable {
    /// The least objective.
    case optimum(Double)

    /// No point satisfies the model.
    case infeasible

    /// Anything else.
    case other(String)
  }

  /// Lets the peer solve a model in free MPS.
  public func solve(mps: String) throws -> Answer {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("peer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let model = folder.appendingPathComponent("model.mps")
    let solution = folder.appendingPathComponent("solution.txt")
    try Data(mps.utf8).write(to: model)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      switch self {
      case .cbc: [rawValue, model.path, "ratioGap", "0", "solve", "solution", solution.path]
      case .glpsol: [rawValue, "--freemps", model.path, "-w", solution.path]
      }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard let text = try? String(contentsOf: solution, encoding: .utf8) else {
      return .other("\(rawValue) wrote no solution")
    }
    return self == .cbc ? Self.readCBC(text) : Self.readGLPSOL(text)
  }

  /// What a peer said instead of an optimum.
  public struct NoOptimum: Error, Sendable {
    /// Its answer.
    public let answer: Answer
  }

  /// The optimum of a model in free MPS.
  ///
  /// - Throws: ``NoOptimum`` where the peer says anything else.
  public func optimum(ofMPS mps: String) throws -> Double {
    let answer = try solve(mps: mps)
    guard case .optimum(let value) = answer else { throw NoOptimum(answer: answer) }
    return value
  }

  private static func readCBC(_ text: String) -> Answer {
    let line = text.split(separator: "\n").first ?? ""
    let words = line.split(separator: " ")
    if line.contains("nfeasible") {
      return .infeasible
    }
    if line.hasPrefix("Optimal"), let last = words.last, let value = Double(last) {
      return .optimum(value)
    }
    return .other(String(line))
  }

  private static func readGLPSOL(_ text: String) -> Answer {
    let line = text.split(separator: "\n").first { $0.hasPrefix("s ") } ?? ""
    let words = line.split(separator: " ")
    guard words.count >= 6, let value = words.last.flatMap({ Double($0) }) else {
      return .other(String(line))
    }
    switch (words[1], words[4]) {
    case ("mip", "o"): return .optimum(value)
    case ("mip", "n"), ("bas", "n"): return .infeasible
    case ("bas", "f") where words[5] == "f": return .optimum(value)
    default: return .other(String(line))
    }
  }
}
