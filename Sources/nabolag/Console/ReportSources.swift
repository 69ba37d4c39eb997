import ArgumentParser
import CapacityForecast
import CapacityScenario
import CouncilReport
import Foundation
import GLPKSolver
import PlacementDomain
import PlacementModel
import PlanDocuments
import ScenarioFiles

/// Where a report's plan, forecast and capacity plan come from: a file that was named, one of this scenario
/// in the output folder, or made now.
struct ReportSources {
  private let loaded: LoadedScenario
  private let scenario: String
  /// The folder to look into; nil where all is to be made anew.
  private let folder: String?
  private let language: String
  private let threads: Int
  private let quiet: Bool

  init(
    _ loaded: LoadedScenario, scenario: String, folder: String?, language: String, threads: Int,
    quiet: Bool
  ) {
    self.loaded = loaded
    self.scenario = scenario
    self.folder = folder
    self.language = language
    self.threads = threads
    self.quiet = quiet
  }

  private var hash: String { loaded.scenario.hash }
  private var series: String { CanonicalHash.of(loaded.flows) }

  /// The earlier report; says what is wrong with a file that is none, and ends the program.
  static func earlier(_ path: String?, language: String) throws -> EarlierReport? {
    guard let path else { return nil }
    return try read(path, language: language) { try EarlierReport($0) }
  }

  /// The plan; audited, whoever made it.
  func pages(_ path: String?) throws -> PlanPages {
    let known = folder.map { "\($0)/plan.json" }.flatMap { Self.exists($0) ? $0 : nil }
    if let path = path ?? known {
      let (plan, audit) = try loaded.audit(planAt: path, language: language)
      if path == known, plan.scenarioHash != hash { return try made() }
      try audit.mustPass(path)
      return PlanPages(plan, audit, loaded.facts)
    }
    return try made()
  }

  private func made() throws -> PlanPages {
    let work = SolverWork(scenario, loaded.facts, language: language, quiet: quiet)
    let result = try work.run(PlacementOptions()) { options, _ in
      try PlacementSolver.place(loaded.facts, options)
    }
    return PlanPages(result, loaded.facts)
  }

  /// The forecast; nil, with a remark, where none can be made.
  ///
  /// - Parameter asked: A file, or how many courses.
  func forecast(_ asked: String?) throws -> ForecastFigures? {
    if let asked, Int(asked) == nil {
      let figures = try Self.read(asked, language: language) { try ForecastFigures($0) }
      guard figures.scenario.sha256 == hash else { throw other(asked) }
      return figures
    }
    if asked == nil, let text = text(of: "forecast.json"),
      let figures = try? ForecastFigures(text), figures.scenario.sha256 == hash,
      figures.seriesSha256 == series
    {
      return figures
    }
    do {
      let task = try ForecastTask(loaded, months: nil, variants: [], stays: nil)
      let replications = asked.flatMap { Int($0) } ?? 2000
      let header = task.header(seed: 1, replications: replications)
      let outcome = try computed { progress, interrupted in
        try ForecastVariants.run(
          task.models, replications: 0..<replications, seed: header.seed, threads: threads,
          identities: header.variants.map { "\(header.hash) \($0.id)" },
          goOn: { done in
            progress.show(done: done, of: replications)
            return !interrupted.isCancelled
          })
      }
      return try ForecastFigures(ForecastJSON.encode(ForecastReport(header, outcome)))
    } catch let problem as ForecastProblem {
      Console.remark("\(scenario): \(problem.message(language))")
      return nil
    }
  }

  /// The capacity plan; nil, with a remark, where there is nothing to decide or no plan does what is asked.
  func capacity(_ path: String?) throws -> CapacityFigures? {
    if let path {
      let figures = try Self.read(path, language: language) { try CapacityFigures($0) }
      guard figures.scenario.sha256 == hash else { throw other(path) }
      return figures
    }
    if let text = text(of: "capacity.json"), let figures = try? CapacityFigures(text),
      figures.scenario.sha256 == hash, figures.futures.seriesSha256 == series, figures.complete
    {
      return figures
    }
    do {
      let councilCase = try CapacityCase(loaded.facts, flows: loaded.flows, threads: threads)
      let outcome = try computed { progress, interrupted in
        var options = StudyOptions()
        options.threads = threads
        options.cancellation = interrupted
        options.comparesPolicies = false
        options.frontierPoints = 0
        options.alternatives = 1
        options.progress = { progress.show(stage: $0.rawValue, done: $1, of: $2) }
        return try CapacityStudy.run(councilCase, options: options)
      }
      switch outcome {
      case .found(let study):
        let report = CapacityReport(study, of: loaded.scenario, series: series, seed: 1)
        return try CapacityFigures(CapacityJSON.encode(report))
      case .impossible(let wishes):
        let text = UnmetWishText(councilCase, loaded.scenario, language: language)
        for wish in wishes { Console.remark("\(scenario): \(text(wish))") }
        return nil
      case .stopped:
        throw Console.stopped(scenario)
      }
    } catch let problem as ForecastProblem {
      Console.remark("\(scenario): \(problem.message(language))")
      return nil
    } catch let problem as CaseProblem {
      if !quiet { Console.remark("\(scenario): \(problem.words(language))") }
      return nil
    }
  }

  private func computed<Result>(
    _ work: (ProgressLine, CancellationFlag) throws -> Result
  ) throws -> Result {
    let progress = ProgressLine(quiet: quiet)
    defer { progress.clear() }
    let interrupted = CancellationFlag()
    let result = try interrupted.catchingInterrupts { try work(progress, interrupted) }
    guard !interrupted.isCancelled else {
      progress.clear()
      throw Console.stopped(scenario)
    }
    return result
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// The text of a file in the output folder, if there is one.
  private func text(of name: String) -> String? {
    guard let folder, let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
      return nil
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Reads a file that was named; says what is wrong with it, and ends the program.
  private static func read<Value>(
    _ path: String, language: String, _ decode: (String) throws -> Value
  ) throws -> Value {
    let danish = language == "da"
    guard let data = FileManager.default.contents(atPath: path) else {
      Console.remark(
        danish
          ? "\(path): filen kan ikke læses: kontrollér navn og rettigheder"
          : "\(path): the file cannot be read: check its name and rights")
      throw ExitCode.badData
    }
    do {
      return try decode(String(decoding: data, as: UTF8.self))
    } catch {
      Console.remark(
        danish
          ? "\(path): ikke en fil af den ventede slags, eller fra en ældre version: lav den igen"
          : "\(path): not a file of the kind expected, or of an older version: make it again")
      throw ExitCode.badData
    }
  }

  private func other(_ path: String) -> ExitCode {
    Console.remark(
      language == "da"
        ? "\(path): hører til et andet scenarie, eller det er ændret siden: lav den igen"
        : "\(path): belongs to another scenario, or the scenario changed since: make it again")
    return ExitCode.badData
  }
}
