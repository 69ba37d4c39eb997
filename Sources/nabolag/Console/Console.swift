import Foundation

/// Where the program speaks: results on standard output, everything else on standard error.
enum Console {
  /// Writes a result.
  static func result(_ text: String) {
    // Whoever closes the pipe early has seen enough.
    try? FileHandle.standardOutput.write(
      contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Writes a remark.
  static func remark(_ text: String) {
    try? FileHandle.standardError.write(
      contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Whether standard error is a terminal, so that progress may be shown.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard output is a terminal, so that colours may be used.
  static var showsColour: Bool {
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }

  /// Columns of the terminal, 100 where it does not say.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col >= 60
    else { return 100 }
    return min(140, Int(size.ws_col))
  }
}
