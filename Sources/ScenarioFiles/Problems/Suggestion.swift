/// Finds what was probably meant.
enum Suggestion {
  /// The candidate with the fewest edits from the word, if it is near enough to be a slip.
  static func nearest<Words: Collection>(to word: String, among candidates: Words) -> String?
  where Words.Element == String {
    let letters = Array(word.lowercased().unicodeScalars.prefix(61))
    guard letters.count <= 60 else { return nil }
    let most = max(1, letters.count / 3)
    var best: (edits: Int, word: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(61))
      guard abs(other.count - letters.count) <= most else { continue }
      let edits = self.edits(letters, other)
      guard edits <= most else { continue }
      if let known = best, (known.edits, known.word) <= (edits, candidate) { continue }
      best = (edits, candidate)
    }
    return best?.word
  }

  /// Letters changed, left out, put in, or swapped with their neighbour.
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var least = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}

extension ProblemLog {
  /// `did you mean …?`, or else the other advice, while suggestions are affordable.
  func didYouMean<Words: Collection>(_ word: String, among words: Words, else advice: String)
    -> String where Words.Element == String
  {
    suggestionBudget -= words.count
    guard suggestionBudget > 0, let near = Suggestion.nearest(to: word, among: words) else {
      return advice
    }
    return "did you mean `\(near)`?"
  }
}
