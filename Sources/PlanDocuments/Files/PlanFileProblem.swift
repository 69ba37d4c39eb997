import PlacementDomain

/// Why a plan's file cannot be read: what is wrong, where, and what to do.
public struct PlanFileProblem: Error, Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// What is wrong.
  public var what: Words
  /// Where in the document, as `placements[3].home, line 12`; empty where it is the whole file.
  public var place: Words
  /// What to do about it.
  public var advice: Words

  /// A problem of a file.
  public init(file: String, what: Words, place: Words = Words("", da: ""), advice: Words) {
    self.file = file
    self.what = what
    self.place = place
    self.advice = advice
  }

  /// One line: `file: what (where): what to do`.
  public func message(_ language: String) -> String {
    let place = place(language)
    return "\(file): \(what(language))\(place.isEmpty ? "" : " (\(place))"): \(advice(language))"
  }
}

extension PlanFileProblem: CustomStringConvertible {
  /// The line in English.
  public var description: String { message("en") }
}
