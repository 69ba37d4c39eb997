/// Gathers the problems of a feed's files while they are read.
final class FeedLog {
  /// How many problems of each severity are kept; more are only counted.
  static let limit = 100

  private var errors: [FeedProblem] = []
  private var warnings: [FeedProblem] = []
  private var counts = (errors: 0, warnings: 0)

  /// Whether a file has no rows that could be read, so that what refers to them cannot be judged.
  var hasBrokenFile = false

  /// Whether an error was reported.
  var hasErrors: Bool { counts.errors > 0 }

  /// Reports a problem; what it says is made only while there is room.
  func report(_ isWarning: Bool, _ problem: @autoclosure () -> FeedProblem) {
    if isWarning {
      counts.warnings += 1
      if counts.warnings <= FeedLog.limit { warnings.append(problem()) }
    } else {
      counts.errors += 1
      if counts.errors <= FeedLog.limit { errors.append(problem()) }
    }
  }

  /// The problems in order, with a line on how many more there are.
  func listing(feed: String) -> [FeedProblem] {
    let shown = (errors + warnings).sorted()
    let rest = counts.errors + counts.warnings - shown.count
    guard rest > 0 else { return shown }
    return shown + [
      FeedProblem(
        file: feed, message: "and \(rest) more problems", advice: "mend those above and try again",
        isWarning: counts.errors == errors.count)
    ]
  }
}
