import Foundation

/// Signals that would end the program in the midst of a file.
enum Signals {
  /// Lets a closed pipe and a file-size limit arrive as errors of writing, which are handled.
  static func arriveAsErrors() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
