import ArgumentParser
import Foundation
import PlacementModel

/// The files of `--write-model`: each level's program as MPS, the last under the name that was given.
struct ModelFiles {
  private let url: URL

  /// Files beside the one with this name.
  init(path: String) { url = URL(fileURLWithPath: path) }

  /// The name of a level's file: `model.unplaced.mps`, `model.overflow.mps`, and for the last `model.mps`.
  private func name(of level: String, isLast: Bool) -> String {
    isLast
      ? url.lastPathComponent : "\(url.deletingPathExtension().lastPathComponent).\(level).mps"
  }

  /// Refuses names that the folder of results or one of its files has.
  func check(against output: String, files: [String]) throws {
    let folder = URL(fileURLWithPath: output).standardizedFileURL.path
    let names =
      PlanLevelID.all.map { name(of: $0, isLast: false) } + [name(of: "", isLast: true)]
    for name in names {
      let path = url.deletingLastPathComponent().appendingPathComponent(name)
        .standardizedFileURL.path
      guard path != folder, !folder.hasPrefix(path + "/") else {
        throw ValidationError(
          "--write-model would be the file \(path), and the results go to a folder of that name: "
            + "give one of them another name, such as --write-model model.mps")
      }
      guard !files.contains(where: { "\(folder)/\($0)" == path }) else {
        throw ValidationError(
          "--write-model would overwrite the result \(path): give it another name, such as model.mps"
        )
      }
    }
  }

  /// Writes the program of each level, whole or not at all.
  func write(
    _ facts: PlacementFacts, _ formulation: Formulation, reached evaluation: Evaluation
  ) throws {
    let models = PlacementSolver.models(facts, formulation, reached: evaluation)
    let files = models.enumerated().map { index, level in
      (
        name(of: level.level, isLast: index == models.count - 1),
        level.model.mps(name: "\(facts.scenario.settings.name)_\(level.level)")
      )
    }
    try Console.write(files, to: url.deletingLastPathComponent().path)
  }
}
