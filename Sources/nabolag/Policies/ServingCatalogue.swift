import CapacityForecast
import CouncilReport
import PlacementDomain
import PlacementModel
import PlanDocuments
import ScenarioFiles

/// Everything in the program that can serve a clause of a policy, by name.
enum ServingCatalogue {
  /// Blocks of the council's report.
  static let reportBlocks = Set(ReportBlockID.allCases.map(\.rawValue))

  /// Whether the program has it.
  static func has(_ serving: Serving) -> Bool { names(serving.kind).contains(serving.name) }

  /// All names of a kind.
  static func names(_ kind: Serving.Kind) -> Set<String> {
    switch kind {
    case .rule: Set(RuleBook.demands.map(\.id))
    case .limit: Set(SoftLimits.titles.map(\.id))
    case .burden: Set(BurdenID.allCases.map(\.rawValue))
    case .column: ScenarioNames.columns
    case .setting: ScenarioNames.settings
    case .forecast: Set(ForecastMeasure.allCases.map(\.rawValue))
    case .capacity: Set(CapacityJSON.parts)
    case .command: Set(Nabolag.configuration.subcommands.compactMap { $0._commandName })
    case .report: reportBlocks
    }
  }
}
