import PlacementDomain
import PlanDocuments

/// The report in a few lines, for the terminal.
public enum ReportSummary {
  /// The first block's sentences, and the files that were written.
  public static func text(_ document: ReportDocument, language: String, files: [String]) -> String {
    var lines = [
      PageWords.title(language, ["municipality": printable(document.head.municipality)]), "",
    ]
    for item in document.front.first?.items ?? [] {
      switch item {
      case .lead(let sentence), .alert(let sentence), .paragraph(let sentence):
        lines.append(sentence.text(language))
      case .list(let sentences): lines += sentences.map { "  " + $0.text(language) }
      case .note, .table, .figure: continue
      }
    }
    return (lines + [""] + files.map(printable)).joined(separator: "\n")
  }
}
