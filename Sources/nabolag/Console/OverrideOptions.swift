import ArgumentParser
import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// Decisions of people beside a scenario: pins, refused homes, an earlier plan to follow.
struct OverrideOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Give a household a home; may stand several times. Shows the price; see --accept.",
      valueName: "household=home"))
  var pin: [HouseholdHome] = []

  @Option(
    help: ArgumentHelp(
      "Do not give a household a home; may stand several times. Shows the price; see --accept.",
      valueName: "household=home"))
  var forbid: [HouseholdHome] = []

  @Flag(help: "Accept what --pin and --forbid cost: write the plan, with the prices in its log.")
  var accept = false

  @Option(
    help: ArgumentHelp(
      "An earlier plan to follow: of equally good plans, the one that changes least of it.",
      valueName: "plan"))
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "Most households that may get another home than in --previous.", valueName: "n"))
  var maxMoves: Int?

  @Flag(
    help: """
      With --previous: children who live where it placed them may change school within the school year, \
      which begins on 1 August.
      """)
  var allowSchoolChanges = false

  func validate() throws {
    guard maxMoves.map({ $0 >= 0 }) ?? true else {
      throw ValidationError("--max-moves is a whole number from 0 up")
    }
    guard previous != nil || (maxMoves == nil && !allowSchoolChanges) else {
      throw ValidationError(
        "--max-moves and --allow-school-changes go with --previous, the plan that is followed")
    }
    guard !accept || !changes.isEmpty else {
      throw ValidationError("--accept goes with --pin or --forbid: it accepts what they cost")
    }
  }

  /// Pins and refused homes, each once, in the order of the command line.
  var changes: [PlacementChange] {
    let all =
      pin.map { PlacementChange.pin(household: $0.household, home: $0.home) }
      + forbid.map { PlacementChange.forbid(household: $0.household, home: $0.home) }
    return all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
  }

  /// Whether nothing is asked for.
  var isEmpty: Bool { changes.isEmpty && previous == nil }

  /// Whether prices are to be shown and no plan is to be written.
  var isQuote: Bool { !changes.isEmpty && !accept }

  /// The earlier plan, as far as the scenario still knows it.
  func followed(in facts: PlacementFacts, language: String) throws -> FollowedPlan? {
    guard let previous else { return nil }
    let plan = try Plan.read(at: previous, facts: facts, language: language)
    return FollowedPlan(plan, in: facts, keepsSchools: !allowSchoolChanges)
  }

  /// What is asked for; ends the program where an id is unknown.
  func request(_ loaded: LoadedScenario, _ followed: FollowedPlan?, language: String) throws
    -> OverrideRequest
  {
    let unknown = OverrideProblemText.unknown(in: changes, loaded.scenario, language: language)
    guard unknown.isEmpty else {
      for sentence in unknown { Console.remark(sentence) }
      throw ExitCode.validationFailure
    }
    var previous = followed?.previous
    previous?.maxMoves = maxMoves
    return OverrideRequest(changes: changes, previous: previous)
  }
}

/// A household and a home, as `H012=B-07`.
struct HouseholdHome: ExpressibleByArgument {
  let household: String
  let home: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    household = String(parts[0])
    home = String(parts[1])
  }
}
