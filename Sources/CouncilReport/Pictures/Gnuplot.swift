import Foundation

/// A picture could not be drawn.
public struct PictureProblem: Error, CustomStringConvertible, Sendable {
  /// What gnuplot said.
  public let description: String
}

/// Draws through gnuplot, as a separate program with a pipe in and a pipe out.
enum Gnuplot {
  /// Where the program is; nil where there is none on the path.
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/gnuplot" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }()

  /// Whether pictures can be drawn at all.
  public static var isThere: Bool { path != nil }

  /// What gnuplot draws of a script; nil where gnuplot is not there.
  ///
  /// - Throws: ``PictureProblem`` where it does not understand the script.
  static func run(_ script: String) throws(PictureProblem) -> String? {
    guard let path else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    // Neither a user's start-up file nor the language of the machine has a say.
    process.arguments = ["-d", "-"]
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
      // A script is far smaller than a pipe holds, so it can be written before anything is read.
      try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
      try input.fileHandleForWriting.close()
      let drawn = try output.fileHandleForReading.readToEnd() ?? Data()
      let said = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0, said.isEmpty else {
        throw PictureProblem(
          description: "gnuplot: \(String(decoding: said.prefix(400), as: UTF8.self))")
      }
      return String(decoding: drawn, as: UTF8.self)
    } catch let problem as PictureProblem {
      throw problem
    } catch {
      throw PictureProblem(description: "gnuplot: \(error.localizedDescription)")
    }
  }

  /// A text as gnuplot reads it.
  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "’").replacing("\n", with: " ") + "'"
  }
}
