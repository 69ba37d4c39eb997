import PlacementDomain

/// Numbers and days as readers of a language write them.
package struct NumberStyle: Sendable {
  /// `da`, or anything else for English.
  package let language: String

  /// The manner of a language.
  package init(language: String) { self.language = language }

  private var isDanish: Bool { language == "da" }
  /// Between whole and decimals.
  package var point: String { isDanish ? "," : "." }
  /// Between groups of three digits.
  var group: String { isDanish ? "." : "," }

  /// A whole number with groups, as `1,234`.
  package func whole(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(String(number.magnitude))
  }

  /// A number with so many decimals, at most three, rounded half away from zero.
  package func decimal(_ number: Thousandths, _ places: Int = 1) -> String {
    let unit = [1000, 100, 10, 1][min(max(places, 0), 3)]
    let rounded = number.raw.dividedRounding(by: unit)
    let parts = 1000 / unit
    let whole = grouped(String(rounded.magnitude / UInt(parts)))
    let sign = rounded < 0 ? "-" : ""
    guard places > 0 else { return sign + whole }
    let digits = String(rounded.magnitude % UInt(parts) + UInt(parts)).dropFirst()
    return sign + whole + point + digits
  }

  /// A difference: a whole number with its sign, as `+3`.
  func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + whole(number) }

  /// A difference: a number with so many decimals, with its sign.
  func signed(_ number: Thousandths, _ places: Int = 1) -> String {
    (number > .zero ? "+" : "") + decimal(number, places)
  }

  /// A number without groups and with no more decimals than it has, for tables of numbers.
  func plain(_ number: Thousandths) -> String {
    isDanish
      ? number.description.split(separator: ".").joined(separator: ",") : number.description
  }

  /// A share as per cent, rounded up at the given decimals so that nothing seems better than it is.
  package func percentUp(_ share: Double) -> String {
    guard share.isFinite else { return "?" }
    let hundredths = min((share * 10_000 - 1e-9).rounded(.up), 1e12)
    let number = Thousandths(raw: Int(max(hundredths, 1)) * 10)
    return decimal(number, 2) + (isDanish ? " %" : "%")
  }

  /// A share as whole per cent.
  func percent(_ part: Int, of all: Int) -> String {
    guard all > 0 else { return "" }
    return "\(whole((part * 100).dividedRounding(by: all)))" + (isDanish ? " %" : "%")
  }

  /// A day: `01-12-2026` in Danish, the ISO date in English.
  package func day(_ day: Day) -> String {
    guard isDanish else { return day.description }
    return day.description.split(separator: "-").reversed().joined(separator: "-")
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += group }
      result.append(digit)
    }
    return result
  }
}
