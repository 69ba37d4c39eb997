import ArgumentParser
import PlanDocuments

/// Where a finished forecast goes: three files, whole or not at all, and the terminal.
enum ForecastOutput {
  /// Writes a forecast and says what it comes to.
  static func write(_ report: ForecastReport, to output: String?, _ shared: SharedOptions) throws {
    let language = shared.language?.rawValue ?? report.header.language
    let folder = output ?? "out/\(report.header.name)"
    let files = [
      ("forecast.json", ForecastJSON.encode(report)),
      ("forecast.csv", ForecastCSV.encode(report, language: language)),
      ("forecast.svg", ForecastChart.svg(report, language: language)),
    ]
    try Console.deliver(files, to: folder, shared) { paths in
      ForecastSummary.text(
        report, language: language, width: Console.width, color: Console.showsColour,
        verbose: shared.verbose, files: paths)
    }
  }

  /// Writes one part of a forecast.
  static func write(
    _ part: ForecastPart, _ header: ForecastHeader, to output: String?, _ shared: SharedOptions
  ) throws {
    let folder = output ?? "out/\(header.name)"
    try Console.deliver([(part.fileName, try part.encode())], to: folder, shared) { paths in
      part.note(file: paths[0], language: shared.language?.rawValue ?? header.language)
    }
  }
}
