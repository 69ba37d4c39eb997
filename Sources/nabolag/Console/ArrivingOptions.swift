import ArgumentParser
import ArrivalReplay
import CapacityForecast
import PlacementDomain
import PlacementModel

/// Options of `nabolag place` for deciding today's households only.
struct ArrivingOptions: ParsableArguments {
  @Flag(
    help: """
      Decide today's households only, and keep homes for those whom the forecast expects. Today's are \
      those who come by the period's first day, or those named in --households.
      """)
  var arriving = false

  @Option(help: "With --arriving: ids of the households to decide on, with commas between.")
  var households: String?

  @Option(help: "With --arriving: courses of the forecast that homes are kept for, 1 to 1000.")
  var futures: Int?

  func validate() throws {
    guard arriving || (households == nil && futures == nil) else {
      throw ValidationError("--households and --futures go with --arriving")
    }
    guard (1...1000).contains(futures ?? 1) else {
      throw ValidationError("--futures is a number from 1 to 1000")
    }
  }

  /// Courses to keep homes for.
  var courses: Int { futures ?? 100 }

  /// Ids of the households that are decided on.
  ///
  /// - Throws: A usage error where a household is not there or lives somewhere already.
  func today(in scenario: Scenario) throws -> Set<String> {
    guard let households else {
      return Set(
        scenario.households.filter {
          $0.livesIn == nil && $0.arrives <= scenario.settings.from
        }.map(\.id))
    }
    let asked = households.split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    for id in asked {
      guard let household = scenario.households.first(where: { $0.id == id }) else {
        throw ValidationError("--households: there is no household \(id) in the scenario")
      }
      guard household.livesIn == nil else {
        throw ValidationError("--households: \(id) lives somewhere already and stays there")
      }
    }
    guard !asked.isEmpty else { throw ValidationError("--households names no household") }
    return Set(asked)
  }
}
