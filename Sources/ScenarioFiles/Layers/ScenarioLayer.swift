import Foundation

/// One folder in a chain of scenarios that extend each other.
struct ScenarioLayer {
  /// The folder as the user would give it.
  var folder: String
  /// The settings as written.
  var settings: SettingsFile
  /// What the folder holds.
  var names: Set<String>
  /// The keys of the policy's profile, by their path in the settings; nil where none is named.
  var profile: [String: SettingsFile.Entry]?
  /// The policy document with that profile, as the program finds it.
  var profilePath: String?
}

/// Follows `extends` from a scenario to its bases.
struct LayerChain {
  /// The most scenarios in a chain.
  static let limit = 8

  let source: any FileSource
  let log: ProblemLog

  /// The layers, the last base first; nil after a report if the chain cannot be followed.
  func layers(from folder: String) -> [ScenarioLayer]? {
    var layers: [ScenarioLayer] = []
    var seen: Set<String> = []
    var next: (folder: String, settings: SettingsFile, spot: SettingsFile.Place)?
    var current = folder
    while true {
      seen.insert(source.identity(of: current))
      guard let layer = layer(current, extendedFrom: next) else { return nil }
      layers.append(layer)
      guard let base = layer.settings.base else { return layers.reversed() }
      let path = self.path(of: base, in: current)
      guard !seen.contains(source.identity(of: path)) else {
        report(
          layer, base, "`extends` leads in a circle", "let one of the scenarios extend no other")
        return nil
      }
      guard layers.count < LayerChain.limit else {
        report(
          layer, base, "more than \(LayerChain.limit) scenarios extend each other",
          "put some of them together")
        return nil
      }
      next = (current, layer.settings, base.place)
      current = path
    }
  }

  private func report(
    _ layer: ScenarioLayer, _ base: SettingsFile.Base, _ message: String, _ advice: String
  ) {
    log.report(
      file: layer.settings.path, line: base.place.line, column: base.place.column, message, advice)
  }

  private func layer(
    _ folder: String,
    extendedFrom child: (folder: String, settings: SettingsFile, spot: SettingsFile.Place)?
  ) -> ScenarioLayer? {
    let names: [String]
    switch source.list(folder) {
    case .names(let all): names = all
    case let failure:
      let (message, advice) = words(for: failure)
      if let child {
        log.report(
          file: child.settings.path, line: child.spot.line, column: child.spot.column,
          "`extends`: \(message)", advice)
      } else {
        log.report(file: folder, message, advice)
      }
      return nil
    }
    let path = folder + "/" + SettingsFile.name
    let settings = SettingsFile(path: path, reading: source, names: names, log: log)
    // A series may lie beside the tables, once the settings name it.
    reportUnknownTables(names.filter { !settings.namedFiles.contains($0) }, in: folder)
    return ScenarioLayer(
      folder: folder, settings: settings, names: Set(names),
      profile: settings.profile.map { profile($0, of: settings, in: folder) },
      profilePath: settings.profile.map { self.path(of: $0, in: folder) })
  }

  /// The profile of the document that a scenario names; a document that is not there is said where it is named.
  private func profile(
    _ named: SettingsFile.Base, of settings: SettingsFile, in folder: String
  ) -> [String: SettingsFile.Entry] {
    let path = self.path(of: named, in: folder)
    if case .missing = source.read(path, limit: YAMLGuard.byteLimit) {
      log.report(
        file: settings.path, line: named.place.line, column: named.place.column,
        "`policy` names the profile `\(shown(named.path))`, and there is no such file",
        "give its path from this folder, as ../../seeds/alleroed-2023.yaml")
      return [:]
    }
    return PolicyFile(path: path, reading: source, log: log).entries
  }

  private func path(of named: SettingsFile.Base, in folder: String) -> String {
    named.path.hasPrefix("/") ? named.path : folder + "/" + named.path
  }

  private func words(for failure: FolderContents) -> (message: String, advice: String) {
    switch failure {
    case .missing, .names: ("there is no such folder", "give the folder of a scenario")
    case .denied: ("no rights to read the folder", "ask for the right to read it")
    case .notAFolder: ("this is not a folder", "give the folder, not a file in it")
    case .failed(let reason): ("the folder cannot be read, \(reason)", "look at the path")
    }
  }

  private func reportUnknownTables(_ names: [String], in folder: String) {
    let known = TableSchema.all.map(\.file)
    for name in names
    where name.lowercased().hasSuffix(".csv") && !known.contains(name)
      && name != TableSchema.stays.file
    {
      log.report(
        file: folder + "/" + name, "no table of a scenario has this name",
        log.didYouMean(
          name, among: known, else: "the tables are \(known.joined(separator: ", "))"))
    }
  }
}
