import CapacityForecast
import FlowForecast

/// Months as readers of a language write them.
package struct MonthStyle {
  /// `da`, or anything else for English.
  package let language: String

  /// The manner of a language.
  package init(language: String) { self.language = language }

  private static let danish = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november", "december",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `juni 2028`.
  package func long(_ month: CalendarMonth) -> String { "\(name(month)) \(month.year)" }

  /// `jun 2028`.
  package func short(_ month: CalendarMonth) -> String { "\(name(month).prefix(3)) \(month.year)" }

  private func name(_ month: CalendarMonth) -> String {
    (language == "da" ? Self.danish : Self.english)[month.month - 1]
  }
}
