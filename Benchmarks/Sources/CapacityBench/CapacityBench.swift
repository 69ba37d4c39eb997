import ArgumentParser

/// The capacity program, measured.
@main
struct CapacityBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity-bench", abstract: "The capacity program, measured.",
    subcommands: [SolveCase.self, ComparePolicies.self], defaultSubcommand: SolveCase.self)
}
