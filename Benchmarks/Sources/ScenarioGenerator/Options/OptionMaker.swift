/// Draws what the council may decide, and the homes that it brings.
struct OptionMaker {
  private let scale: Scale
  private let districts: [District]
  private var random: RandomSource
  private(set) var options: [CapacityOption] = []

  /// Options of one seed.
  init(scale: Scale, districts: [District], seed: UInt64) {
    self.scale = scale
    self.districts = districts
    random = RandomSource(seed: seed, stream: "options")
  }

  /// Sites that a closure would give up.
  var closing: Set<String> { Set(options.flatMap(\.replaces)) }

  /// All options; homes of conversions and leases go to the builder.
  mutating func draw(_ builder: inout HomeBuilder) {
    let cycle: [CapacityOption.Kind] = [.pavilion, .conversion, .lease, .pavilion, .closure]
    for index in 0..<scale.options {
      switch cycle[index % cycle.count] {
      case .pavilion: addPavilion()
      case .conversion: addConversion(&builder)
      case .lease: addLease(&builder)
      case .closure: addClosure(builder)
      }
    }
  }

  private func nextID(_ kind: CapacityOption.Kind) -> String {
    "\(kind.rawValue)-\(padded(options.count { $0.kind == kind } + 1, 2))"
  }

  /// Most are ready on the first day, one in six is not ready in time for everybody.
  private mutating func leadDays() -> Int {
    random.chance(0.85)
      ? random.whole(50...Calendar.daysToFirst)
      : Calendar.daysToFirst + random.whole(10...60)
  }

  /// How large the next option is.
  private mutating func size() -> Int {
    max(2, Int(Double(scale.optionSize) * random.number(0.6...1.4)))
  }

  private mutating func addPavilion() {
    let district = random.pick(districts)
    let id = nextID(.pavilion)
    var option = CapacityOption(
      id: id, name: "Pavilloner i \(district.name)", kind: .pavilion, site: id,
      district: district.id, point: random.point(near: district.centre, within: District.reach))
    option.modules = random.chance(0.5) ? ["ROOM2", "FAM4"] : ["FAM4", "FAM6"]
    option.maxModules = size()
    option.leadDays = leadDays()
    option.setUpCost = 40_000 * option.maxModules + 10_000 * random.whole(1...9)
    option.monthlyCost = 2000
    option.takeDownCost = 40_000
    option.permitEnd = random.pick(["2028-12-31", "2031-11-30"])
    options.append(option)
  }

  private mutating func addConversion(_ builder: inout HomeBuilder) {
    let (id, count) = (nextID(.conversion), size())
    let option = addBuilding(&builder, id, "Ombygget skole", .conversion, .converted, count)
    options[option].setUpCost = 250_000 * count + 50_000 * random.whole(0...6)
    options[option].monthlyCost = 1500 * count
  }

  private mutating func addLease(_ builder: inout HomeBuilder) {
    let (id, count) = (nextID(.lease), size())
    let option = addBuilding(&builder, id, "Lejet ejendom", .lease, .privateLet, count)
    options[option].setUpCost = 19_000 * count
    options[option].monthlyCost = 6500 * count
    options[option].permitEnd = "2029-11-30"
  }

  /// An option with a building of its own; says its position.
  private mutating func addBuilding(
    _ builder: inout HomeBuilder, _ id: String, _ name: String, _ kind: CapacityOption.Kind,
    _ sector: Sector, _ count: Int
  ) -> Int {
    let district = random.pick(districts)
    let site = builder.addSite(sector, district, id: "\(id)-site")
    for part in random.split(count, into: 3) {
      let size = random.pick([(HomeSize.small, 2.0), (.medium, 3), (.large, 2), (.veryLarge, 1)])
      var lot = Lot(
        count: part, letting: .one, layout: size.layout(&random), hasBathroom: true,
        isStepFree: random.chance(0.5))
      lot.option = id
      builder.add(lot, atSite: site)
    }
    options.append(
      CapacityOption(
        id: id, name: "\(name) i \(district.name)", kind: kind, site: builder.sites[site].id,
        district: district.id, point: builder.sites[site].point, leadDays: leadDays()))
    return options.count - 1
  }

  /// Gives up a site of the municipality that has several homes.
  private mutating func addClosure(_ builder: HomeBuilder) {
    let (taken, limit) = (closing, 2 * scale.optionSize)
    let candidates = builder.sites.filter { site in
      let count = builder.homes.count { $0.site.id == site.id }
      return [.municipal, .pavilion].contains(site.sector) && !taken.contains(site.id)
        && (2...limit).contains(count)
    }
    guard !candidates.isEmpty else { return }
    let site = random.pick(candidates)
    let count = builder.homes.count { $0.site.id == site.id }
    var option = CapacityOption(
      id: nextID(.closure), name: "\(site.id) opgives", kind: .closure, site: site.id,
      district: site.district, point: site.point)
    option.monthlyCost = -6000 * count
    option.takeDownCost = 7900 * count
    option.replaces = [site.id]
    options.append(option)
  }
}
