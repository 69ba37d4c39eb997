/// A text file as read: its path as messages show it and its text in UTF-8.
final class SourceFile {
  /// The path as the user would give it.
  let path: String
  /// The text in UTF-8, without byte order mark.
  let bytes: [UInt8]
  /// Offsets at which lines begin, found when first asked for.
  private lazy var lineStarts = SourceFile.lineStarts(of: bytes)

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Line and column, both from 1, of a byte; columns count characters, not bytes.
  ///
  /// Complexity: logarithmic in the number of lines, linear in the length of the line.
  func position(at offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let end = min(offset, bytes.count)
    var column = 1
    for byte in bytes[min(lineStarts[low], end)..<end] where byte & 0xC0 != 0x80 { column += 1 }
    return (low + 1, column)
  }

  /// Lines end with LF, CRLF or CR.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var previous: UInt8 = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if previous == 0x0D {
          starts[starts.count - 1] = index + 1
        } else {
          starts.append(index + 1)
        }
      } else if byte == 0x0D {
        starts.append(index + 1)
      }
      previous = byte
    }
    return starts
  }
}
