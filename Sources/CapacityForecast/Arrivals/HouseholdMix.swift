import PlacementDomain

/// Which kinds of households come, and how often.
struct HouseholdMix: Sendable {
  /// The kinds, as positions in the source's list.
  let types: [Int]
  /// Whether a family may follow a household of each kind.
  let isSponsor: [Bool]
  /// Sums of the weights up to each kind over the sum of all.
  let cumulative: [Double]
  /// Mean members.
  let meanSize: Double

  /// A mix.
  ///
  /// - Throws: ``ForecastProblem`` where no kind has a weight.
  init(
    _ kinds: [ArrivalType], weight: (ArrivalType) -> Thousandths
  ) throws(ForecastProblem) {
    let raw = kinds.map { weight($0).raw }
    let total = raw.reduce(0, +)
    guard total > 0, raw.allSatisfy({ $0 >= 0 }) else {
      throw ForecastProblem(
        "no kind of household has a weight above 0: give one in household_types.csv",
        da: "ingen slags husstand har en vægt over 0: giv en i household_types.csv")
    }
    types = Array(kinds.indices)
    isSponsor = kinds.map(\.isSponsor)
    var sum = 0
    cumulative = raw.map { value in
      sum += value
      return Double(sum) / Double(total)
    }
    meanSize =
      Double(zip(raw, kinds).reduce(0) { $0 + $1.0 * $1.1.ages.count }) / Double(total)
  }

  /// The kind that a number between 0 and 1 picks.
  func pick(_ uniform: Double) -> Int {
    cumulative.firstIndex { $0 > uniform } ?? cumulative.count - 1
  }
}

extension HouseholdType {
  /// The type of a kind that may come.
  init(_ kind: ArrivalType, adult: Int) {
    self.init(size: kind.ages.count)
    children = kind.ages.reduce(0) { $0 + ($1 < adult ? 1 : 0) }
    needs = kind.needs
    sharingGroup = kind.sharingGroup
    wouldShareIn = kind.sharingGroup == nil ? kind.wouldShareIn : nil
  }
}
