/// Draws schools, daycare, stops, shops and the rest.
struct PlaceMaker {
  private let scale: Scale
  private let districts: [District]
  private let people: [Household]
  private var random: RandomSource
  private var places: [Place] = []

  /// Places for these districts and people.
  init(scale: Scale, districts: [District], people: [Household], seed: UInt64) {
    self.scale = scale
    self.districts = districts
    self.people = people
    random = RandomSource(seed: seed, stream: "places")
  }

  /// All places.
  consuming func draw() -> [Place] {
    for district in districts {
      add(.school, "\(district.name) Skole", district)
      add(.shop, "Dagligvarer i \(district.name)", district)
      if random.chance(0.35) { add(.shop, "Butikstorv i \(district.name)", district) }
      if random.chance(0.7) { add(.leisure, "\(district.name)hallen", district) }
    }
    addReceptionClasses()
    addDaycare()
    addStops()
    addCentral()
    addNetworks()
    return places
  }

  private mutating func add(
    _ kind: PlaceKind, _ name: String, _ district: District,
    _ change: (inout Place) -> Void = { _ in }
  ) {
    let count = places.count { $0.kind == kind }
    var place = Place(
      id: "\(kind.rawValue)-\(padded(count + 1, 2))", name: name, kind: kind,
      point: random.point(near: district.centre, within: District.reach * 0.6),
      district: district.id)
    change(&place)
    places.append(place)
  }

  /// Two age bands at some schools; as many seats as pupils, not where they live.
  private mutating func addReceptionClasses() {
    let hosts = [districts[0]] + random.sample(Array(districts.dropFirst()), scale.familyAreas - 1)
    for (ages, band) in [(6...10, "6-10"), (11...16, "11-16")] {
      let pupils = people.filter(\.startsInReception).map { $0.members(ages) }.reduce(0, +)
      let seats = apportion(
        pupils, by: hosts.map { _ in random.number(0.7...1.3) })
      for (host, seats) in zip(hosts, seats) {
        let school = places.first { $0.kind == .school && $0.district == host.id }
        add(.receptionClass, "Modtageklasse \(band) år, \(host.name) Skole", host) {
          $0.seats = seats
          $0.ages = ages
          if let school { $0 = $0.at(school.point) }
        }
      }
    }
  }

  /// Daycare in most districts: a tenth too many in all, too few in some.
  private mutating func addDaycare() {
    let children = people.map { $0.members(0...5) }.reduce(0, +)
    let hosts = random.sample(districts, max(2, districts.count * 9 / 10))
    let weights = hosts.map { Double($0.population) * random.number(0.4...1.6) }
    for (host, seats) in zip(hosts, apportion(children * 11 / 10, by: weights)) {
      add(.daycare, "Dagtilbud i \(host.name)", host) { $0.seats = seats }
    }
  }

  /// The station in the centre, and one or two stops elsewhere, slower the farther out.
  private mutating func addStops() {
    add(.stop, "Stationen", districts[0]) {
      $0.departuresPerHour = 6
      $0.minutesToCentre = 0
    }
    for district in districts.dropFirst() {
      for number in 1...random.whole(1...2) {
        let departures = random.pick([(1, 1.0), (2, 3), (3, 1), (4, 1)])
        add(.stop, "\(district.name), stop \(number)", district) {
          $0.departuresPerHour = departures
          $0.minutesToCentre = 3 + Int($0.point.fromCentre * 1.3 / 25 * 60)
        }
      }
    }
  }

  private mutating func addCentral() {
    add(.jobCentre, "Jobcenteret", districts[0])
    add(.languageSchool, "Sprogskolen", districts[0])
    let others = Array(districts.dropFirst())
    for district in random.sample(others, districts.count / 8) {
      add(.languageSchool, "Sprogskolens afdeling i \(district.name)", district)
    }
    add(.health, "Lægehuset i \(districts[0].name)", districts[0])
    for district in random.sample(others, districts.count / 3) {
      add(.health, "Lægehuset i \(district.name)", district)
    }
  }

  /// Meeting places: one open to all, and some for each language.
  private mutating func addNetworks() {
    add(.network, "Frivilligcenteret", districts[0])
    for language in Language.all {
      let count = 1 + Int(language.share * Double(districts.count) / 5)
      for district in random.sample(districts, count) {
        add(.network, "Mødested \(language.code) i \(district.name)", district) {
          $0.languages = [language.code]
        }
      }
    }
  }
}

extension Place {
  /// The same place at another point.
  fileprivate func at(_ point: Point) -> Place {
    Place(
      id: id, name: name, kind: kind, point: point, district: district, seats: seats, ages: ages)
  }
}
