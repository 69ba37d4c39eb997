import PlacementDomain

/// Headings of tables, and the words that stand in their cells.
enum TableWords: Phrase {
  case household, persons, fate, home, site, district, sector, moveIn
  case receptionClass, school, daycare, stop
  case receptionMinutes, schoolMinutes, daycareMinutes, centreMinutes, transportPupils
  case burden, termHeading, reason
  case arrives, stays, moves, unplaced
  case social, privateLet, privateHost, hotel, hostel, converted, pavilion, municipal
  case lease, conversion, closure

  var template: Words {
    switch self {
    case .household: Words("Household", da: "Husstand")
    case .persons: Words("Persons", da: "Personer")
    case .fate: Words("What happens", da: "Hvad sker der")
    case .home: Words("Home", da: "Bolig")
    case .site: Words("Site", da: "Lokalitet")
    case .district: Words("District", da: "Bydel")
    case .sector: Words("Sector", da: "Boligtype")
    case .moveIn: Words("Move-in", da: "Indflytning")
    case .receptionClass: Words("Reception class", da: "Modtageklasse")
    case .school: Words("School", da: "Skole")
    case .daycare: Words("Daycare", da: "Dagtilbud")
    case .stop: Words("Stop", da: "Stoppested")
    case .receptionMinutes: Words("Minutes to reception class", da: "Minutter til modtageklasse")
    case .schoolMinutes: Words("Minutes to school", da: "Minutter til skole")
    case .daycareMinutes: Words("Minutes to daycare", da: "Minutter til dagtilbud")
    case .centreMinutes: Words("Minutes to the centre", da: "Minutter til centrum")
    case .transportPupils:
      Words("Pupils with transport (§ 26)", da: "Elever med befordring (§ 26)")
    case .burden: Words("Burden, person-minutes a day", da: "Byrde, personminutter pr. dag")
    case .termHeading: Words("Of which: {term}", da: "Heraf: {term}")
    case .reason: Words("Why without a home", da: "Hvorfor uden bolig")
    case .arrives: Words("arrives", da: "ankommer")
    case .stays: Words("stays", da: "bliver boende")
    case .moves: Words("moves", da: "flytter")
    case .unplaced: Words("without a home", da: "uden bolig")
    case .social: Words("social housing", da: "almen bolig")
    case .privateLet: Words("private let", da: "privat udlejning")
    case .privateHost: Words("private host", da: "privat vært")
    case .hotel: Words("hotel", da: "hotelværelse")
    case .hostel: Words("hostel", da: "vandrerhjem")
    case .converted: Words("converted building", da: "ombygget bygning")
    case .pavilion: Words("pavilion", da: "pavillon")
    case .municipal: Words("municipal", da: "kommunal")
    case .lease: Words("lease", da: "lejemål")
    case .conversion: Words("conversion", da: "ombygning")
    case .closure: Words("closure", da: "lukning")
    }
  }
}

extension HouseholdPage.Fate {
  /// What happens, in a word or two.
  func words(_ language: String) -> String {
    switch self {
    case .arrives: TableWords.arrives(language)
    case .stays: TableWords.stays(language)
    case .moves: TableWords.moves(language)
    case .unplaced: TableWords.unplaced(language)
    }
  }
}

extension Sector {
  /// The sector's name.
  package func words(_ language: String) -> String {
    switch self {
    case .social: TableWords.social(language)
    case .privateLet: TableWords.privateLet(language)
    case .privateHost: TableWords.privateHost(language)
    case .hotel: TableWords.hotel(language)
    case .hostel: TableWords.hostel(language)
    case .converted: TableWords.converted(language)
    case .pavilion: TableWords.pavilion(language)
    case .municipal: TableWords.municipal(language)
    }
  }
}

extension OptionKind {
  /// The kind's name.
  package func words(_ language: String) -> String {
    switch self {
    case .closure: TableWords.closure(language)
    case .lease: TableWords.lease(language)
    case .conversion: TableWords.conversion(language)
    case .pavilion: TableWords.pavilion(language)
    }
  }
}
