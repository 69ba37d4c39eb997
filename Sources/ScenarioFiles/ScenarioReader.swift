import FlowForecast
import Foundation
import PlacementDomain

/// Reads the folder of a scenario into domain values, or says everything that is wrong with it.
public struct ScenarioReader {
  private let source: any FileSource
  private let log = ProblemLog()

  private init(source: any FileSource) {
    self.source = source
  }

  /// Reads the scenario in a folder of the file system.
  public static func read(folder: String) -> ReadResult {
    read(folder: folder, from: DiskSource())
  }

  /// Reads the scenario in a folder of the file system.
  public static func read(folder: URL) -> ReadResult {
    read(folder: folder.relativePath)
  }

  /// Reads the scenario in a folder of any source of files.
  public static func read(folder: String, from source: any FileSource) -> ReadResult {
    let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return ScenarioReader(source: source).read(trimmed.isEmpty ? "." : trimmed)
  }

  private func read(_ folder: String) -> ReadResult {
    guard let layers = LayerChain(source: source, log: log).layers(from: folder),
      let own = layers.last
    else { return result(nil, [], folder) }
    let (settings, entries) = SettingsBuilder(log: log).settings(of: layers, name: name(of: folder))
    let merge = TableMerge(source: source, log: log)
    var tables: [String: Table] = [:]
    for schema in TableSchema.all {
      var table = merge.table(schema, of: layers)
      if schema.isRequired, !table.isFound {
        table.isWhole = false
        log.report(
          file: table.path, "the file is missing",
          "add it: \(schema.english.lowercasedFirst)")
      }
      tables[schema.file] = table
    }
    let removed = RemovedThings(tables)
    for file in [TableSchema.travel.file, TableSchema.scores.file] {
      if var table = tables[file] {
        removed.clean(&table)
        tables[file] = table
      }
    }
    var draft = Draft(
      settings: settings, entries: entries, settingsPath: own.settings.path, tables: tables,
      log: log)
    let outlines = outlines(of: layers, districts: draft.districts.ids)
    check(&draft, outlines)
    let flows = ScenarioSeries(
      settings: settings.forecast, entries: entries, source: source, log: log
    ).read()
    guard !log.hasErrors else { return result(nil, outlines, folder) }
    var scenario = draft.scenario()
    scenario.hash = CanonicalHash.of(scenario)
    var read = result(scenario, outlines, folder, flows)
    read.sources = layers.last { !$0.settings.sources.isEmpty }?.settings.sources ?? []
    read.settingSources = SettingsKey.sources(of: entries)
    read.policyDocument = layers.last { $0.profilePath != nil }?.profilePath
    return read
  }

  private func check(_ draft: inout Draft, _ outlines: [Outline]) {
    let names = Names(draft, log: log)
    TieRules(names: names, log: log).resolve(&draft.households)
    SettingsRules(draft: draft, log: log).check()
    LawRules(draft: draft, log: log).check()
    PlaceRules(draft: draft, names: names, log: log).check()
    HomeRules(draft: draft, names: names, log: log).check()
    OptionRules(draft: draft, names: names, log: log).check()
    HouseholdRules(draft: draft, names: names, log: log).check()
    MeasureRules(draft: draft, names: names).check()
    ForecastRules(draft: draft, names: names, log: log).check()
    OutlineRules(draft: draft, outlines: outlines, log: log).check()
  }

  /// The outlines of the scenario itself, or else of the nearest base that has some.
  private func outlines(of layers: [ScenarioLayer], districts: KnownIDs) -> [Outline] {
    guard let layer = layers.last(where: { $0.names.contains(OutlineFile.name) }) else { return [] }
    let path = layer.folder + "/" + OutlineFile.name
    guard let bytes = FileReading.bytes(path, source, OutlineFile.byteLimit, log) else { return [] }
    return OutlineFile(path: path, log: log).outlines(of: bytes, districts: districts)
  }

  /// The folder's own name, with a hyphen for each character that a name cannot have.
  private func name(of folder: String) -> String {
    let last = source.identity(of: folder).split(separator: "/").last.map(String.init) ?? ""
    let name = String(
      WordText.normal(last).map { WordText.isID(String($0)) || $0 == "." ? $0 : "-" }.prefix(60))
    return WordText.isID(name) ? name : "scenario"
  }

  private func result(
    _ scenario: Scenario?, _ outlines: [Outline], _ folder: String,
    _ flows: FlowHistories = FlowHistories()
  ) -> ReadResult {
    ReadResult(
      scenario: scenario, problems: log.listing(folder: folder), outlines: outlines, flows: flows)
  }
}
