import ArgumentParser
import CapacityForecast
import Foundation
import PlanDocuments

/// `nabolag merge`: the parts of a forecast put together.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the parts of a forecast together.",
    discussion: """
      Parts come from `nabolag forecast --shard 1/8` and lie in any folders, one or several in each. In \
      whatever order they are named, the result is the same to the byte as that of one run. Nothing is \
      written where a part is missing, is there twice, or is of another forecast.
      """)

  @Argument(help: "Folders with parts, or parts.")
  var folders: [String]

  @Option(name: .shortAndLong, help: "Folder for the results; without it out/<scenario name>.")
  var output: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard output != "" else { throw ValidationError("--output is a folder's name, not nothing") }
  }

  func run() throws {
    do {
      var parts: [(file: String, part: ForecastPart)] = []
      for file in try folders.flatMap(files) {
        parts.append((file, try ForecastPart.decode(bytes(file), file: file)))
      }
      try ForecastOutput.write(ForecastMerge.merge(parts), to: output, shared)
    } catch let problem as ForecastProblem {
      Console.remark(problem.message(shared.language?.rawValue ?? "en"))
      throw ExitCode.badData
    }
  }

  /// The parts in a folder by name, or the part itself.
  private func files(_ path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Merge.problem(
        "\(path): there is no such folder or file: check the name",
        da: "\(path): mappen eller filen findes ikke: se navnet efter")
    }
    guard isFolder.boolValue else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter(ForecastPart.isName).sorted().map {
      path.hasSuffix("/") ? path + $0 : "\(path)/\($0)"
    }
  }

  private func bytes(_ path: String) throws -> Data {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Merge.problem(
        "\(path): cannot be read: ask for the right to",
        da: "\(path): kan ikke læses: bed om adgang")
    }
    return bytes
  }

  private static func problem(_ english: String, da danish: String) -> ForecastProblem {
    ForecastProblem(english, da: danish)
  }
}
