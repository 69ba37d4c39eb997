import PlacementDomain

/// A file of a feed as rows with named columns; says what is wrong with a value, and where.
final class FeedTable {
  /// A column's position; columns that the file does not have are empty in every row.
  struct Column {
    fileprivate let index: Int
    fileprivate let name: String
  }

  private let reader: RecordReader
  private let file: String
  private let log: FeedLog
  private let header: [String]
  private let progress: (_ done: Int, _ all: Int) -> Void
  private var reported = 0

  /// Whether the header lacked a column, so that no row can be read.
  private var isBroken = false

  /// The line of the current row, from 1.
  var line: Int { reader.line }

  /// Opens a file of a feed.
  ///
  /// - Parameter progress: Told now and then how many bytes of all have been read.
  /// - Throws: What keeps the file from being read at all.
  init(
    _ name: String, of source: any FeedSource, _ log: FeedLog,
    progress: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(FeedProblem) {
    file = source.file(name)
    self.log = log
    self.progress = progress
    let reader = try RecordReader(source.open(name), name: file)
    self.reader = reader
    var header: [String] = []
    if try reader.next() { header = (0..<reader.fieldCount).map { reader.text($0) } }
    self.header = header
    if header.isEmpty {
      markBroken()
      log.report(
        false,
        FeedProblem(file: file, message: "the file is empty", advice: "fetch the feed again"))
    }
  }

  /// A column by its name; one that must be there is reported if it is not.
  func column(_ name: String, required: Bool = false) -> Column {
    let index = header.firstIndex(of: name) ?? -1
    if index < 0, required, !header.isEmpty {
      markBroken()
      log.report(
        false,
        FeedProblem(
          file: file, message: "the column `\(name)` is missing",
          advice: "the first line must name it, as GTFS has it, with commas between columns"))
    }
    return Column(index: index, name: name)
  }

  /// Goes to the next row; false at the end.
  func next() throws(FeedProblem) -> Bool {
    guard !isBroken else { return false }
    while try reader.next() {
      if reader.taken != reported {
        reported = reader.taken
        progress(reported, reader.size)
      }
      guard reader.fieldCount > header.count else { return true }
      log.report(
        false,
        FeedProblem(
          file: file, line: reader.line,
          message: "the row has \(reader.fieldCount) fields, the header \(header.count)",
          advice: "put fields with commas in quotation marks"))
    }
    return false
  }

  /// The bytes of a field.
  func bytes(_ column: Column) -> UnsafeBufferPointer<UInt8> { reader.bytes(column.index) }

  /// The text of a field.
  func text(_ column: Column) -> String { reader.text(column.index) }

  /// Whether a field is empty.
  func isEmpty(_ column: Column) -> Bool { bytes(column).isEmpty }

  /// Reports what is wrong with a field.
  func report(
    _ column: Column, isWarning: Bool = false, _ message: @autoclosure () -> String,
    _ advice: @autoclosure () -> String
  ) {
    log.report(
      isWarning,
      {
        let place = reader.place(of: column.index)
        return FeedProblem(
          file: file, line: place.line, column: place.column, message: message(),
          advice: advice(), isWarning: isWarning)
      }())
  }

  /// Reports what is wrong with a line that was read before.
  func report(line: Int, isWarning: Bool = false, _ message: String, _ advice: String) {
    log.report(
      isWarning,
      FeedProblem(
        file: file, line: line, message: message, advice: advice, isWarning: isWarning))
  }

  /// A whole number; the other value where the field is empty, nil where it is none or out of range.
  func whole(_ column: Column, in range: ClosedRange<Int>, ifEmpty other: Int?) -> Int? {
    let digits = bytes(column)
    if digits.isEmpty, let other { return other }
    var number = 0
    var isNumber = !digits.isEmpty && digits.count <= 10
    for digit in digits where isNumber {
      isNumber = digit >= 0x30 && digit <= 0x39
      number = 10 * number + Int(digit) - 0x30
    }
    guard isNumber, range.contains(number) else {
      report(
        column, "`\(column.name)` is `\(shown(column))`",
        "write a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return number
  }

  /// A decimal number with a point; nil where it is none or out of range.
  func decimal(_ column: Column, in range: ClosedRange<Double>) -> Double? {
    guard let number = Double(text(column)), range.contains(number) else {
      report(
        column, "`\(column.name)` is `\(shown(column))`",
        "write a number from \(range.lowerBound) to \(range.upperBound) with a decimal point")
      return nil
    }
    return number
  }

  /// A date written as `20261201`.
  func date(_ column: Column) -> Day? {
    let digits = bytes(column)
    var number = digits.count == 8 ? 0 : -1
    for digit in digits where number >= 0 {
      number = digit >= 0x30 && digit <= 0x39 ? 10 * number + Int(digit) - 0x30 : -1
    }
    guard number >= 0,
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else {
      report(
        column, "`\(column.name)` is `\(shown(column))`", "write a day that exists, as 20261201")
      return nil
    }
    return day
  }

  /// A time as `8:05:00` or `25:10:00`, in seconds from midnight of the service day.
  ///
  /// - Returns: ``FeedTime/missing`` where the field is empty, nil where it is no time.
  func time(_ column: Column) -> Int32? {
    let digits = bytes(column)
    if digits.isEmpty { return FeedTime.missing }
    guard let time = FeedTime.seconds(digits) else {
      report(
        column, "`\(column.name)` is `\(shown(column))`",
        "write hours, minutes and seconds as 08:05:00, up to \(FeedTime.lastHour):59:59")
      return nil
    }
    return time
  }

  private func markBroken() {
    isBroken = true
    log.hasBrokenFile = true
  }

  /// A field as a message shows it: its beginning, without control characters.
  func shown(_ column: Column) -> String {
    let letters = text(column).unicodeScalars.prefix(40).filter { $0.value >= 0x20 }
    return String(String.UnicodeScalarView(letters))
  }
}
