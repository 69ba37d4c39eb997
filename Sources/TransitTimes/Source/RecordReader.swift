/// Records of a CSV file (RFC 4180), found in a buffer without copying.
///
/// Written for files of gigabytes: a field is a range of bytes that holds until the next record.
final class RecordReader {
  /// Longer records are taken for a quote that was never closed.
  static let longestRecord = 1 << 20

  private struct Field {
    var start: Int
    var end: Int
    /// Whether quotes stand doubled in it.
    var isEscaped: Bool
  }

  private enum Scan {
    case record
    case needsMore
    case unclosedQuote
  }

  private let stream: any ByteStream
  private let buffer: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private var filled = 0
  private var position = 0
  private var recordStart = 0
  private var isAtEnd = false
  private var nextLine = 1
  private var fields: ContiguousArray<Field> = []
  private let name: String

  /// The line on which the record begins, from 1.
  private(set) var line = 1
  /// Bytes taken from the stream.
  private(set) var taken = 0

  /// How many fields the record has.
  var fieldCount: Int { fields.count }
  /// How many bytes there are in all.
  var size: Int { stream.size }

  init(_ stream: any ByteStream, name: String) throws(FeedProblem) {
    self.stream = stream
    self.name = name
    capacity = 2 * RecordReader.longestRecord
    buffer = .allocate(capacity: capacity)
    try refill()
    if filled >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { position = 3 }
  }

  deinit { buffer.deallocate() }

  /// Goes to the next record that is not blank; false at the end.
  func next() throws(FeedProblem) -> Bool {
    while true {
      if position == filled {
        guard !isAtEnd else { return false }
        try refill()
        continue
      }
      line = nextLine
      recordStart = position
      switch scan() {
      case .record:
        if fields.count == 1, fields[0].start == fields[0].end { continue }
        return true
      case .needsMore where filled - position < RecordReader.longestRecord:
        try refill()
      case .needsMore, .unclosedQuote:
        throw FeedProblem(
          file: name, line: line,
          message: "a record has no end: a quoted field is never closed, or this is no text file",
          advice: "look for a lone quotation mark, or fetch the feed again")
      }
    }
  }

  /// The bytes of a field without its quotes; nothing where the record is too short.
  func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> {
    guard field >= 0, field < fields.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let range = fields[field]
    return UnsafeBufferPointer(start: buffer + range.start, count: range.end - range.start)
  }

  /// The text of a field.
  func text(_ field: Int) -> String {
    guard field >= 0, field < fields.count else { return "" }
    let text = String(decoding: bytes(field), as: UTF8.self)
    return fields[field].isEscaped
      ? text.split(separator: "\"\"", omittingEmptySubsequences: false)
        .joined(separator: "\"") : text
  }

  /// Line and column, in characters from 1, where a field begins.
  func place(of field: Int) -> (line: Int, column: Int) {
    let start =
      field >= 0 && field < fields.count ? fields[field].start : (fields.last?.end ?? recordStart)
    var place = (line: line, column: 1)
    for index in recordStart..<start {
      if buffer[index] == 0x0A {
        place = (place.line + 1, 1)
      } else if buffer[index] & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }

  /// Moves what is left to the front and reads more behind it.
  private func refill() throws(FeedProblem) {
    let left = filled - position
    if left > 0, position > 0 { buffer.update(from: buffer + position, count: left) }
    position = 0
    filled = left
    let count = try stream.read(
      into: UnsafeMutableRawBufferPointer(start: buffer + left, count: capacity - left))
    taken += count
    filled += count
    isAtEnd = count == 0
  }

  private func scan() -> Scan {
    fields.removeAll(keepingCapacity: true)
    let bytes = UnsafePointer(buffer)
    let end = filled
    var index = position
    var lines = 1
    while true {
      guard index < end || isAtEnd else { return .needsMore }
      var field = Field(start: index, end: index, isEscaped: false)
      if index < end, bytes[index] == 0x22 {
        index += 1
        field.start = index
        while true {
          guard index < end else { return isAtEnd ? .unclosedQuote : .needsMore }
          let byte = bytes[index]
          if byte == 0x22 {
            guard index + 1 < end || isAtEnd else { return .needsMore }
            guard index + 1 < end, bytes[index + 1] == 0x22 else { break }
            field.isEscaped = true
            index += 1
          } else if byte == 0x0A {
            lines += 1
          }
          index += 1
        }
        field.end = index
        index += 1
        // Nothing but the separator belongs behind a closing quote; what else stands there is passed over.
        while index < end, !RecordReader.ends(bytes[index]) { index += 1 }
      } else {
        while index < end, !RecordReader.ends(bytes[index]) { index += 1 }
        field.end = index
        while field.start < field.end, bytes[field.start] == 0x20 { field.start += 1 }
        while field.end > field.start, bytes[field.end - 1] == 0x20 { field.end -= 1 }
      }
      guard index < end || isAtEnd else { return .needsMore }
      fields.append(field)
      if index < end, bytes[index] == 0x2C {
        index += 1
        continue
      }
      if index < end, bytes[index] == 0x0D {
        index += 1
        guard index < end || isAtEnd else { return .needsMore }
        if index < end, bytes[index] == 0x0A { index += 1 }
      } else if index < end {
        index += 1
      }
      nextLine += lines
      position = index
      return .record
    }
  }

  @inline(__always)
  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x2C && (byte == 0x2C || byte == 0x0A || byte == 0x0D)
  }
}
