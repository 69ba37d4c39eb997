extension String {
  /// The text with a capital first letter; `capitalized` of Foundation would raise every word.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
