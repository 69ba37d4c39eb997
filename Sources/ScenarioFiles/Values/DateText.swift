import PlacementDomain

extension Day {
  /// The day that a text names, in any of the forms that files may use; nil where it names none.
  public init?(written text: String) {
    guard case .day(let day) = DateText.read(text) else { return nil }
    self = day
  }
}

/// Reads dates as `2026-12-31`, `31-12-2026` or `31.12.2026`.
enum DateText {
  /// What came of a text.
  enum Reading: Equatable {
    /// A day.
    case day(Day)
    /// The form of a date, but the calendar has no such day.
    case noSuchDay
    /// A year that is absurd for a plan.
    case absurdYear
    /// Not the form of a date.
    case none
  }

  /// Years that a plan can be about.
  static let years = 1900...2200

  /// The day that a cell names.
  static func read(_ text: String) -> Reading {
    guard text.utf8.count <= 10 else { return .none }
    for sign in ["-", "."] as [Character] {
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy(isDigits) else { continue }
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == 3 else { return .none }
      let isISO = parts[0].count == 4 && sign == "-"
      guard isISO ? parts[1].count == 2 && parts[2].count == 2 : parts[2].count == 4,
        isISO || (parts[0].count <= 2 && parts[1].count <= 2)
      else { return .none }
      let (year, month, day) =
        isISO ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0])
      guard let result = Day(year: year, month: month, day: day) else { return .noSuchDay }
      return years.contains(year) ? .day(result) : .absurdYear
    }
    return .none
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
