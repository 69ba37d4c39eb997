import Foundation

/// A PDF could not be made.
public struct PrintProblem: Error, CustomStringConvertible, Sendable {
  /// What went wrong, and what to do.
  public let description: String
}

/// Prints a page to PDF through WeasyPrint, as a separate program with a pipe in and a pipe out.
public enum WeasyPrint {
  /// The PDF's bytes.
  ///
  /// - Parameters:
  ///   - page: A whole page of HTML.
  ///   - seconds: The moment the file says it was made, in seconds since 1970; no clock is asked.
  /// - Throws: ``PrintProblem`` where WeasyPrint is not there or fails.
  public static func pdf(
    of page: String, at seconds: Int, language: String
  ) throws(PrintProblem) -> [UInt8] {
    let danish = language == "da"
    guard let program = PipedProgram(named: "weasyprint") else {
      throw PrintProblem(
        description: danish
          ? "--pdf: weasyprint findes ikke på denne maskine: installér det (apt-get install "
            + "weasyprint, eller tools/install.sh), eller udelad --pdf"
          : "--pdf: weasyprint is not on this machine: install it (apt-get install weasyprint, or "
            + "tools/install.sh), or leave out --pdf")
    }
    var environment = ProcessInfo.processInfo.environment
    environment["SOURCE_DATE_EPOCH"] = String(seconds)
    do {
      let outcome = try program.run(
        ["--quiet", "--encoding", "utf-8", "-", "-"], environment: environment, input: page)
      guard outcome.status == 0, outcome.output.starts(with: Data("%PDF".utf8)) else {
        let words = String(decoding: outcome.errors.suffix(400), as: UTF8.self)
        throw PrintProblem(
          description: (danish ? "--pdf: weasyprint fejlede: " : "--pdf: weasyprint failed: ")
            + words)
      }
      return [UInt8](outcome.output)
    } catch let problem as PrintProblem {
      throw problem
    } catch {
      throw PrintProblem(description: "weasyprint: \(error.localizedDescription)")
    }
  }
}
