import ArgumentParser
import Foundation
import GLPKSolver
import ParallelWork
import PlacementDomain
import PlacementModel
import PlanDocuments
import ScenarioFiles
import TransitTimes

/// `nabolag travel`: minutes from homes to places by a timetable.
struct Travel: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure minutes from homes to places, on foot and by a timetable (GTFS).",
    discussion: """
      Reads a GTFS feed and finds, for every moment of the asked hours, the earliest arrival from each home \
      at each place, on foot and by bus or train. Writes travel.csv as a scenario reads it, whole or not at all, \
      and never over a file that is there, unless --force is given.
      """)

  @Argument(help: "The scenario's folder.")
  var scenario: String

  @Option(
    help: ArgumentHelp("The timetable: a GTFS feed as ZIP archive or folder.", valueName: "zip|dir")
  )
  var gtfs: String

  @Option(
    help: ArgumentHelp(
      "The day; without it the first Tuesday of the scenario's period on which the timetable holds.",
      valueName: "date"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "Hours of leaving; give it again for more. Without it 07:30-08:30.", valueName: "from-to"))
  var depart: [DepartureHours] = []

  @Option(help: "The longest walk to the first stop and from the last, in minutes, 1 to 240.")
  var maxWalk = 60

  @Option(help: "The longest walk from one stop to another, in minutes, 0 to 60.")
  var maxChangeWalk = 10

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file; without it out/<scenario name>/travel.csv.", valueName: "csv"))
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  @Option(help: "Threads; without it one for each processor.")
  var threads: Int?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard date.map({ Day(written: $0) != nil }) ?? true else {
      throw ValidationError("--date is a day such as 2026-12-01")
    }
    guard depart.count <= 24 else { throw ValidationError("--depart may be given 24 times") }
    guard (1...240).contains(maxWalk) else {
      throw ValidationError("--max-walk is a number of minutes from 1 to 240")
    }
    guard (0...60).contains(maxChangeWalk) else {
      throw ValidationError("--max-change-walk is a number of minutes from 0 to 60")
    }
    guard (1...256).contains(threads ?? 1) else {
      throw ValidationError("--threads is a number from 1 to 256")
    }
    guard output?.hasSuffix("/") != true, output != "" else {
      throw ValidationError("--output is a file's name, such as travel.csv")
    }
  }

  func run() throws {
    let loaded = try LoadedScenario(folder: scenario, quiet: shared.quiet)
    let settings = loaded.scenario.settings
    let file = output ?? "out/\(settings.name)/travel.csv"
    guard force || access(file, F_OK) != 0 else {
      Console.remark("\(file): the file is there already: choose another --output, or give --force")
      throw ExitCode.badData
    }
    let progress = ProgressLine(quiet: shared.quiet)
    defer { progress.clear() }
    let feed = try feed(settings, progress)
    let trips = TripsToMeasure(loaded.scenario)
    var query = TravelQuery(
      origins: TravelReport.points(of: trips.origins),
      destinations: TravelReport.points(of: trips.places),
      departures: depart.isEmpty ? [27_000..<30_600] : depart.map(\.seconds),
      pace: WalkingPace(
        kilometresPerHour: settings.travel.walkingSpeed.value,
        detour: settings.travel.detour.value))
    query.longestWalk = 60 * maxWalk
    query.longestChange = 60 * maxChangeWalk
    let times = try times(feed, query, progress)
    progress.clear()
    let name = URL(fileURLWithPath: gtfs).lastPathComponent
    let report = TravelReport(loaded.scenario, trips, feed, feedName: name, query, times)
    try write(report, to: file, language: loaded.language(shared.language))
  }

  /// The timetable of the day; says every problem, and ends the program where one is an error.
  private func feed(_ settings: Settings, _ progress: ProgressLine) throws -> Feed {
    let result = FeedReader.read(
      gtfs, chooseDay: { day(settings, $0) },
      progress: { progress.show(stage: "MB", done: $0 >> 20, of: $1 >> 20) })
    progress.clear()
    for problem in result.problems where !(shared.quiet && problem.isWarning) {
      Console.remark(problem.description)
    }
    guard let feed = result.feed else { throw ExitCode.badData }
    guard feed.tripsOfDay > 0 else {
      let days = feed.notes.days.map { "it holds \($0.lowerBound) to \($0.upperBound)" }
      Console.remark(
        """
        \(gtfs): nothing runs on \(feed.day), \(days ?? "nor on any other day"): choose another --date, or \
        fetch the feed of that time
        """)
      throw ExitCode.badData
    }
    return feed
  }

  /// The day asked for, else an ordinary weekday of the period or of the timetable.
  private func day(_ settings: Settings, _ notes: FeedNotes) -> Day {
    if let day = date.flatMap({ Day(written: $0) }) { return day }
    func tuesday(from day: Day) -> Day { (0..<7).map { day + $0 }.first { $0.weekday == 1 } ?? day }
    let wanted = tuesday(from: settings.from)
    guard let days = notes.days, !days.contains(wanted) else { return wanted }
    let first = tuesday(from: days.lowerBound)
    return days.contains(first) ? first : days.lowerBound
  }

  private func times(
    _ feed: Feed, _ query: TravelQuery, _ progress: ProgressLine
  ) throws -> DoorToDoor {
    let interrupted = CancellationFlag()
    do {
      return try interrupted.catchingInterrupts {
        try DoorToDoor(
          feed, query, threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
          isCancelled: { interrupted.isCancelled },
          progress: { progress.show(done: $0, of: $1) })
      }
    } catch is ParallelWork.Cancelled {
      progress.clear()
      throw Console.stopped(scenario)
    }
  }

  private func write(_ report: TravelReport, to file: String, language: String) throws {
    let url = URL(fileURLWithPath: file)
    let folder = file.contains("/") ? String(file.dropLast(url.lastPathComponent.count)) : "."
    try Console.write(
      [(url.lastPathComponent, TravelCSV.encode(report, language: language))], to: folder)
    if shared.json { try Console.result(TravelJSON.encode(report)) }
    if shared.json || shared.quiet {
      guard !shared.quiet else { return }
      for warning in TravelSummary.warnings(report, language: language) { Console.remark(warning) }
    } else {
      let own = URL(fileURLWithPath: scenario).standardizedFileURL.path + "/travel.csv"
      try Console.result(
        TravelSummary.text(
          report, language: language, width: Console.width, color: Console.showsColour,
          file: file, isInScenario: url.standardizedFileURL.path == own))
    }
  }
}
