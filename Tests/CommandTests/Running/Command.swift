import Foundation
import TestSupport
import Testing

/// The program as its users start it: a process of its own.
enum Command {
  /// What a run left behind.
  struct Outcome {
    /// The exit code, or the number of the signal that ended the run.
    let status: Int32
    /// Whether a signal ended the run.
    let wasKilled: Bool
    /// Standard output.
    let output: String
    /// Standard error.
    let errors: String
  }

  /// The scenario that the tests read.
  static let alleroed = Repository.root.appendingPathComponent("Scenarios/alleroed").path

  /// The program, built beside the tests.
  static func executable() throws -> URL {
    let bundle = Bundle.main
    let folders = [
      bundle.executableURL?.deletingLastPathComponent(), bundle.bundleURL,
      bundle.bundleURL.deletingLastPathComponent(),
      Repository.root.appendingPathComponent(".build/release"),
      Repository.root.appendingPathComponent(".build/debug"),
    ]
    let found = folders.compactMap { $0?.appendingPathComponent("nabolag") }.first { file in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: file.path)
    }
    return try #require(found, "the program is not built beside the tests")
  }

  /// Runs the program to its end.
  static func run(_ arguments: String..., from folder: Folder? = nil) throws -> Outcome {
    try Running(executable(), arguments, from: folder).finish()
  }

  /// Runs a line of shell in which `$NABOLAG` is the program, `$ALLEROED` the scenario.
  static func shell(_ line: String, from folder: Folder) throws -> Outcome {
    let places = ["NABOLAG": try executable().path, "ALLEROED": alleroed]
    let shell = URL(fileURLWithPath: "/bin/sh")
    return try Running(shell, ["-c", line], from: folder, setting: places).finish()
  }

  /// Starts the program and goes on.
  static func start(_ arguments: String...) throws -> Running {
    try Running(executable(), arguments, from: nil)
  }
}
