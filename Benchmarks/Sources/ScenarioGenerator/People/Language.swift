/// A language that many of those who come speak.
struct Language {
  let code: String
  /// Share of the households.
  let share: Double

  /// Ukrainians are the largest group since 2022; the shares themselves are assumptions.
  static let all = [
    Language(code: "uk", share: 0.52), Language(code: "ar", share: 0.19),
    Language(code: "fa", share: 0.11), Language(code: "ti", share: 0.10),
    Language(code: "sw", share: 0.05), Language(code: "so", share: 0.03),
  ]
}
