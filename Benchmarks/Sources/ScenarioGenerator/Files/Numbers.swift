/// A whole number with leading zeros.
func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// A number that is not negative, with a fixed count of decimals.
func fixed(_ number: Double, _ decimals: Int) -> String {
  let scale = (0..<decimals).reduce(1) { result, _ in result * 10 }
  let whole = Int((number * Double(scale)).rounded())
  return decimals == 0 ? "\(whole)" : "\(whole / scale).\(padded(whole % scale, decimals))"
}
