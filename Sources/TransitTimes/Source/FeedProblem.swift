/// Something wrong in the files of a feed: where, what, and what to do about it.
public struct FeedProblem: Error, Hashable, Sendable {
  /// The file as the user would give it: the feed as given, and the file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong.
  public let message: String
  /// What to do about it.
  public let advice: String
  /// Whether the feed can be used all the same.
  public let isWarning: Bool

  /// A problem at a place.
  public init(
    file: String, line: Int = 1, column: Int = 1, message: String, advice: String,
    isWarning: Bool = false
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.advice = advice
    self.isWarning = isWarning
  }
}

extension FeedProblem: CustomStringConvertible {
  /// One line: `file:line:column: what is wrong: what to do`.
  public var description: String {
    "\(file):\(line):\(column): \(isWarning ? "warning: " : "")\(message): \(advice)"
  }
}

extension FeedProblem: Comparable {
  /// Whether the left problem stands first: by file, line and column.
  public static func < (left: FeedProblem, right: FeedProblem) -> Bool {
    (left.file, left.line, left.column, left.message)
      < (right.file, right.line, right.column, right.message)
  }
}
