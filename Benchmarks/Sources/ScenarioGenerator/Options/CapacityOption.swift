/// What the council may decide.
struct CapacityOption {
  /// What sort of decision it is, as the scenario writes it.
  enum Kind: String {
    case pavilion
    case conversion
    case lease
    case closure
  }

  let id: String
  let name: String
  let kind: Kind
  let site: String
  let district: String
  let point: Point
  var modules: [String] = []
  var maxModules = 0
  var leadDays = 0
  var setUpCost = 0
  var monthlyCost = 0
  var takeDownCost = 0
  var permitEnd: String?
  var replaces: [String] = []
}

/// A pavilion unit; prices as in the example of Allerød.
struct ModuleType {
  let id: String
  let name: String
  let homes: Int
  let layout: Layout
  let hasBathroom: Bool
  let setUpCost: Int
  let monthlyCost: Int
  let takeDownCost: Int

  /// All types.
  static let all = [
    ModuleType(
      id: "ROOM2", name: "To enkeltværelser med fælles bad", homes: 2,
      layout: Layout(rooms: 1, places: 1, area: 16), hasBathroom: false, setUpCost: 280_000,
      monthlyCost: 4167, takeDownCost: 15_800),
    ModuleType(
      id: "FAM4", name: "Familiebolig med to værelser", homes: 1,
      layout: Layout(rooms: 2, places: 4, area: 54), hasBathroom: true, setUpCost: 250_000,
      monthlyCost: 8333, takeDownCost: 7900),
    ModuleType(
      id: "FAM6", name: "Familiebolig med tre værelser", homes: 1,
      layout: Layout(rooms: 3, places: 6, area: 76), hasBathroom: true, setUpCost: 375_000,
      monthlyCost: 12_500, takeDownCost: 11_850),
  ]
}
