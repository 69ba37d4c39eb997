import Foundation

/// Another program, fed through a pipe and read through one.
struct PipedProgram {
  /// Where the program is.
  let path: String

  /// A program by its name; nil where there is none on the path.
  init?(named name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let path = folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let path else { return nil }
    self.path = path
  }

  /// What the program came to.
  struct Outcome {
    /// What it wrote.
    let output: Data
    /// What it said on the side.
    let errors: Data
    /// Its exit code.
    let status: Int32
  }

  /// Gives the program a text and waits for all that it writes.
  ///
  /// The text is written before anything is read: for programs that read all before they write, or texts
  /// smaller than a pipe holds.
  ///
  /// - Throws: What the system says where the program cannot be started or does not listen.
  func run(_ arguments: [String], environment: [String: String], input text: String) throws
    -> Outcome
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(output: written, errors: said, status: process.terminationStatus)
  }
}
