import Foundation
import PlacementDomain

/// Reads a plan from a file, in the form that the file's name says.
public enum PlanFile {
  /// Larger files are refused; a plan of 100,000 households has about a tenth of it.
  static let largestMegabytes = 256

  /// The plan in a `.json` or a `.csv` file.
  public static func read(path: String) throws(PlanFileProblem) -> Plan {
    let file = printable(path)
    let kind = path.split(separator: ".").last?.lowercased()
    guard kind == "json" || kind == "csv" else {
      throw problem(file, .unknownKind, .nameKind)
    }
    let bytes = try contents(path, file: file)
    return kind == "csv"
      ? try PlanCSV.decode(bytes, file: file) : try PlanJSON.decode(bytes, file: file)
  }

  private static func problem(
    _ file: String, _ what: FileWords, _ advice: FileWords, _ values: [String: String] = [:]
  ) -> PlanFileProblem {
    PlanFileProblem(file: file, what: what.words(values), advice: advice.words)
  }

  private static func contents(_ path: String, file: String) throws(PlanFileProblem) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw problem(file, .notFound, .checkName)
    }
    guard !isFolder.boolValue else { throw problem(file, .isFolder, .nameAFile) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw problem(file, .noRights, .askForRights)
    }
    defer { try? handle.close() }
    let most = largestMegabytes * 1_048_576
    do {
      let data = try handle.read(upToCount: most + 1) ?? Data()
      guard data.count <= most else {
        throw problem(
          file, .tooLarge, .checkName, ["megabytes": String(largestMegabytes)])
      }
      return [UInt8](data)
    } catch let problem as PlanFileProblem {
      throw problem
    } catch {
      throw problem(file, .cannotRead, .checkName, ["reason": error.localizedDescription])
    }
  }
}
