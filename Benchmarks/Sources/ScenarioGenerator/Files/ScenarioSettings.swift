/// The settings of a scenario, with every weight on.
struct ScenarioSettings {
  /// Persons for each room, at most.
  static let personsPerRoom = 2
  /// Square metres for each person, at least.
  static let areaPerPerson = 7

  let name: String
  let title: String
  let scale: Scale

  /// What an area with families beyond those asked counts: as much for each household as in Allerød.
  private var familyArea: Int {
    let perDistrict = Double(scale.households) / Double(scale.districts)
    return Int((120 * perDistrict / (77.0 / 6)).rounded())
  }

  /// What an option passed over in the order counts, by its size.
  private var order: Int { 20 * scale.optionSize }

  /// The text of `scenario.yaml`.
  var text: String {
    """
    # Made up by the scenario generator of the benchmarks: every household, home and place.
    name: \(name)
    title: \(title)
    municipality: Nabostrup
    language: en

    period:
      from: \(Calendar.first)
      to: \(Calendar.last)
    decision: \(Calendar.decision)

    limits:
      persons_per_room: \(Self.personsPerRoom)
      singles_per_room: 1
      area_per_person: \(Self.areaPerPerson)
      max_wait_days: 14
      hotel_nights: \(scale.households * 4 / 5)
      reception_weight: 30
      daycare_weight: 30
      hotel_weight: 1

    policy:
      weights:
        school: 1.5
        daycare: 1
        transport: 1.5
        shop: 1
        job: 1
        network: 1
        leisure: 0.5
        health: 1
        crowding: 1
        spare: 0.5
        spread: 2
        families: 6
        moving: 2
        rent: 1
        wishes: 1
        score: 0.5
        opening: 1
        order: 1
      option_order: preferred
      family_areas: \(scale.familyAreas)

    rates:
      family_area: \(familyArea)
      order_per_option: \(order)

    """
  }
}
