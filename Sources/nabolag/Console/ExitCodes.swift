import ArgumentParser

extension ExitCode {
  /// No plan keeps the rules, or a plan breaks one.
  static let noFeasiblePlan = ExitCode(2)
  /// The data are wrong; nothing was written.
  static let badData = ExitCode(65)
  /// A fault of the program.
  static let internalFault = ExitCode(70)
  /// Ctrl-C, before there was anything to write.
  static let stopped = ExitCode(130)
}
