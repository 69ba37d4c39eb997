import PlacementDomain

/// A value in a plan's file together with where it stands, so that every problem can say it.
struct JSONCursor {
  let node: JSONNode
  /// As `placements[3].home`.
  let path: String
  let file: String

  /// A problem of this value.
  func problem(_ what: Words, _ advice: Words) -> PlanFileProblem {
    let line = FileWords.line.words(["line": String(node.line)])
    let place =
      path.isEmpty
      ? line : Words("\(path), \(line.english)", da: "\(path), \(line.danish)")
    return PlanFileProblem(file: file, what: what, place: place, advice: advice)
  }

  private func wrongType(_ wanted: FileWords) -> PlanFileProblem {
    problem(FileWords.wrongType.words, wanted.words)
  }

  /// The members, all of them known; those that are null count as missing.
  func members(_ known: [String]) throws(PlanFileProblem) -> JSONMembers {
    guard case .members(let members) = node.value else { throw wrongType(.writeMembers) }
    var cursors: [String: JSONCursor] = [:]
    for (name, node) in members {
      let shown = printable(name)
      let cursor = JSONCursor(
        node: node, path: path.isEmpty ? shown : "\(path).\(shown)", file: file)
      guard known.contains(name) else {
        throw cursor.problem(
          FileWords.unknownName.words(["name": shown]), Suggestion.advice(for: name, among: known))
      }
      if case .null = node.value { continue }
      cursors[name] = cursor
    }
    return JSONMembers(parent: self, cursors: cursors)
  }

  /// Every entry of a list.
  func list<Entry>(
    _ read: (JSONCursor) throws(PlanFileProblem) -> Entry
  ) throws(PlanFileProblem) -> [Entry] {
    guard case .list(let nodes) = node.value else { throw wrongType(.writeList) }
    var entries: [Entry] = []
    for (index, node) in nodes.enumerated() {
      entries.append(try read(JSONCursor(node: node, path: "\(path)[\(index)]", file: file)))
    }
    return entries
  }

  /// A text without control characters.
  func text() throws(PlanFileProblem) -> String {
    guard case .text(let text) = node.value else { throw wrongType(.writeText) }
    guard printable(text) == text else {
      throw problem(FileWords.controlCharacter.words, FileWords.writeText.words)
    }
    return text
  }

  /// A text with something in it.
  func id() throws(PlanFileProblem) -> String {
    let text = try text()
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw problem(FileWords.emptyID.words, FileWords.writeID.words)
    }
    return text
  }

  /// One of the words that are known here.
  func word(among known: [String]) throws(PlanFileProblem) -> String {
    let text = try text()
    guard known.contains(text) else {
      throw problem(
        FileWords.unknownWord.words(["name": text]), Suggestion.advice(for: text, among: known))
    }
    return text
  }

  /// A decimal, rounded to thousandths.
  func decimal() throws(PlanFileProblem) -> Thousandths {
    guard case .number(let digits) = node.value else { throw wrongType(.writeNumber) }
    guard let number = Thousandths(decimal: digits) else {
      throw problem(FileWords.hugeNumber.words, FileWords.writeSmaller.words)
    }
    return number
  }

  /// A whole number.
  func whole(from least: Int) throws(PlanFileProblem) -> Int {
    let number = try decimal()
    guard number.raw % 1000 == 0, number.raw >= least * 1000 else {
      throw problem(
        FileWords.notWhole.words(["least": String(least)]),
        FileWords.writeWhole.words(["least": String(least)]))
    }
    return number.raw / 1000
  }

  /// A relative gap, not below 0.
  func fraction() throws(PlanFileProblem) -> Double {
    _ = try decimal()
    guard case .number(let digits) = node.value, let number = Double(digits), number.isFinite,
      number >= 0
    else { throw wrongType(.writeNumber) }
    return number
  }

  /// An ISO date.
  func day() throws(PlanFileProblem) -> Day {
    let text = try text()
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let number = Int(parts[2]),
      let day = Day(year: year, month: month, day: number)
    else {
      throw problem(FileWords.notADay.words(["text": text]), FileWords.writeDay.words)
    }
    return day
  }
}

/// The members of an object that have a value.
struct JSONMembers {
  fileprivate let parent: JSONCursor
  fileprivate let cursors: [String: JSONCursor]

  /// The member with this name, if it has a value.
  subscript(name: String) -> JSONCursor? { cursors[name] }

  /// The member with this name.
  func required(_ name: String) throws(PlanFileProblem) -> JSONCursor {
    guard let cursor = cursors[name] else {
      throw parent.problem(
        FileWords.missing.words(["name": name]), FileWords.addName.words(["name": name]))
    }
    return cursor
  }
}
