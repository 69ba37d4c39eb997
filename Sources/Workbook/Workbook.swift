/// A workbook for Excel and LibreOffice: typed tables, the same bytes for the same contents.
public struct Workbook: Hashable, Sendable {
  /// The document's title.
  public var title: String
  /// Who made it, as the document's properties say.
  public var author: String
  /// The day that the document says it was made, counted from 1 January 1970; never the clock's.
  public var day: Int
  /// The sheets, in order.
  public var sheets: [Sheet]

  /// A workbook of these sheets.
  public init(title: String, author: String = "Nabolag", day: Int, sheets: [Sheet]) {
    self.title = title
    self.author = author
    self.day = day
    self.sheets = sheets
  }

  /// The file's bytes (Office Open XML, ISO/IEC 29500).
  public func bytes() throws(WorkbookProblem) -> [UInt8] {
    if let problem = problem() { throw problem }
    return try PrivateFolder.using { folder throws(WorkbookProblem) in
      let path = folder + "/workbook.xlsx"
      let file = try WorkbookFile(path: path, folder: folder)
      try file.write(self)
      try file.close()
      return try PrivateFolder.contents(of: path)
    }
  }
}
