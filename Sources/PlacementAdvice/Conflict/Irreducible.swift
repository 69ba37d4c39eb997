/// A subset that is in conflict while none of its members can be missed: Junker's QuickXplain (AAAI 2004), a
/// deletion filter that tries halves before single members.
struct Irreducible {
  /// Whether a subset, by positions, is in conflict; nil where that is not decided.
  let isInConflict: ([Int]) throws -> Bool?
  /// Whether every answer so far was decided; if not, some member may be one too many.
  private(set) var isProven = true

  init(_ isInConflict: @escaping ([Int]) throws -> Bool?) {
    self.isInConflict = isInConflict
  }

  /// The members, from positions that are in conflict together; of two that would do the earlier is kept.
  mutating func members(of positions: [Int]) throws -> [Int] {
    guard !positions.isEmpty, !(try holds([])) else { return [] }
    return try reduce([], [], positions).sorted()
  }

  /// The least of `candidates` that is in conflict beside what is kept.
  private mutating func reduce(
    _ kept: [Int], _ added: [Int], _ candidates: [Int]
  ) throws -> [Int] {
    if !added.isEmpty, try holds(kept) { return [] }
    guard candidates.count > 1 else { return candidates }
    let early = Array(candidates.prefix(candidates.count / 2))
    let late = Array(candidates.dropFirst(candidates.count / 2))
    let fromLate = try reduce(kept + early, early, late)
    let fromEarly = try reduce(kept + fromLate, fromLate, early)
    return fromEarly + fromLate
  }

  private mutating func holds(_ positions: [Int]) throws -> Bool {
    let answer = try isInConflict(positions)
    if answer == nil { isProven = false }
    return answer ?? false
  }
}
