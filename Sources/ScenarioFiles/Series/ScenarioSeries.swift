import FlowForecast
import PlacementDomain

/// Reads the series that a scenario names.
struct ScenarioSeries {
  let settings: ForecastSettings
  /// The settings as written, for the places of problems.
  let entries: [String: SettingsFile.Entry]
  let source: any FileSource
  let log: ProblemLog

  /// The series; what cannot be read is left out after a report.
  func read() -> FlowHistories {
    var files: [String: [MonthlySeries]] = [:]
    func series(_ file: ScenarioFile?, _ key: String) -> [MonthlySeries] {
      guard let file else { return [] }
      if let known = files[file.path] { return known }
      let found = self.series(file, key)
      files[file.path] = found
      return found
    }
    let applicants = series(settings.applicants.series, "forecast.applicants.series")
    let special = series(settings.special.series, "forecast.special.series")
    return FlowHistories(
      applicants: one(applicants, settings.applicants.column, "forecast.applicants"),
      special: one(special, settings.special.column, "forecast.special"),
      panel: series(settings.panel, "forecast.panel"))
  }

  /// All series of a file.
  private func series(_ file: ScenarioFile, _ key: String) -> [MonthlySeries] {
    if case .missing = source.read(file.path, limit: SeriesReader.byteLimit) {
      // A warning: a placement does not need it, and a copied folder is still the same scenario.
      report(
        .warning, key, "`\(key)` names `\(shown(file.written))`, and there is no such file",
        "write the path from the folder of this scenario.yaml; no forecast can be made without it")
      return []
    }
    let result = SeriesReader.read(file.path, from: source, gaps: .latest)
    for problem in result.problems {
      log.report(
        problem.severity, file: problem.file, line: problem.line, column: problem.column,
        problem.message, problem.advice)
    }
    return result.series
  }

  /// The series of a name, or the only one.
  private func one(_ all: [MonthlySeries], _ name: String, _ section: String) -> MonthlySeries? {
    guard !all.isEmpty else { return nil }
    if name.isEmpty, all.count == 1 { return all[0] }
    if let found = all.first(where: { $0.name == name }) { return found }
    let known = all.map(\.name)
    if name.isEmpty {
      report(
        .error, "\(section).series", "the file has \(all.count) series",
        "name one in `\(section).column`: \(shown(known.joined(separator: ", ")))")
    } else {
      report(
        .error, "\(section).column", "the file has no series `\(shown(name))`",
        log.didYouMean(
          name, among: known, else: "it has \(shown(known.joined(separator: ", ")))"))
    }
    return nil
  }

  private func report(
    _ severity: Problem.Severity, _ key: String, _ message: String, _ advice: String
  ) {
    guard let entry = entries[key] else { return }
    log.report(
      severity, file: entry.file, line: entry.place.line, column: entry.place.column, message,
      advice)
  }
}
