import PlacementDomain

/// A chance as people read it: so many in a hundred, never with more digits than it deserves, and a word.
///
/// Rounded to five, to one below five and above 95. The words' limits follow the practice of the IPCC (GK).
package struct Likelihood {
  /// In a hundred, rounded; nil where rounding would claim never or always.
  private let rounded: Int?
  private let chance: Double

  package init(_ chance: Double) {
    self.chance = chance
    let hundred = chance * 100
    switch hundred {
    case ...0: rounded = 0
    case 100...: rounded = 100
    case ..<4.5: rounded = hundred < 0.5 ? nil : Int(hundred.rounded())
    case 95.5...: rounded = hundred > 99.5 ? nil : Int(hundred.rounded())
    default: rounded = Int((hundred / 5).rounded()) * 5
    }
  }

  /// `15`, or `fewer than 1`.
  package func outOfHundred(_ language: String) -> String {
    if let rounded { return String(rounded) }
    return (chance < 0.5 ? ForecastWords.fewerThanOne : .moreThanNinetyNine)(language)
  }

  /// `unlikely` and its like.
  package func word(_ language: String) -> String {
    let words: ForecastWords =
      switch rounded ?? (chance < 0.5 ? 0 : 100) {
      case 90...: .veryLikely
      case 67...: .likely
      case 34...: .asLikelyAsNot
      case 11...: .unlikely
      default: .veryUnlikely
      }
    return words(language)
  }
}
