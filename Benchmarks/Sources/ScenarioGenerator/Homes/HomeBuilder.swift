/// Builds sites and homes, lot by lot.
struct HomeBuilder {
  private let scale: Scale
  private let districts: [District]
  private var random: RandomSource
  private(set) var sites: [Site] = []
  private(set) var homes: [Home] = []

  /// An empty town.
  init(scale: Scale, districts: [District], seed: UInt64) {
    self.scale = scale
    self.districts = districts
    random = RandomSource(seed: seed, stream: "homes")
  }

  /// All homes that stand already.
  mutating func build(_ plan: SupplyPlan) {
    let total = Double(plan.homes.reduce(0, +)) + Double(plan.sharedPlaces) / 2
    for (size, count) in zip(HomeSize.allCases, plan.homes) {
      let lots = Int((Double(scale.lots) * Double(count) / total).rounded())
      for part in random.split(count, into: lots) { addLot(of: size, part) }
    }
    let sharedLots = Int(Double(scale.lots) * Double(plan.sharedPlaces) / 2 / total)
    for places in random.split(plan.sharedPlaces, into: sharedLots) { addShared(places) }
    for places in random.split(plan.youthPlaces, into: plan.youthPlaces / 12 + 1) {
      addShared(places, takesMinors: true)
    }
    for _ in 0..<plan.collectives { addCollective() }
    for rooms in random.split(plan.hotelRooms, into: plan.hotelRooms / 12 + 1) { addHotel(rooms) }
    addEnding(scale.share(0.01))
    addForbidden(scale.share(0.01))
  }

  /// Adds a lot at a site that has room for it, or at a new one.
  mutating func add(_ lot: Lot, _ sector: Sector, isVulnerable: Bool = false) {
    let open = sites.lastIndex {
      $0.sector == sector && $0.lots < 3 && $0.isVulnerable == isVulnerable
    }
    if let open, sector != .privateHost, random.chance(0.6) {
      add(lot, atSite: open)
    } else {
      let district = districts[random.position(weights: districts.map(weight))]
      add(lot, atSite: addSite(sector, district, isVulnerable: isVulnerable))
    }
  }

  /// Adds a site and says its position.
  mutating func addSite(
    _ sector: Sector, _ district: District, id: String? = nil, isVulnerable: Bool = false
  ) -> Int {
    let number = sites.count { $0.district == district.id && $0.sector == sector } + 1
    sites.append(
      Site(
        id: id ?? "\(district.id)-\(sector.word)-\(padded(number, 2))", district: district.id,
        sector: sector, point: random.point(near: district.centre, within: District.reach),
        isQuiet: random.chance(0.35), isVulnerable: isVulnerable))
    return sites.count - 1
  }

  /// Adds a lot at a site.
  mutating func add(_ lot: Lot, atSite position: Int) {
    sites[position].lots += 1
    let site = sites[position]
    let before = homes.count { $0.site.id == site.id }
    for number in 1...lot.count {
      homes.append(
        Home(
          id: "\(site.id)-\(padded(before + number, 3))", site: site, letting: lot.letting,
          layout: lot.layout, hasBathroom: lot.hasBathroom, isStepFree: lot.isStepFree,
          takesMinors: lot.takesMinors, from: lot.from, to: lot.to, rent: lot.rent(site.sector),
          option: lot.option))
    }
  }

  /// There are more homes for each resident where the homes are: not all districts have their share.
  private func weight(_ district: District) -> Double {
    let position = districts.firstIndex { $0.id == district.id } ?? 0
    return Double(district.population) * [1.4, 0.7, 1.0, 0.5, 1.3][position % 5]
  }
}

// MARK: - Lots of each sort

extension HomeBuilder {
  private mutating func addLot(of size: HomeSize, _ count: Int) {
    let sector = random.pick(size.owners)
    var lot = Lot(
      count: count, letting: .one, layout: size.layout(&random), hasBathroom: size != .room,
      isStepFree: random.chance(0.2))
    if random.chance(0.15) { lot.from = random.pick(Calendar.freeFrom) }
    if random.chance(0.1) { lot.to = random.pick(Calendar.laterEnds) }
    add(lot, sector, isVulnerable: sector == .privateLet && random.chance(0.15))
  }

  /// Shared homes of about four rooms each; the last takes what is left.
  private mutating func addShared(_ places: Int, takesMinors: Bool = false) {
    let rooms = min(max(2, places), random.pick([3, 4, 4, 5, 6]))
    let layout = Layout(rooms: rooms, places: rooms, area: 12 * rooms + 28)
    let lot = Lot(
      count: max(1, Int((Double(places) / Double(rooms)).rounded())), letting: .shared,
      layout: layout, hasBathroom: false, isStepFree: random.chance(0.2),
      takesMinors: takesMinors)
    add(lot, random.chance(0.7) ? .municipal : .privateLet)
  }

  private mutating func addCollective() {
    let rooms = random.whole(4...7)
    let layout = Layout(rooms: rooms, places: 2 * rooms, area: 24 * rooms)
    add(
      Lot(
        count: 1, letting: .collective, layout: layout, hasBathroom: false,
        isStepFree: random.chance(0.3)), .hostel)
  }

  private mutating func addHotel(_ rooms: Int) {
    let layout = Layout(rooms: 2, places: 4, area: 36)
    add(
      Lot(count: rooms, letting: .one, layout: layout, hasBathroom: true, isStepFree: true), .hotel)
  }

  /// Homes whose lease ends within the period: who lives there must move.
  private mutating func addEnding(_ count: Int) {
    for part in random.split(count, into: count / 8 + 1) {
      let size = random.pick([HomeSize.room, .small, .medium])
      var lot = Lot(
        count: part, letting: .one, layout: size.layout(&random), hasBathroom: size != .room,
        isStepFree: false)
      lot.to = random.pick(Calendar.leaseEnds)
      add(lot, .privateLet)
    }
  }

  /// Dwellings in vulnerable areas, which nobody may get.
  private mutating func addForbidden(_ count: Int) {
    let layout = HomeSize.medium.layout(&random)
    add(
      Lot(count: count, letting: .one, layout: layout, hasBathroom: true, isStepFree: false),
      .social, isVulnerable: true)
  }
}
