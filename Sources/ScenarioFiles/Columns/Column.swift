/// One column of a table, as data: the reader, the reference, the template and the messages are all
/// made from it.
struct Column: Sendable {
  /// What a cell may hold.
  enum Kind: Sendable {
    /// An id: letters, digits, `-`, `_` and `.`, at most 60 of them.
    case id
    /// Any text.
    case text
    /// A whole number within bounds.
    case whole(ClosedRange<Int>)
    /// A number within bounds.
    case decimal(ClosedRange<Double>)
    /// A date.
    case date
    /// Yes or no.
    case yesNo
    /// One of these words.
    case choice([String])
    /// A list of some of these words.
    case choices([String])
    /// A list of ids.
    case ids
    /// A list of words.
    case words
    /// A list of whole numbers within bounds.
    case wholes(ClosedRange<Int>)
  }

  /// Whether a cell must be filled, and what holds where it is not.
  enum Need: Sendable {
    /// It must be filled.
    case required
    /// It must be filled, or else easting and northing.
    case coordinate
    /// It may be empty; this is then meant.
    case standard(String)
    /// It may be empty; in words what is then meant.
    case optional(String)
  }

  /// The name in the header.
  let name: String
  /// What a cell may hold.
  let kind: Kind
  /// Whether it must be filled.
  let need: Need
  /// The unit, if any.
  let unit: String?
  /// What it means, in English.
  let english: String
  /// What it means, in Danish.
  let danish: String

  init(
    _ name: String, _ kind: Kind, _ need: Need, unit: String? = nil, _ english: String,
    _ danish: String
  ) {
    self.name = name
    self.kind = kind
    self.need = need
    self.unit = unit
    self.english = english
    self.danish = danish
  }

  /// What is meant by an empty cell, as text in the form of the column; nil if nothing is.
  var standard: String? {
    if case .standard(let text) = need { text } else { nil }
  }
}

extension Column.Kind {
  /// What a cell must be, for messages and the reference: `a whole number from 1 to 9`.
  var expectation: String {
    switch self {
    case .id: "an id of letters, digits, `-`, `_` and `.`, at most 60 characters"
    case .text: "text"
    case .whole(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .decimal(let bounds):
      "a number from \(plain(bounds.lowerBound)) to \(plain(bounds.upperBound))"
    case .date: "a date as 2026-12-31 or 31-12-2026"
    case .yesNo: "yes or no"
    case .choice(let words): "one of \(words.map { "`\($0)`" }.joined(separator: ", "))"
    case .choices(let words):
      "a list of any of \(words.map { "`\($0)`" }.joined(separator: ", ")), separated by spaces"
    case .ids: "a list of ids, separated by spaces"
    case .words: "a list of words, separated by spaces"
    case .wholes(let bounds):
      "a list of whole numbers from \(bounds.lowerBound) to \(bounds.upperBound), "
        + "separated by spaces"
    }
  }

  private func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}
