import ArgumentParser
import PlanDocuments

/// Where a capacity plan goes: three files, whole or not at all, and the terminal.
enum CapacityOutput {
  /// Writes a plan and says what it comes to.
  static func write(
    _ report: CapacityReport, to output: String?, _ shared: SharedOptions, language: String
  )
    throws
  {
    let folder = output ?? "out/\(report.name)"
    let json = CapacityJSON.encode(report)
    let files = [
      ("capacity.json", json), ("capacity.csv", CapacityCSV.encode(report, language: language)),
      ("capacity.svg", CapacityChart.svg(report, language: language)),
    ]
    try Console.write(files, to: folder)
    if shared.json {
      try Console.result(json)
    } else if !shared.quiet {
      try Console.result(
        CapacitySummary.text(
          report, language: language, width: Console.width, color: Console.showsColour,
          files: files.map { "\(folder)/\($0.0)" }))
    }
  }
}
