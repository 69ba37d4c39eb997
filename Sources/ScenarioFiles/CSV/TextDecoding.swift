/// Turns the bytes of a file into text.
enum TextDecoding {
  /// Why bytes are no text, where, and what to do.
  struct Failure: Error {
    var line = 1
    var column = 1
    var message: String
    var advice: String

    /// A failure at a byte, the byte order mark not counted.
    init(at offset: Int = 0, in bytes: [UInt8] = [], _ message: String, _ advice: String) {
      (line, column) = SourceFile(path: "", bytes: bytes).position(at: offset)
      self.message = message
      self.advice = advice
    }
  }

  /// UTF-8 with or without byte order mark, otherwise Windows-1252, as UTF-8 without mark.
  static func utf8(_ raw: [UInt8]) throws(Failure) -> [UInt8] {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      throw Failure("the file is in UTF-16", "save it as CSV UTF-8")
    }
    let bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    if let offset = bytes.firstIndex(where: { $0 < 0x20 && !isSpace($0) }) {
      throw Failure(
        at: offset, in: bytes, "the file holds a byte that is no text (\(bytes[offset]))",
        "export it again as text, CSV UTF-8")
    }
    return isUTF8(bytes) ? bytes : try windows1252(bytes)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    // A byte that is not UTF-8 decodes to a replacement character, which encodes differently.
    var text = String(decoding: bytes, as: UTF8.self)
    return text.withUTF8 { $0.elementsEqual(bytes) }
  }

  private static func windows1252(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0..<0x80: result.append(byte)
      case 0x80..<0xA0:
        let scalar = high[Int(byte) - 0x80]
        guard scalar != 0, let unicode = Unicode.Scalar(scalar) else {
          throw Failure(
            at: offset, in: bytes, "the file is neither UTF-8 nor Windows-1252",
            "save it as CSV UTF-8")
        }
        result.append(contentsOf: Character(unicode).utf8)
      default:
        result.append(0xC0 | byte >> 6)
        result.append(0x80 | byte & 0x3F)
      }
    }
    return result
  }

  /// What Windows-1252 has from 0x80 to 0x9F; 0 where it has nothing.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
