import Foundation

/// The three streams every process is given.
enum StandardStreams {
  /// Makes the streams safe to use.
  ///
  /// A closed stream's number would be given to the next file that is opened, and a message would
  /// land in a plan. A file that grows past a limit is an error to report, not a reason to be killed.
  static func prepare() {
    signal(SIGXFSZ, SIG_IGN)
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // Standard output opened for reading fails on the first write, as a closed one should.
      let access = stream == STDOUT_FILENO ? O_RDONLY : O_RDWR
      _ = open("/dev/null", access)
    }
  }

  /// Writes all of a text; false where the stream takes no more.
  static func write(_ text: String, to stream: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Foundation.write(stream, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
