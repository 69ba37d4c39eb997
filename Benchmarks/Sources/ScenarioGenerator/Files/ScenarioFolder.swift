import Foundation

/// Writes a municipality as the files of a scenario.
struct ScenarioFolder {
  let town: Town
  let kind: Supply
  let seed: UInt64

  /// Writes all files, replacing those that are there.
  func write(to folder: URL) throws {
    let name = "\(padded(town.scale.households, 4))-\(kind.rawValue)"
    let settings = ScenarioSettings(
      name: name, title: "Benchmark \(name), seed \(seed)", scale: town.scale)
    let files = [
      ("scenario.yaml", settings.text), ("districts.csv", town.districtTable.text),
      ("places.csv", town.placeTable.text), ("homes.csv", town.homeTable.text),
      ("households.csv", town.householdTable.text), ("options.csv", town.optionTable.text),
      ("modules.csv", town.moduleTable.text), ("travel.csv", town.travelTable.text),
      ("scores.csv", town.scoreTable.text),
    ]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (file, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(file))
    }
  }
}
