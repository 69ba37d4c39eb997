import PlacementDomain

/// All household types of a forecast, each once.
struct TypeList: Sendable {
  /// The source's types, then the scenario's, then those made by wider sharing.
  private(set) var types: [HouseholdType]
  /// The type of each entry of the source's list.
  private(set) var ofSource: [Int] = []
  /// For each type, the one it becomes where sharing is widened; itself where nothing changes.
  private(set) var sharing: [Int] = []
  /// The type of each household of the scenario.
  private(set) var ofHousehold: [Int] = []

  /// The most types: a table of fits has types × homes.
  static let most = 4096

  init(_ setup: ForecastSetup) {
    types = []
    var known: [HouseholdType: Int] = [:]
    func position(_ type: HouseholdType, in types: inout [HouseholdType]) -> Int {
      if let index = known[type] { return index }
      known[type] = types.count
      types.append(type)
      return types.count - 1
    }
    var list: [HouseholdType] = []
    ofSource = setup.arrivals.types.map { position($0, in: &list) }
    let adult = setup.scenario.settings.ages.adult
    ofHousehold = setup.scenario.households.map {
      position(HouseholdType($0, adult: adult), in: &list)
    }
    let plain = list
    sharing = plain.indices.map { index in
      plain[index].shared.map { position($0, in: &list) } ?? index
    }
    sharing += Array(plain.count..<list.count)
    types = list
  }

  func check() throws(ForecastProblem) {
    guard types.count <= TypeList.most else {
      throw ForecastProblem(
        "there are \(types.count) kinds of households, more than \(TypeList.most)",
        da: "der er \(types.count) slags husstande, flere end \(TypeList.most)")
    }
    guard types.allSatisfy({ $0.size >= 1 && $0.size <= 50 && (0...$0.size).contains($0.children) })
    else {
      throw ForecastProblem(
        "a household has 1 to 50 members, and no more children than members",
        da: "en husstand har 1 til 50 medlemmer og ikke flere børn end medlemmer")
    }
  }
}
