import ArgumentParser
import Foundation

/// Writes a made-up municipality of a given size as a scenario folder.
@main
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario-generator",
    abstract: "Write a made-up municipality of a given size as a scenario folder.",
    discussion: """
      The same options give the same bytes. The three kinds of one seed have the same districts, \
      places and households, and differ in their homes.
      """)

  @Option(help: "How many households need a home, from 20 to 20000.")
  var households: Int

  @Option(help: "How many homes there are: few, enough or plenty.")
  var kind: Supply

  @Option(help: "The seed of all draws.")
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: "The folder to write.")
  var output: String

  func validate() throws {
    guard (20...20_000).contains(households) else {
      throw ValidationError("--households must be from 20 to 20000")
    }
  }

  func run() throws {
    let scale = Scale(households: households)
    let town = Town(scale: scale, kind: kind, seed: seed)
    let folder = URL(fileURLWithPath: output, isDirectory: true)
    try ScenarioFolder(town: town, kind: kind, seed: seed).write(to: folder)
  }
}

extension Supply: ExpressibleByArgument {}
