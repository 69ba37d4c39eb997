import PlacementDomain

extension Thousandths {
  /// The largest number that a plan's file may hold, in thousandths.
  static let largestInFiles = 9_000_000_000_000

  /// A JSON number rounded to whole thousandths, halves away from zero, digit by digit; nil where it
  /// is beyond ±9·10⁹.
  init?(decimal text: String) {
    var digits: [Int] = []
    var exponent = 0
    var isNegative = false
    var seenPoint = false
    var rest = Substring(text)
    if rest.first == "-" {
      isNegative = true
      rest.removeFirst()
    }
    while let character = rest.first {
      rest.removeFirst()
      if let digit = character.wholeNumberValue {
        digits.append(digit)
        if seenPoint { exponent -= 1 }
      } else if character == "." {
        seenPoint = true
      } else {
        let written = Int(rest) ?? (rest.first == "-" ? -1_000_000 : 1_000_000)
        exponent += min(max(written, -1_000_000), 1_000_000)
        break
      }
    }
    digits = Array(digits.drop { $0 == 0 })
    guard !digits.isEmpty else {
      self = .zero
      return
    }
    // Digits before the last whole thousandth; the one behind decides the rounding.
    let kept = digits.count + exponent + 3
    guard kept <= 14 else { return nil }
    var raw = 0
    for index in 0..<max(0, kept) { raw = raw * 10 + (index < digits.count ? digits[index] : 0) }
    if kept >= 0, kept < digits.count, digits[kept] >= 5 { raw += 1 }
    guard raw <= Thousandths.largestInFiles else { return nil }
    self.init(raw: isNegative ? -raw : raw)
  }
}
