import Foundation

/// A picture could not be drawn.
public struct PictureProblem: Error, CustomStringConvertible, Sendable {
  /// What gnuplot said.
  public let description: String
}

/// Draws through gnuplot, as a separate program with a pipe in and a pipe out.
enum Gnuplot {
  /// The program; nil where there is none on the path.
  private static let program = PipedProgram(named: "gnuplot")

  /// Whether pictures can be drawn at all.
  public static var isThere: Bool { program != nil }

  /// What gnuplot draws of a script; nil where gnuplot is not there.
  ///
  /// - Throws: ``PictureProblem`` where it does not understand the script.
  static func run(_ script: String) throws(PictureProblem) -> String? {
    guard let program else { return nil }
    do {
      // Neither a user's start-up file nor the language of the machine has a say.
      let outcome = try program.run(
        ["-d", "-"], environment: ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"], input: script)
      guard outcome.status == 0, outcome.errors.isEmpty else {
        throw PictureProblem(
          description: "gnuplot: \(String(decoding: outcome.errors.prefix(400), as: UTF8.self))")
      }
      return String(decoding: outcome.output, as: UTF8.self)
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
