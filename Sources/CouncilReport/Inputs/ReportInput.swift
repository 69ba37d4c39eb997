import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// Everything that the report is made from.
public struct ReportInput: Sendable {
  /// The plan with what was counted about it.
  public let pages: PlanPages
  /// Outlines for the map; may be empty.
  public let outlines: [MapOutline]
  /// The forecast; nil where the scenario has none.
  public var forecast: ForecastFigures?
  /// The capacity plan; nil where there is nothing to decide.
  public var capacity: CapacityFigures?
  /// The report that this one is compared with.
  public var earlier: EarlierReport?
  /// Clauses of the paper that the scenario takes its policy from; none where it names no paper.
  public var clauses: [PolicyClause] = []
  /// Sources that the scenario names, as written.
  public var sources: [String] = []
  /// Where each setting's value comes from, by the path of its key in `scenario.yaml`.
  public var settingSources: [String: SettingSource] = [:]
  /// The program's version.
  public var version = ""

  /// A report on a plan.
  public init(_ pages: PlanPages, outlines: [MapOutline] = []) {
    self.pages = pages
    self.outlines = outlines
  }

  var facts: PlacementFacts { pages.facts }
  var scenario: Scenario { pages.facts.scenario }
  var settings: Settings { scenario.settings }

  /// The municipality's name, or the scenario's where it has none.
  var municipality: String {
    [settings.municipality, settings.title, settings.name].first { !$0.isEmpty } ?? ""
  }

  /// A district's name.
  func district(_ id: String) -> String {
    scenario.districts.first { $0.id == id }?.name ?? id
  }

  /// An option.
  func option(_ id: String) -> CapacityOption? { scenario.options.first { $0.id == id } }

  /// A module type.
  func module(_ id: String?) -> ModuleType? {
    id.flatMap { id in scenario.modules.first { $0.id == id } }
  }
}
