import PlacementDomain

extension SettingsKey {
  /// Norms and soft limits.
  static let limits: [SettingsKey] = [
    SettingsKey(
      "limits.persons_per_room", .whole(1...100, \.limits.personsPerRoom), unit: "persons/room",
      "Persons for each habitable room, at most", "Højeste antal personer pr. beboelsesrum",
      basis: "boligreguleringsloven § 52 a: 2 where the municipality has decided so; it does not "
        + "bind temporary places (integrationsloven § 12(6)), so a norm, not a legal limit",
      mark: "C"),
    SettingsKey(
      "limits.singles_per_room", .whole(1...100, \.limits.singlesPerRoom), unit: "persons/room",
      "Single people who share one room of a shared home, at most",
      "Højeste antal enlige pr. rum i en delt bolig",
      basis: "sharing a room is allowed (BEK of 22 Dec 2015, § 17 b); one each is a choice",
      mark: "assumption"),
    SettingsKey(
      "limits.area_per_person", .whole(0...1000, \.limits.areaPerPerson), unit: "m²/person",
      "Square metres for each person, at least, where a home's area is known; 0 switches it off",
      "Mindste areal pr. person, hvor arealet kendes; 0 slår fra",
      basis: "no rule found that binds temporary places", mark: "assumption"),
    SettingsKey(
      "limits.max_wait_days", .whole(0...3650, \.limits.maxWaitDays), unit: "days",
      "Days a household may wait in a hotel for a home that is free later",
      "Dage, en husstand må vente på hotel på en bolig, der bliver ledig senere",
      basis: "no wait unless the scenario says so", mark: "assumption"),
    SettingsKey(
      "limits.hotel_nights", .whole(0...10_000_000, \.limits.hotelNights), unit: "person-nights",
      "Person-nights in hotels that the budget has room for",
      "Personnætter på hotel, som budgettet rummer",
      basis: "no hotel unless the scenario says so", mark: "assumption"),
    SettingsKey(
      "limits.reception_weight", .whole(0...1000, \.limits.receptionWeight), unit: "person-nights",
      "What a missing seat in a reception class weighs against a person-night over the hotel limit",
      "Vægten af en manglende plads i modtageklasse mod en personnat over hotelgrænsen",
      basis: "one child without a seat for a month as one person-night a day", mark: "assumption"),
    SettingsKey(
      "limits.daycare_weight", .whole(0...1000, \.limits.daycareWeight), unit: "person-nights",
      "What a missing place in daycare weighs", "Vægten af en manglende plads i dagtilbud",
      basis: "as a seat in a reception class", mark: "assumption"),
    SettingsKey(
      "limits.hotel_weight", .whole(0...1000, \.limits.hotelWeight), unit: "person-nights",
      "What a person-night over the hotel limit weighs",
      "Vægten af en personnat over hotelgrænsen", basis: "the unit of the other two",
      mark: "assumption"),
  ]
}
