import Foundation
import PlacementDomain

/// Reads the folder of a scenario into domain values, or says everything that is wrong with it.
public struct ScenarioReader {
  /// Reads the scenario in a folder of the file system.
  public static func read(folder: String) -> ReadResult {
    ReadResult(scenario: nil, problems: [], outlines: [])
  }

  /// Reads the scenario in a folder of the file system.
  public static func read(folder: URL) -> ReadResult {
    read(folder: folder.relativePath)
  }
}
