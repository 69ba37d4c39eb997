/// Gathers the problems of all files while they are read.
final class ProblemLog {
  /// How many problems a listing shows.
  static let limit = 200
  /// How many of each severity are kept; more are only counted.
  private static let kept = 20_000

  private var files: [SourceFile] = []
  private var problems: [Problem] = []
  private var counts: [Problem.Severity: Int] = [:]
  /// What is left of the comparisons that suggestions may cost.
  var suggestionBudget = 3_000_000

  /// Whether an error was reported.
  var hasErrors: Bool { errorCount > 0 }
  /// How many errors were reported.
  var errorCount: Int { counts[.error] ?? 0 }

  /// Registers a file, so that spots can name it.
  func add(_ file: SourceFile) -> UInt16 {
    files.append(file)
    return UInt16(clamping: files.count - 1)
  }

  /// A spot at a byte of a registered file.
  func spot(_ file: UInt16, _ offset: Int) -> Spot {
    Spot(file: file, offset: UInt32(clamping: offset))
  }

  /// The file and line of a spot.
  func place(of spot: Spot) -> (path: String, line: Int, column: Int) {
    let file = files[Int(spot.file)]
    let (line, column) = file.position(at: Int(spot.offset))
    return (file.path, line, column)
  }

  /// Reports a problem at a spot.
  func report(
    _ severity: Problem.Severity = .error, at spot: Spot, _ message: @autoclosure () -> String,
    _ advice: @autoclosure () -> String
  ) {
    guard count(severity) else { return }
    let (path, line, column) = place(of: spot)
    problems.append(
      Problem(
        file: path, line: line, column: column, message: message(), advice: advice(),
        severity: severity))
  }

  /// Reports a problem of a whole file or folder, or at a known line and column.
  func report(
    _ severity: Problem.Severity = .error, file: String, line: Int = 1, column: Int = 1,
    _ message: String, _ advice: String
  ) {
    guard count(severity) else { return }
    problems.append(
      Problem(
        file: file, line: line, column: column, message: message, advice: advice,
        severity: severity))
  }

  /// The problems in order, errors before warnings where not all can be shown.
  func listing(folder: String) -> [Problem] {
    let sorted = problems.sorted()
    let total = counts.values.reduce(0, +)
    guard total > ProblemLog.limit else { return sorted }
    let errors = sorted.filter { $0.severity == .error }.prefix(ProblemLog.limit)
    let warnings = sorted.filter { $0.severity == .warning }
      .prefix(ProblemLog.limit - errors.count)
    let shown = (errors + warnings).sorted()
    let rest = Problem(
      file: folder, line: 1, column: 1, message: "and \(total - shown.count) more problems",
      advice: "mend those above and check again",
      severity: errorCount > errors.count ? .error : .warning)
    return shown + [rest]
  }

  private func count(_ severity: Problem.Severity) -> Bool {
    counts[severity, default: 0] += 1
    return counts[severity, default: 0] <= ProblemLog.kept
  }
}
