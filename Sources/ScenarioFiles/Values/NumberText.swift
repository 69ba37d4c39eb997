/// Reads numbers as Danish offices write them.
///
/// One comma or point is a decimal sign, several of the same kind are thousands signs, and with both
/// kinds the last is the decimal sign. A single sign before exactly three digits can be read both
/// ways, as in `1.234`: it counts only if one of the readings is impossible in its column.
enum NumberText {
  /// What a text can be read as.
  enum Reading: Equatable {
    /// No number at all.
    case none
    /// One number.
    case one(Double)
    /// Either of two: with a decimal sign, or with a thousands sign.
    case either(decimal: Double, thousands: Double)
  }

  /// All readings of a cell.
  static func read(_ text: String) -> Reading {
    var bytes = Array(text.utf8.prefix(41))
    guard bytes.count <= 40 else { return .none }
    let isNegative = bytes.first == 0x2D
    if isNegative || bytes.first == 0x2B { bytes.removeFirst() }
    var groups: [[UInt8]] = [[]]
    var signs: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x30...0x39: groups[groups.count - 1].append(byte)
      case 0x2C, 0x2E, 0x20:
        signs.append(byte)
        groups.append([])
      default: return .none
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return .none }
    return reading(groups, signs, isNegative)
  }

  private static func reading(_ groups: [[UInt8]], _ signs: [UInt8], _ isNegative: Bool) -> Reading
  {
    guard let last = signs.last else { return number(groups[0], [], isNegative) }
    let areThousands =
      groups[0].count <= 3 && groups[0].first != 0x30
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    if signs.allSatisfy({ $0 == last }) {
      let whole = areThousands ? number(Array(groups.joined()), [], isNegative) : .none
      guard signs.count == 1, last != 0x20 else { return whole }
      let decimal = number(groups[0], groups[1], isNegative)
      if case .one(let thousands) = whole, case .one(let fraction) = decimal {
        return .either(decimal: fraction, thousands: thousands)
      }
      return decimal
    }
    let before = groups.dropLast()
    let first = signs[0]
    guard last != 0x20, signs.dropLast().allSatisfy({ $0 == first }),
      before.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 3
    else { return .none }
    return number(Array(before.joined()), groups[groups.count - 1], isNegative)
  }

  private static func number(_ whole: [UInt8], _ fraction: [UInt8], _ isNegative: Bool) -> Reading {
    let text =
      String(decoding: whole, as: UTF8.self)
      + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
    guard let value = Double(text), value.isFinite else { return .none }
    return .one(isNegative ? -value : value)
  }
}
