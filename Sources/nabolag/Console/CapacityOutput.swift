import PlanDocuments

/// Where a capacity plan goes: three files, whole or not at all, and the terminal.
enum CapacityOutput {
  /// Writes a plan and says what it comes to.
  static func write(
    _ report: CapacityReport, to output: String?, _ shared: SharedOptions, language: String
  ) throws {
    let files = [
      ("capacity.json", CapacityJSON.encode(report)),
      ("capacity.csv", CapacityCSV.encode(report, language: language)),
      ("capacity.svg", CapacityChart.svg(report, language: language)),
    ]
    try Console.deliver(files, to: output ?? "out/\(report.name)", shared) { paths in
      CapacitySummary.text(
        report, language: language, width: Console.width, color: Console.showsColour, files: paths)
    }
  }
}
