import ArgumentParser
import Foundation
import PlanDocuments

/// Where the program speaks: results on standard output, everything else on standard error.
enum Console {
  /// Writes a result; ends the program where nobody can read it.
  static func result(_ text: String) throws {
    guard StandardStreams.write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO) else {
      remark("standard output cannot be written: \(String(cString: strerror(errno)))")
      throw ExitCode.badData
    }
  }

  /// Says that Ctrl-C ended the work on something; the code to end the program with.
  static func stopped(_ what: String) -> ExitCode {
    remark("\(what): stopped; nothing is written")
    return .stopped
  }

  /// Writes files, whole or not at all; ends the program where that fails.
  static func write(_ files: [(String, String)], to folder: String) throws {
    try write(files.map { ($0.0, bytes: Array($0.1.utf8)) }, to: folder)
  }

  /// Writes files of any kind, whole or not at all; ends the program where that fails.
  static func write(_ files: [(String, bytes: [UInt8])], to folder: String) throws {
    do {
      try AtomicFiles.write(files.map { ($0.0, bytes: $0.bytes) }, to: folder)
    } catch {
      remark("\(error)")
      throw ExitCode.badData
    }
  }

  /// Writes files, whole or not at all, and then says what was asked for: the first of them, which is JSON,
  /// a summary, or nothing.
  ///
  /// - Parameter summary: The summary's text, made of the paths of the files.
  static func deliver(
    _ files: [(String, String)], to folder: String, _ shared: SharedOptions,
    summary: (_ paths: [String]) -> String
  ) throws {
    try write(files, to: folder)
    if shared.json {
      try result(files[0].1)
    } else if !shared.quiet {
      try result(summary(files.map { "\(folder)/\($0.0)" }))
    }
  }

  /// Writes a remark, as far as somebody listens.
  static func remark(_ text: String) {
    _ = StandardStreams.write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
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
