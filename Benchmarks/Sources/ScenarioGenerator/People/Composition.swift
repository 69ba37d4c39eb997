/// Who belongs to a household, by age.
enum Composition {
  /// The ages of one household: half are single, a quarter are couples with children.
  static func draw(_ random: inout RandomSource) -> [Int] {
    switch random.position(weights: [50, 12, 13, 25]) {
    case 0: [single(&random)]
    case 1: couple(&random)
    case 2: family(&random, parents: 1, children: [55, 30, 12, 3])
    default: family(&random, parents: 2, children: [28, 34, 22, 10, 4, 2])
    }
  }

  private static func single(_ random: inout RandomSource) -> Int {
    random.chance(0.05) ? random.whole(67...79) : random.whole(18...60)
  }

  private static func couple(_ random: inout RandomSource) -> [Int] {
    let first = random.chance(0.08) ? random.whole(67...78) : random.whole(21...62)
    return [first, max(18, first - random.whole(0...5))]
  }

  /// Parents, the older first, and children, by weights of their number from one on.
  private static func family(
    _ random: inout RandomSource, parents: Int, children weights: [Double]
  ) -> [Int] {
    let count = 1 + random.position(weights: weights)
    var ages: [Int] = []
    var age = random.whole(0...9)
    for _ in 0..<count where age <= 17 {
      ages.insert(age, at: 0)
      age += random.whole(1...3)
    }
    while ages.count < count { ages.append(ages.last ?? 0) }
    let youngerParent = (ages.first ?? 0) + random.whole(20...31)
    let olderParent = youngerParent + random.whole(0...6)
    return (parents == 2 ? [olderParent, youngerParent] : [youngerParent]) + ages
  }
}
