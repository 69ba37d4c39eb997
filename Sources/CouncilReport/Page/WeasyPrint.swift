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
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/weasyprint" }).first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else {
      throw PrintProblem(
        description: danish
          ? "--pdf: weasyprint findes ikke på denne maskine: installér det (apt-get install "
            + "weasyprint, eller tools/install.sh), eller udelad --pdf"
          : "--pdf: weasyprint is not on this machine: install it (apt-get install weasyprint, or "
            + "tools/install.sh), or leave out --pdf")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--quiet", "--encoding", "utf-8", "-", "-"]
    var environment = ProcessInfo.processInfo.environment
    environment["SOURCE_DATE_EPOCH"] = String(seconds)
    process.environment = environment
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
      // It reads the whole page before it writes anything, so one after the other is safe.
      try input.fileHandleForWriting.write(contentsOf: Data(page.utf8))
      try input.fileHandleForWriting.close()
      let printed = try output.fileHandleForReading.readToEnd() ?? Data()
      let said = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0, printed.starts(with: Data("%PDF".utf8)) else {
        let words = String(decoding: said.suffix(400), as: UTF8.self)
        throw PrintProblem(
          description: (danish ? "--pdf: weasyprint fejlede: " : "--pdf: weasyprint failed: ")
            + words)
      }
      return [UInt8](printed)
    } catch let problem as PrintProblem {
      throw problem
    } catch {
      throw PrintProblem(description: "weasyprint: \(error.localizedDescription)")
    }
  }
}
