/// A JSON value that knows where it stands; small and strict, for outlines.
///
/// Written here because Foundation's reader does not say where a value stands.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONNode])
  case object([(key: String, node: JSONNode)])
}

/// A value and the byte where it begins.
struct JSONNode {
  var value: JSONValue
  var offset: Int

  /// The member of an object.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  /// The elements of an array.
  var elements: [JSONNode]? { if case .array(let nodes) = value { nodes } else { nil } }
  /// The text of a string, or of a whole number.
  var text: String? {
    switch value {
    case .string(let text): text
    case .number(let number): Int(exactly: number).map(String.init)
    default: nil
    }
  }
  /// The number.
  var number: Double? { if case .number(let number) = value { number } else { nil } }
}

/// Reads JSON.
struct JSONReader {
  /// What is no JSON, and where.
  struct Failure: Error {
    var offset: Int
  }

  private static let depthLimit = 64
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value of a text.
  static func read(_ bytes: [UInt8]) throws(Failure) -> JSONNode {
    var reader = JSONReader(bytes)
    let node = try reader.node(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else { throw Failure(offset: reader.index) }
    return node
  }

  private mutating func node(depth: Int) throws(Failure) -> JSONNode {
    skipSpace()
    let start = index
    guard depth < JSONReader.depthLimit, index < bytes.count else { throw Failure(offset: start) }
    let value: JSONValue
    switch bytes[index] {
    case 0x7B: value = try object(depth: depth)
    case 0x5B: value = try array(depth: depth)
    case 0x22: value = .string(try string())
    case 0x74: value = try word("true", .bool(true))
    case 0x66: value = try word("false", .bool(false))
    case 0x6E: value = try word("null", .null)
    default: value = .number(try number())
    }
    return JSONNode(value: value, offset: start)
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    index += 1
    var members: [(key: String, node: JSONNode)] = []
    if take(0x7D) { return .object([]) }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == 0x22 else { throw Failure(offset: index) }
      let key = try string()
      guard take(0x3A) else { throw Failure(offset: index) }
      members.append((key, try node(depth: depth + 1)))
    } while take(0x2C)
    guard take(0x7D) else { throw Failure(offset: index) }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    index += 1
    var nodes: [JSONNode] = []
    if take(0x5D) { return .array([]) }
    repeat { nodes.append(try node(depth: depth + 1)) } while take(0x2C)
    guard take(0x5D) else { throw Failure(offset: index) }
    return .array(nodes)
  }

  private mutating func string() throws(Failure) -> String {
    let start = index
    index += 1
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != 0x22 {
      if bytes[index] == 0x5C {
        try text.append(contentsOf: escape())
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    guard index < bytes.count else { throw Failure(offset: start) }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    let start = index
    index += 2
    guard start + 1 < bytes.count else { throw Failure(offset: start) }
    switch bytes[start + 1] {
    case 0x22, 0x2F, 0x5C: return [bytes[start + 1]]
    case 0x6E: return [0x0A]
    case 0x74: return [0x09]
    case 0x72: return [0x0D]
    case 0x62, 0x66: return [0x20]
    case 0x75:
      guard index + 4 <= bytes.count,
        let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
      else { throw Failure(offset: start) }
      index += 4
      // A half of a pair stands for a character outside the first plane; no id has one.
      return Array(Character(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    default: throw Failure(offset: start)
    }
  }

  private mutating func number() throws(Failure) -> Double {
    let start = index
    while index < bytes.count, isNumeric(bytes[index]) { index += 1 }
    guard index > start, let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)),
      number.isFinite
    else { throw Failure(offset: start) }
    return number
  }

  private func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw Failure(offset: index) }
    index += word.utf8.count
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }
}
