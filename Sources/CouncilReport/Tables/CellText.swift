import CapacityForecast
import FlowForecast
import Foundation
import PlacementDomain
import PlanDocuments

/// Cells as readers of a language write them.
public struct CellText: Sendable {
  let language: String
  private let style: NumberStyle
  private let months: MonthStyle

  /// The manner of a language.
  public init(language: String) {
    self.language = language
    style = NumberStyle(language: language)
    months = MonthStyle(language: language)
  }

  /// The cell's text; a dash where there is nothing.
  public func callAsFunction(_ cell: ReportCell, isShort: Bool = true) -> String {
    switch cell {
    case .text(let words): printable(words(language))
    case .whole(let number), .people(let number), .kroner(let number): signed(number)
    case .millions(let kroner, let decimals): signed(kroner / 1_000_000, decimals)
    case .decimal(let value, let decimals): signed(value, decimals)
    case .percent(let share): style.percent(share)
    case .percentUp(let share): share > 0 ? style.percentUp(share) : style.percent(0)
    case .chance(let share): Likelihood(share).outOfHundred(language)
    case .year(let year): String(year)
    case .day(let day): isShort ? style.day(day) : self.day(day)
    case .month(let month): isShort ? months.short(month) : months.long(month)
    case .from, .hidden: PageWords.hidden(language)
    case .none: "–"
    }
  }

  /// `17. december 2026`.
  private func day(_ day: Day) -> String {
    let month = months.long(CalendarMonth(day))
    return language == "da" ? "\(day.date.day). \(month)" : "\(day.date.day) \(month)"
  }

  private func signed(_ number: Int) -> String {
    number < 0 ? "−" + style.whole(-number) : style.whole(number)
  }

  private func signed(_ value: Double, _ decimals: Int) -> String {
    let digits = style.fixed(abs(value), decimals)
    let parts = digits.split(separator: style.point.first ?? ".", maxSplits: 1)
    let whole = Int(parts.first ?? "").map(style.whole) ?? digits
    let text = ([whole] + parts.dropFirst().map(String.init)).joined(separator: style.point)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return value < 0 && !isZero ? "−" + text : text
  }

  /// The number as files hold it; nil for what is no number.
  ///
  /// Shares have six decimals, other broken numbers four: finer than anything that is shown.
  public static func number(_ cell: ReportCell) -> String? {
    switch cell {
    case .whole(let number), .people(let number), .kroner(let number), .year(let number):
      String(number)
    case .millions(let value, _): value.fixed(0)
    case .decimal(let value, _): value.fixed(4)
    case .percent(let share), .percentUp(let share), .chance(let share): share.fixed(6)
    case .text, .day, .month, .from, .hidden, .none: nil
    }
  }
}
