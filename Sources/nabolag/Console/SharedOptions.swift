import ArgumentParser

/// Options that every command takes.
struct SharedOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but results and errors.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say more.")
  var verbose = false

  @Flag(help: "Write results as JSON.")
  var json = false

  @Option(help: "da or en: the language of results; without it the scenario's own.")
  var language: Language?
}

/// A language of results.
enum Language: String, ExpressibleByArgument, CaseIterable {
  case da
  case en
}
