/// Draws the households that need a home.
struct HouseholdMaker {
  private let scale: Scale
  private var random: RandomSource

  /// Households of one seed.
  init(scale: Scale, seed: UInt64) {
    self.scale = scale
    random = RandomSource(seed: seed, stream: "households")
  }

  /// All households: first those who live here, then those who come, by day.
  consuming func draw() -> [Household] {
    let settled = scale.share(0.2)
    let firstDay = scale.share(0.4)
    let later = apportion(scale.households - settled - firstDay, by: [3, 3, 2, 2])
    let digits = String(scale.households).count
    var arrivals = [String](repeating: Calendar.first, count: firstDay)
    for (day, count) in zip(Calendar.laterArrivals, later) {
      arrivals += [String](repeating: day, count: count)
    }
    return (0..<scale.households).map { index in
      let isSettled = index < settled
      return household(
        id: "H\(padded(index + 1, digits))", isSettled: isSettled,
        arrives: isSettled ? Calendar.past(&random) : arrivals[index - settled])
    }
  }

  private mutating func household(id: String, isSettled: Bool, arrives: String) -> Household {
    let language = random.pick(Language.all.map { ($0.code, $0.share) })
    guard !random.chance(0.015) else {
      let number = random.whole(1...max(1, scale.households / 400))
      var minor = Household(
        id: id, arrives: arrives, isSettled: isSettled, ages: [random.whole(15...17)],
        language: language)
      minor.isMinor = true
      minor.sharingGroup = "youth-\(number)"
      minor.startsInReception = true
      return minor
    }
    var household = Household(
      id: id, arrives: arrives, isSettled: isSettled, ages: Composition.draw(&random),
      language: language)
    if household.size == 1, household.ages[0] < 55, random.chance(0.9) {
      household.sharingGroup = sharingGroup(language)
    }
    household.needs = needs(household)
    household.needsHealthCare = random.chance(household.needs.isEmpty ? 0.05 : 0.4)
    household.startsInReception = random.chance(isSettled ? 0.3 : 0.95)
    if random.chance(0.1) {
      household.affordableRent = random.pick([4200, 5200, 6500, 7500, 8500])
    }
    household.priority = random.pick([(1, 96.0), (2, 3), (3, 1)])
    return household
  }

  /// By sex and language, in several groups where many speak it, together where few do.
  private mutating func sharingGroup(_ language: String) -> String {
    let sex = random.pick([("m", 0.65), ("k", 0.35)])
    let share = Language.all.first { $0.code == language }?.share ?? 0
    let speakers = share * Double(scale.households)
    guard speakers >= 15 else { return "\(sex)-mixed" }
    return "\(sex)-\(language)-\(random.whole(1...(1 + Int(speakers / 1000))))"
  }

  private mutating func needs(_ household: Household) -> [String] {
    let isElderly = household.members(67...130) > 0
    var result: [String] = []
    if random.chance(isElderly ? 0.3 : 0.015) { result.append("step_free") }
    // Who shares shares the bathroom too.
    if household.sharingGroup == nil, random.chance(0.06) { result.append("own_bathroom") }
    if random.chance(0.01) { result.append("quiet") }
    return result
  }
}
