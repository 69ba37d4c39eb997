import Foundation

/// CBC, a solver that shares nothing with ours, as a judge of exported models.
public enum IndependentSolver {
  /// What went wrong with the judge itself.
  public struct Failure: Error, CustomStringConvertible {
    /// What it said.
    public let description: String
  }

  /// The optimum of a model in free MPS; nil where it is infeasible.
  ///
  /// - Throws: ``Failure`` where CBC is missing or proves nothing.
  public static func optimum(ofMPS text: String) throws -> Double? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("nabolag-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let model = folder.appendingPathComponent("model.mps")
    let solution = folder.appendingPathComponent("solution.txt")
    try Data(text.utf8).write(to: model)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "cbc", model.path, "-ratioGap", "0", "-allowableGap", "0", "-seconds", "120", "-solve",
      "-solution", solution.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let said = (try? String(contentsOf: solution, encoding: .utf8)) ?? ""
    let first = said.prefix { $0 != "\n" }
    if first.hasPrefix("Infeasible") || first.hasPrefix("Integer infeasible") { return nil }
    guard first.hasPrefix("Optimal"),
      let value = first.split(separator: " ").last.flatMap({ Double($0) })
    else { throw Failure(description: "CBC proves nothing: \(first)") }
    return value
  }
}
