import Foundation

/// A process that was started; what it says goes to files, so that it never has to wait for a reader.
final class Running {
  private let process = Process()
  private let said: Folder

  /// Starts a program.
  init(
    _ program: URL, _ arguments: [String], from folder: Folder?, setting: [String: String] = [:]
  ) throws {
    said = try Folder()
    for name in ["output", "errors"] { try said.write("", to: name) }
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(setting) { _, new in new }
    if let folder { process.currentDirectoryURL = folder.url }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: said.path("output"))
    process.standardError = FileHandle(forWritingAtPath: said.path("errors"))
    // Threads that run tests may hold signals back, and a new process would inherit that.
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
    try process.run()
  }

  /// Sends Ctrl-C.
  func interrupt() { kill(process.processIdentifier, SIGINT) }

  /// Waits for the end.
  func finish() throws -> Command.Outcome {
    process.waitUntilExit()
    return Command.Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: try said.text("output"), errors: try said.text("errors"))
  }
}
