/// Cuts the text of a table into fields that know where they stand.
///
/// Written here because the CSV libraries at hand give the value of a field but not its line and
/// column, and without these a message cannot say where a table is wrong. It works on bytes: all
/// characters with a meaning in CSV are ASCII, and no byte of another character in UTF-8 is.
struct Tokenizer {
  /// One field: its text without quotes and the byte where it begins.
  struct Field {
    var text: String
    var offset: Int

    /// Empty, only spaces, or `..`, the mark of Danish statistics for what is not known.
    var isMissing: Bool { text.isEmpty || text == ".." }
  }

  /// Why the text cannot be cut further.
  struct Failure: Error {
    var offset: Int
    var message: String
    var advice: String
  }

  private let bytes: [UInt8]
  private var index = 0
  /// What stands between fields: semicolon, comma or tab.
  private(set) var separator: UInt8 = 0x3B

  /// A tokenizer at the start of a text in UTF-8; the separator is the one that is most frequent in
  /// the first line that is neither blank nor a comment.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    skipBlankAndComments()
    let rest = bytes[index...]
    if rest.starts(with: "sep=".utf8), rest.count > 4 {
      separator = bytes[index + 4]
      if ![0x3B, 0x2C, 0x09].contains(separator) { separator = 0x3B }
      skipLine()
      skipBlankAndComments()
    } else {
      separator = commonSeparator()
    }
  }

  /// The next row, or nil at the end; blank lines and lines that begin with `#` are no rows.
  mutating func next() throws(Failure) -> [Field]? {
    skipBlankAndComments()
    guard index < bytes.count else { return nil }
    var row: [Field] = []
    while true {
      row.append(try field())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    endLine()
    return row
  }

  private mutating func field() throws(Failure) -> Field {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let start = index
    if index < bytes.count, bytes[index] == 0x22 { return try quotedField(from: start) }
    while index < bytes.count, !endsField(bytes[index]) { index += 1 }
    var end = index
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return Field(text: String(decoding: bytes[start..<end], as: UTF8.self), offset: start)
  }

  private mutating func quotedField(from start: Int) throws(Failure) -> Field {
    var text: [UInt8] = []
    index += 1
    while true {
      guard index < bytes.count else {
        throw Failure(
          offset: start, message: "a quoted field that opens here is never closed",
          advice: "close it with \", and double each \" within it")
      }
      let byte = bytes[index]
      index += 1
      if byte != 0x22 {
        text.append(byte)
      } else if index < bytes.count, bytes[index] == 0x22 {
        text.append(byte)
        index += 1
      } else {
        break
      }
    }
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    if index < bytes.count, !endsField(bytes[index]) {
      throw Failure(
        offset: index, message: "text stands behind the quote that closes a field",
        advice: "double each \" within a quoted field")
    }
    let trimmed = String(decoding: text, as: UTF8.self).drop { $0 == " " }
    return Field(text: String(trimmed.reversed().drop { $0 == " " }.reversed()), offset: start)
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func endLine() {
    guard index < bytes.count else { return }
    let byte = bytes[index]
    index += 1
    if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    endLine()
  }

  /// Skips lines that hold nothing but separators and spaces, and lines that begin with `#`.
  ///
  /// A spreadsheet takes a comment for a cell, and may save it in quotes, with separators behind it.
  private mutating func skipBlankAndComments() {
    while index < bytes.count {
      if bytes[index] == 0x23 {
        skipLine()
        continue
      }
      if bytes[index] == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x23 {
        skipQuotedLine()
        continue
      }
      var ahead = index
      while ahead < bytes.count, isBlank(bytes[ahead]) { ahead += 1 }
      guard ahead == bytes.count || bytes[ahead] == 0x0A || bytes[ahead] == 0x0D else { return }
      index = ahead
      endLine()
    }
  }

  /// Skips a line whose fields may be quoted; a quote that is never closed ends with its line.
  private mutating func skipQuotedLine() {
    var isQuoted = false
    var ahead = index
    while ahead < bytes.count, isQuoted || (bytes[ahead] != 0x0A && bytes[ahead] != 0x0D) {
      if bytes[ahead] == 0x22 { isQuoted.toggle() }
      ahead += 1
    }
    guard !isQuoted else { return skipLine() }
    index = ahead
    endLine()
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x3B || byte == 0x2C
  }

  private func commonSeparator() -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in bytes[index...] {
      if byte == 0x22 { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    return [0x3B, 0x2C, 0x09].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x3B
  }
}
