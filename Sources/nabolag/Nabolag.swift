import ArgumentParser

@main
struct Nabolag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nabolag",
    abstract: "Finds homes for newly arrived refugees in Danish municipalities.",
    discussion: """
      A scenario is a folder with scenario.yaml and tables (homes.csv, households.csv, ...). \
      Start with `nabolag new my-town`, fill in the tables, `nabolag check my-town`, then \
      `nabolag place my-town`.

      Exit codes: 0 done, 2 no feasible plan or a plan that fails its audit, 64 wrong usage, \
      65 bad data (nothing is written), 70 a fault inside, 130 stopped by Ctrl-C before there \
      was a result.
      """,
    version: version,
    subcommands: [
      Check.self, Place.self, Audit.self, Explain.self, Conflict.self, Compare.self,
      TradeOffCommand.self, FairnessCommand.self, New.self, Forecast.self, Capacity.self,
      Merge.self, Replay.self, BacktestCommand.self, Travel.self, Policies.self, ReportCommand.self,
    ])

  static let version = "0.1.0"

  /// Starts the program.
  static func main() {
    StandardStreams.prepare()
    main(nil)
  }
}
