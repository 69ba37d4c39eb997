import PlacementDomain

/// Reads JSON (RFC 8259) and keeps what a plan's reader needs: numbers as written and lines.
///
/// Foundation's reader turns decimals into floating point, takes a name that stands twice, and does
/// not say on which line something is.
struct JSONParser {
  /// Text that is not JSON.
  struct Problem: Error {
    let what: Words
    let line: Int
  }

  private static let deepest = 32

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// The value that makes up the whole text.
  static func parse(_ bytes: [UInt8]) throws(Problem) -> JSONNode {
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    parser.skipSpace()
    let node = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == bytes.count else {
      throw parser.problem(
        "there is more text after the end", da: "der er mere tekst efter slutningen")
    }
    return node
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func problem(_ english: String, da danish: String) -> Problem {
    Problem(what: Words(english, da: danish), line: line)
  }

  private func unexpected() -> Problem {
    next == nil
      ? problem("the text ends too early", da: "teksten slutter for tidligt")
      : problem("the text is not JSON", da: "teksten er ikke JSON")
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      if byte == 0x0A { line += 1 }
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(Problem) -> JSONNode {
    guard depth <= JSONParser.deepest else {
      throw problem("lists stand too deep in each other", da: "lister er indlejret for dybt")
    }
    let line = line
    switch next {
    case UInt8(ascii: "{"): return JSONNode(value: .members(try members(depth)), line: line)
    case UInt8(ascii: "["): return JSONNode(value: .list(try list(depth)), line: line)
    case UInt8(ascii: "\""): return JSONNode(value: .text(try text()), line: line)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return JSONNode(value: .number(try number()), line: line)
    }
  }

  private mutating func word(_ word: String, _ value: JSONNode.Value) throws(Problem) -> JSONNode {
    for byte in word.utf8 {
      guard take(byte) else { throw unexpected() }
    }
    return JSONNode(value: value, line: line)
  }

  private mutating func list(_ depth: Int) throws(Problem) -> [JSONNode] {
    position += 1
    var nodes: [JSONNode] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return nodes }
    while true {
      nodes.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return nodes }
      guard take(UInt8(ascii: ",")) else { throw unexpected() }
      skipSpace()
    }
  }

  private mutating func members(_ depth: Int) throws(Problem) -> [(name: String, node: JSONNode)] {
    position += 1
    var members: [(name: String, node: JSONNode)] = []
    var names: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      guard next == UInt8(ascii: "\"") else { throw unexpected() }
      let name = try text()
      guard names.insert(name).inserted else {
        let shown = printable(name)
        throw problem("\"\(shown)\" stands twice", da: "\"\(shown)\" står to gange")
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected() }
      skipSpace()
      members.append((name, try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw unexpected() }
      skipSpace()
    }
  }

  private mutating func digits() throws(Problem) {
    guard let byte = next, isDigit(byte) else { throw unexpected() }
    while let byte = next, isDigit(byte) { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func number() throws(Problem) -> String {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let startsWithZero = next == UInt8(ascii: "0")
    let first = position
    try digits()
    guard !startsWithZero || position == first + 1 else { throw unexpected() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func text() throws(Problem) -> String {
    position += 1
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else {
          throw problem("a text is not UTF-8", da: "en tekst er ikke UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): content.append(contentsOf: try escape())
      case ..<0x20:
        throw problem("a text does not end on its line", da: "en tekst slutter ikke på linjen")
      default: content.append(byte)
      }
    }
    throw unexpected()
  }

  private mutating func escape() throws(Problem) -> [UInt8] {
    guard let byte = next else { throw unexpected() }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try unicodeScalar()).utf8)
    default:
      throw problem(
        "a backslash stands before a wrong character",
        da: "en omvendt skråstreg står foran et forkert tegn")
    }
  }

  private mutating func unicodeScalar() throws(Problem) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // The first half of a pair needs its second.
    guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
    else { throw unexpected() }
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw unexpected() }
    return scalar
  }

  private mutating func codeUnit() throws(Problem) -> UInt32 {
    guard position + 4 <= bytes.count else { throw unexpected() }
    var unit: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw unexpected() }
      unit = unit << 4 | UInt32(digit)
    }
    position += 4
    return unit
  }
}
