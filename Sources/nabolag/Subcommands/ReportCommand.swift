import ArgumentParser
import CouncilReport
import Foundation
import PlacementDomain
import PlanDocuments
import ScenarioFiles
import Workbook

/// `nabolag report`: placement, forecast and capacity plan as one document for the council.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make the council's report: placement, forecast and capacity plan as one page.",
    discussion: """
      Writes report.html (one page that needs nothing else), report.json (every number in it), \
      report.xlsx (its tables) and, with --pdf, report.pdf; whole or not at all. plan.json, forecast.json and capacity.json in the \
      output folder are used where they are of this scenario; what is missing is made: a plan, a \
      forecast, and a capacity plan without comparisons. Counts of few people are not shown.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @Option(help: "The plan to report on: plan.json, or a CSV table with household and home.")
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "The forecast to report on: forecast.json, or how many courses to compute.",
      valueName: "file|number"))
  var forecast: String?

  @Option(help: "The capacity plan to report on: capacity.json.")
  var capacity: String?

  @Option(
    help: ArgumentHelp(
      "An earlier report.json: what changed, and whether the count left its band.",
      valueName: "report.json"))
  var against: String?

  @Flag(help: "Also print report.pdf, through WeasyPrint.")
  var pdf = false

  @Flag(help: "Make everything anew, whatever lies in the output folder.")
  var fresh = false

  @Option(help: "Threads; without it one for each processor.")
  var threads: Int?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
    guard forecast.flatMap({ Int($0) }).map({ (1...10_000_000).contains($0) }) ?? true else {
      throw ValidationError("--forecast is a file, or a number from 1 to 10000000")
    }
    guard (1...256).contains(threads ?? 1) else {
      throw ValidationError("--threads is a number from 1 to 256")
    }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let language = loaded.language(shared.language)
    let folder = output ?? "out/\(loaded.scenario.settings.name)"
    let earlier = try ReportSources.earlier(against, language: language)
    let sources = ReportSources(
      loaded, scenario: scenario, folder: fresh ? nil : folder, language: language,
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount, quiet: shared.quiet)
    let pages = try sources.pages(plan)
    var input = ReportInput(pages, outlines: loaded.mapOutlines)
    input.forecast = try sources.forecast(forecast)
    input.capacity = input.forecast == nil ? nil : try sources.capacity(capacity)
    input.earlier = earlier
    input.sources = loaded.sources
    input.settingSources = loaded.settingSources
    input.clauses =
      loaded.policyDocument.map { PolicyReader.read(files: [$0]) }?.documents.first?.clauses ?? []
    input.version = Nabolag.version
    let document = try ReportDocument(input)
    var files: [(String, bytes: [UInt8])] = []
    do {
      let page = try ReportHTML.page(document, language: language)
      files.append(("report.html", Array(page.utf8)))
      files.append(("report.json", Array(ReportJSON.encode(document).utf8)))
      files.append(("report.xlsx", try ReportWorkbook.bytes(document, language: language)))
      if pdf {
        let midnight = loaded.scenario.settings.from.number * 86_400
        files.append(
          ("report.pdf", try WeasyPrint.pdf(of: page, at: midnight, language: language)))
      }
    } catch let problem as PictureProblem {
      Console.remark("\(scenario): \(problem)")
      throw ExitCode.internalFault
    } catch let problem as WorkbookProblem {
      Console.remark("\(folder)/report.xlsx: \(problem)")
      throw ExitCode.badData
    } catch let problem as PrintProblem {
      Console.remark("\(problem)")
      throw ExitCode.badData
    }
    try Console.write(files, to: folder)
    if shared.json {
      try Console.result(ReportJSON.encode(document))
    } else if !shared.quiet {
      try Console.result(
        ReportSummary.text(
          document, language: language, files: files.map { "\(folder)/\($0.0)" }))
    }
  }
}
