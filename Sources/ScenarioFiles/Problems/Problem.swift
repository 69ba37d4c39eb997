/// Something wrong in the files of a scenario: where, what, and what to do about it.
public struct Problem: Hashable, Sendable {
  /// How bad a problem is.
  public enum Severity: String, Comparable, Sendable {
    /// The scenario cannot be used.
    case error
    /// The scenario can be used, but is perhaps not what was meant.
    case warning

    /// Errors come before warnings.
    public static func < (left: Severity, right: Severity) -> Bool {
      left == .error && right == .warning
    }
  }

  /// The file as the user would give it: the folder as given, and the file's name.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var advice: String
  /// Error or warning.
  public var severity: Severity

  /// A problem at a place.
  public init(
    file: String, line: Int, column: Int, message: String, advice: String,
    severity: Severity = .error
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.advice = advice
    self.severity = severity
  }
}

extension Problem: CustomStringConvertible {
  /// One line: `file:line:column: what is wrong: what to do`.
  public var description: String {
    "\(file):\(line):\(column): \(severity == .warning ? "warning: " : "")\(message): \(advice)"
  }
}

extension Problem: Comparable {
  /// Whether the left problem stands first: by file, line, column, then by what it says.
  public static func < (left: Problem, right: Problem) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.message, left.advice) < (right.message, right.advice)
  }
}
