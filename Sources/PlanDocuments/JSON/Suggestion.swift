import PlacementDomain

/// "Did you mean": the known word that a wrong one is nearest to.
enum Suggestion {
  /// Advice for a word that is not among the known ones.
  static func advice(for word: String, among known: [String]) -> Words {
    if let nearest = nearest(to: word, among: known) {
      return FileWords.didYouMean.words(["name": nearest])
    }
    return FileWords.useOneOf.words(["names": known.sorted().joined(separator: ", ")])
  }

  /// The known word with the fewest changed letters, if at most two letters or a third of the word
  /// are changed; ties by alphabet.
  static func nearest(to word: String, among known: [String]) -> String? {
    guard word.count <= 60 else { return nil }
    let lower = word.lowercased()
    return known.sorted().map { ($0, distance(lower, $0.lowercased())) }
      .filter { $0.1 <= max(2, $0.0.count / 3) && $0.1 < $0.0.count }
      .min { $0.1 < $1.1 }?.0
  }

  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let substituted = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
