import PlacementDomain
import PlacementModel

/// Looks for the cheapest of some choices, each with pins of which the cheapest counts, by solving as few
/// plans as it can.
///
/// Pins are tried in the order of what their plans come to at least; from the last that is wanted on, only
/// plans that are better are looked for; and the search ends where no bound is below that.
struct AlternativeSearch {
  /// What is known of a plan with a pin.
  enum Answer {
    /// The best such plan, or, where its search was ended, the best so far.
    case found(PlacementResult)
    /// None is better than the limit.
    case noBetter
    /// None keeps the rules.
    case impossible
  }

  /// The cheapest plan of a choice.
  struct Found {
    let choice: Int
    let home: Int
    let result: PlacementResult
    var value: PlanValue { PlanValue(result.evaluation) }
  }

  private struct Pin {
    let choice: Int
    let home: Int
    let bound: PlanValue?
  }

  private let most: Int
  /// What the best plan of all comes to.
  private let best: PlanValue
  private var pins: [Pin] = []
  /// The cheapest choices, the cheapest first.
  private(set) var found: [Found] = []
  /// Choices of which all pins are impossible.
  private(set) var impossible: Set<Int> = []
  /// Choices that are not shown, though it is not proven that they are dearer than those that are.
  private(set) var undecided: Set<Int> = []

  init(most: Int, best: PlanValue) {
    self.most = most
    self.best = best
  }

  /// Adds a pin of a choice.
  ///
  /// - Parameter bound: No plan with the pin is better; nil where it is worse on one of the first levels.
  mutating func add(choice: Int, _ home: Int, bound: PlanValue?) {
    pins.append(Pin(choice: choice, home: home, bound: bound))
  }

  /// Finds the cheapest choices.
  mutating func run(_ place: (_ home: Int, _ limit: PlanValue?) throws -> Answer) rethrows {
    guard most > 0 else { return }
    var left: [Int: Int] = [:]
    for pin in pins { left[pin.choice, default: 0] += 1 }
    for pin in pins.sorted(by: Self.comesFirst) {
      let worst = found.count < most ? nil : found.last?.value
      if let worst, isNoBetter(pin, than: worst) { break }
      let own = found.first { $0.choice == pin.choice }?.value
      switch try place(pin.home, [worst, own].compactMap { $0 }.min()) {
      case .found(let result):
        take(Found(choice: pin.choice, home: pin.home, result: result))
      case .noBetter:
        break
      case .impossible:
        left[pin.choice, default: 0] -= 1
        if left[pin.choice] == 0 { impossible.insert(pin.choice) }
      }
    }
    undecided.subtract(found.map(\.choice))
  }

  private func isNoBetter(_ pin: Pin, than worst: PlanValue) -> Bool {
    if let bound = pin.bound { return bound >= worst }
    return worst.unplaced == best.unplaced && worst.overflow == best.overflow
  }

  private static func comesFirst(_ left: Pin, _ right: Pin) -> Bool {
    switch (left.bound, right.bound) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: left.home < right.home
    }
  }

  private mutating func take(_ new: Found) {
    if new.result.plan.termination != "optimal" { undecided.insert(new.choice) }
    if let index = found.firstIndex(where: { $0.choice == new.choice }) {
      guard new.value < found[index].value else { return }
      found.remove(at: index)
    }
    let place = found.firstIndex { new.value < $0.value } ?? found.endIndex
    found.insert(new, at: place)
    if found.count > most { found.removeLast() }
  }
}
