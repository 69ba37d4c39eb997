/// A number held as whole thousandths, so that sums are exact and equal on every machine.
///
/// Settings with decimals (weights, trips per day, minutes) are read into thousandths, and burdens
/// are counted in thousandths of a person-minute a day.
public struct Thousandths: Hashable, Comparable, Sendable {
  /// The number times 1000.
  public var raw: Int

  /// The number with this many thousandths.
  public init(raw: Int) {
    self.raw = raw
  }

  /// A whole number.
  public init(_ whole: Int) {
    raw = whole * 1000
  }

  /// The nearest number of whole thousandths.
  public init(rounding value: Double) {
    raw = Int((value * 1000).rounded())
  }

  /// The number as floating point, for showing and for the solver.
  public var value: Double { Double(raw) / 1000 }

  /// Whether the left number is smaller.
  public static func < (left: Thousandths, right: Thousandths) -> Bool { left.raw < right.raw }
  /// The sum, exact.
  public static func + (left: Thousandths, right: Thousandths) -> Thousandths {
    Thousandths(raw: left.raw + right.raw)
  }
  /// Adds, exactly.
  public static func += (left: inout Thousandths, right: Thousandths) { left.raw += right.raw }

  /// The difference, exactly.
  public static func - (left: Thousandths, right: Thousandths) -> Thousandths {
    Thousandths(raw: left.raw - right.raw)
  }

  /// The product, rounded half away from zero to whole thousandths.
  public static func * (left: Thousandths, right: Thousandths) -> Thousandths {
    Thousandths(raw: (left.raw * right.raw).dividedRounding(by: 1000))
  }
  /// The product with a whole number, exact.
  public static func * (left: Thousandths, right: Int) -> Thousandths {
    Thousandths(raw: left.raw * right)
  }
  /// Zero.
  public static let zero = Thousandths(raw: 0)
}

extension Thousandths: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Thousandths: ExpressibleByFloatLiteral {
  /// The nearest number of whole thousandths.
  public init(floatLiteral value: Double) { self.init(rounding: value) }
}

extension Thousandths: CustomStringConvertible {
  /// The shortest decimal, as `14.2`.
  public var description: String {
    let magnitude = raw.magnitude
    var text = "\(raw < 0 ? "-" : "")\(magnitude / 1000)"
    let rest = magnitude % 1000
    if rest != 0 {
      var digits = String(rest + 1000).dropFirst()
      while digits.last == "0" { digits = digits.dropLast() }
      text += "." + digits
    }
    return text
  }
}

extension Int {
  /// The quotient rounded to the nearest integer, halves away from zero; the divisor is positive.
  public func dividedRounding(by divisor: Int) -> Int {
    let half = divisor / 2
    return self >= 0 ? (self + half) / divisor : -((-self + half) / divisor)
  }
}
