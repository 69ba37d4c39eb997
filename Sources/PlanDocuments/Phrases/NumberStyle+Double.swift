import Foundation

extension NumberStyle {
  /// A number without groups and with so many decimals; empty where there is none.
  package func fixed(_ value: Double?, _ decimals: Int) -> String {
    guard let value, value.isFinite else { return "" }
    let text = String(format: "%.\(decimals)f", value)
    return language == "da" ? text.split(separator: ".").joined(separator: ",") : text
  }

  /// A share as whole per cent; a dash where there is none.
  package func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return "–" }
    return "\(Int((share * 100).rounded()))" + (language == "da" ? " %" : "%")
  }
}
