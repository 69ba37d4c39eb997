import Foundation

/// Reads yes and no, ids and lists.
enum WordText {
  /// What counts as yes and no, in small letters.
  static func yesNo(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "ja", "true", "sand", "sandt", "1", "x", "y", "j": true
    case "no", "nej", "false", "falsk", "0", "n": false
    default: nil
    }
  }

  /// Letters, digits, `-`, `_` and `.`, 1 to 60 of them, not beginning with a point.
  static func isID(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 240, text.utf8.first != 0x2E else { return false }
    if text.utf8.allSatisfy(isPlain) { return text.utf8.count <= 60 }
    let scalars = text.unicodeScalars
    return scalars.count <= 60
      && scalars.allSatisfy { scalar in
        scalar.isASCII
          ? isPlain(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isAlphabetic
      }
  }

  /// The text with accents in one scalar each, so that å is å whichever system wrote it.
  static func normal(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// The words of a list, separated by spaces, line breaks or `|`.
  static func list(_ text: String) -> [String] {
    text.unicodeScalars.split { scalar in
      switch scalar {
      case " ", "|", "\t", "\r", "\n", "\u{A0}": true
      default: false
      }
    }.map(String.init)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
