import PlacementDomain

/// Reads a register of stays, or says everything that is wrong with it.
public enum StayRegisterReader {
  /// What a file held: the stays if nothing was wrong, and everything that was.
  public struct Result: Sendable {
    /// The stays in the order of the file; nil if there is any error.
    public var stays: [StayRecord]?
    /// All problems, sorted by line and column.
    public var problems: [Problem]
  }

  /// Reads a register.
  ///
  /// - Parameters:
  ///   - path: The file, a table with the columns size, children, from, to, cause.
  ///   - day: The day on which the register was drawn; no stay begins or ends after it.
  ///   - source: Where files come from.
  public static func read(
    _ path: String, drawn day: Day, from source: any FileSource = DiskSource()
  ) -> Result {
    let log = ProblemLog()
    var stays: [StayRecord] = []
    if let bytes = FileReading.bytes(path, source, TableFile.byteLimit, log) {
      let file = TableFile(schema: .stays, path: path, log: log, isComplete: true)
      let contents = file.contents(of: bytes)
      stays = contents.rows.compactMap { row in
        stay(
          RowReader(schema: .stays, row: row, log: log, reported: contents.missing), drawn: day)
      }
      if stays.isEmpty, !log.hasErrors {
        log.report(
          file: path, "there are no stays in it", "add a row for each household that came")
      }
    }
    return Result(stays: log.hasErrors ? nil : stays, problems: log.listing(folder: path))
  }

  private static func stay(_ row: RowReader, drawn day: Day) -> StayRecord? {
    let (size, children) = (row.whole("size"), row.whole("children"))
    let (from, to) = (row.day("from"), row.day("to"))
    let cause = row.choice("cause", of: LeaveCause.self)
    guard let size, let children, let from else { return nil }
    if children > size {
      row.log.report(
        at: row.spot("children"), "there are more children than members",
        "`size` counts all members, the children too")
    }
    if from > day || to.map({ $0 > day }) ?? false {
      row.log.report(
        at: row.spot(from > day ? "from" : "to"),
        "the date is after the day on which the register was drawn, \(day)",
        "mend the date, or leave out what is still to come")
    }
    if let to, to < from {
      row.log.report(
        at: row.spot("to"), "the stay ends before it begins", "mend one of the dates")
    }
    if to == nil, cause != nil {
      row.log.report(
        at: row.spot("cause"), "there is a cause and no day on which it left",
        "fill in `to`, or leave `cause` empty for a household that is still there")
    }
    return StayRecord(size: size, children: children, from: from, to: to, cause: cause)
  }
}
