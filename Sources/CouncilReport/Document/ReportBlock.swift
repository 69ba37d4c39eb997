import PlacementDomain

/// The blocks of the report, in the order in which they stand.
///
/// What serves a clause of a policy may name one of them.
public enum ReportBlockID: String, CaseIterable, Sendable {
  case headline, need, risk, decisions, choices
  case status, placement, burden, spread, schools, families, unplaced, map, fairness, policies
  case years, regret, track, changes, assumptions, law, certificate
}

/// A part of the report with a heading of its own.
public struct ReportBlock: Sendable {
  /// Which.
  public let id: ReportBlockID
  /// The heading.
  public let title: Words
  /// What stands in it, in order.
  public var items: [ReportItem]

  /// A block.
  init(_ id: ReportBlockID, _ title: Words, _ items: [ReportItem]) {
    self.id = id
    self.title = title
    self.items = items
  }
}

/// Something that stands in a block.
public enum ReportItem: Sendable {
  /// The sentence that is read if nothing else is.
  case lead(Sentence)
  /// A sentence that says that something is wrong or has changed.
  case alert(Sentence)
  /// An ordinary sentence.
  case paragraph(Sentence)
  /// A sentence in small print.
  case note(Sentence)
  /// Sentences one below the other.
  case list([Sentence])
  /// A table.
  case table(ReportTable)
  /// A picture, with its numbers as a table behind it.
  case figure(ReportFigure)
}

/// A picture of the report.
public struct ReportFigure: Sendable {
  /// The id that stands in files.
  public let id: String
  /// What it is, above the picture.
  public let title: Words
  /// What it shows, for those who do not see it.
  public var description: Sentence
  /// Draws it.
  let drawing: any Drawing
  /// The numbers behind it; nil where they stand in a table beside it.
  public var table: ReportTable?
}

/// Something that can be drawn.
protocol Drawing: Sendable {
  /// The picture as SVG in a language; nil where what draws is not there.
  func svg(_ language: String) throws(PictureProblem) -> String?
}
