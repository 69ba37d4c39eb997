import ArgumentParser
import PlanDocuments

/// Where a finished forecast goes: three files, whole or not at all, and the terminal.
enum ForecastOutput {
  /// Writes a forecast and says what it comes to.
  static func write(_ report: ForecastReport, to output: String?, _ shared: SharedOptions) throws {
    let language = shared.language?.rawValue ?? report.header.language
    let folder = output ?? "out/\(report.header.name)"
    let json = ForecastJSON.encode(report)
    let files = [
      ("forecast.json", json),
      ("forecast.csv", ForecastCSV.encode(report, language: language)),
      ("forecast.svg", ForecastChart.svg(report, language: language)),
    ]
    try Console.write(files, to: folder)
    if shared.json {
      try Console.result(json)
    } else if !shared.quiet {
      try Console.result(
        ForecastSummary.text(
          report, language: language, width: Console.width, color: Console.showsColour,
          verbose: shared.verbose, files: files.map { "\(folder)/\($0.0)" }))
    }
  }

  /// Writes one part of a forecast.
  static func write(
    _ part: ForecastPart, _ header: ForecastHeader, to output: String?, _ shared: SharedOptions
  ) throws {
    let folder = output ?? "out/\(header.name)"
    let text = try part.encode()
    try Console.write([(part.fileName, text)], to: folder)
    if shared.json {
      try Console.result(text)
    } else if !shared.quiet {
      let language = shared.language?.rawValue ?? header.language
      try Console.result(part.note(file: "\(folder)/\(part.fileName)", language: language))
    }
  }
}
