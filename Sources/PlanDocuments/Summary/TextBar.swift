/// Bars of eighths of a character, for lengths in a terminal.
enum TextBar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar for a part of the longest, which takes so many columns; something above nothing shows.
  static func length(_ part: Int, of longest: Int, columns: Int) -> String {
    guard part > 0, longest > 0, columns > 0 else { return "" }
    let parts = Int((Double(part) / Double(longest) * Double(columns * 8)).rounded())
    let shown = min(max(parts, 1), columns * 8)
    return String(repeating: "█", count: shown / 8) + eighths[shown % 8]
  }

  /// A bar to the left of the middle for what is below, to the right for what is above.
  static func deviation(_ difference: Int, of largest: Int, columns: Int) -> String {
    guard columns > 0 else { return "" }
    let count =
      largest > 0 && difference != 0
      ? min(
        columns,
        max(1, Int((Double(abs(difference)) / Double(largest) * Double(columns)).rounded())))
      : 0
    let side = String(repeating: " ", count: columns)
    let bar = String(repeating: difference < 0 ? "-" : "+", count: count)
    return difference < 0
      ? TextWidth.pad(bar, to: columns, right: true) + "│" + side
      : side + "│" + TextWidth.pad(bar, to: columns)
  }
}
