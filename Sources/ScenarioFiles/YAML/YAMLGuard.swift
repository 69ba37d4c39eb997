/// Refuses what a settings file does not need and what a small file could grow without end by.
enum YAMLGuard {
  /// The most bytes of a settings file.
  static let byteLimit = 1 << 20
  /// The most brackets open at once.
  private static let depthLimit = 20

  /// What is refused, and at which byte; nil if nothing is.
  static func refusal(in bytes: [UInt8]) -> (offset: Int, message: String, advice: String)? {
    var depth = 0
    var previous: UInt8 = 0x0A
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x26, 0x2A:
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if beginsNode(after: previous), !isSpace(next) {
          return (
            index, "anchors and aliases (`&`, `*`) are not read",
            "write the value out, or put it in quotes"
          )
        }
      case 0x5B, 0x7B: depth += 1
      case 0x5D, 0x7D: depth -= 1
      default: break
      }
      if depth > depthLimit {
        return (index, "brackets are nested too deeply", "settings need no brackets")
      }
      if byte != 0x20 { previous = byte }
    }
    return nil
  }

  /// Whether a value can begin after this character.
  private static func beginsNode(after byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0D, 0x09, 0x3A, 0x2D, 0x2C, 0x5B, 0x7B, 0x3F: true
    default: false
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
