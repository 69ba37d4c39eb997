/// How far a norm can give way, step by step: which values it may take, from the least change to the greatest.
struct Ladder {
  /// Values, each a greater change than the one before.
  let levels: [Int]
  /// Whether greater values are greater changes.
  private let isRising: Bool

  /// The values that somebody needs, in the order of change.
  init(_ needed: Set<Int>, isRising: Bool) {
    self.isRising = isRising
    levels = needed.sorted { isRising ? $0 < $1 : $0 > $1 }
  }

  /// The first step that goes as far as is needed.
  func step(for level: Int) -> Int {
    levels.firstIndex { isRising ? $0 >= level : $0 <= level } ?? levels.count - 1
  }
}

extension Demand {
  /// Whether it gives way by steps, to a value that some household needs; up or down.
  var rises: Bool? {
    switch self {
    case .personsPerRoom, .singlesPerRoom, .maxWait: true
    case .areaPerPerson, .leadTime: false
    default: nil
    }
  }
}
