import PlacementDomain

/// What a demand says, in a sentence of its own.
enum DemandWords: Phrase {
  case pin, exclusion, need, places, firstDay, lastDay, vulnerableArea, minors, minorsInModules
  case leadTime, permitEnd, maxModules, districtModules, replaces, strictOrder
  case personsPerRoom, singlesPerRoom, areaPerPerson, maxWait, noOtherHomes, seats, hotelNights
  case theHousehold, anotherHousehold, household, anotherHome
  case stepFree, ownBathroom, quiet
  case moreHomes

  var template: Words {
    switch self {
    case .pin: Words("{who} is pinned to {home}", da: "{who} er fastlåst til {home}")
    case .exclusion: Words("{who} must not get {what}", da: "{who} må ikke få {what}")
    case .need: Words("{who} needs {what}", da: "{who} har behov for {what}")
    case .places:
      Words("the places that there are in {homes}", da: "antallet af pladser i {homes}")
    case .firstDay: Words("the first day of {homes}", da: "første dag for {homes}")
    case .lastDay: Words("the last day of {homes}", da: "sidste dag for {homes}")
    case .vulnerableArea:
      Words(
        "the law on vulnerable areas, for {homes}", da: "loven om udsatte boligområder, for {homes}"
      )
    case .minors:
      Words(
        "unaccompanied minors are not allowed in {homes}",
        da: "uledsagede mindreårige må ikke bo i {homes}")
    case .minorsInModules:
      Words(
        "unaccompanied minors are not allowed in modules of type {what}",
        da: "uledsagede mindreårige må ikke bo i moduler af typen {what}")
    case .leadTime:
      Words(
        "{what} takes {days|day|days} from the decision",
        da: "{what} tager {days|dag|dage} fra beslutningen")
    case .permitEnd:
      Words("the permit of {what} ends on {day}", da: "tilladelsen til {what} udløber {day}")
    case .maxModules:
      Words(
        "{what} has room for {number|module|modules}",
        da: "{what} har plads til {number|modul|moduler}")
    case .districtModules:
      Words(
        "{what} may have {number|module|modules}", da: "{what} må have {number|modul|moduler}")
    case .replaces: Words("{option} replaces {what}", da: "{option} erstatter {what}")
    case .strictOrder:
      Words("the order of options is strict", da: "rækkefølgen af tiltag er ufravigelig")
    case .personsPerRoom:
      Words(
        "at most {number|person|persons} for each room",
        da: "højst {number|person|personer} pr. rum"
      )
    case .singlesPerRoom:
      Words(
        "at most {number|single person|single people} for each room of a shared home",
        da: "højst {number|enlig|enlige} pr. rum i en delt bolig")
    case .areaPerPerson:
      Words("at least {number} m² for each person", da: "mindst {number} m² pr. person")
    case .maxWait:
      Words(
        "nobody waits more than {days|day|days} for a home",
        da: "ingen venter mere end {days|dag|dage} på en bolig")
    case .noOtherHomes:
      Words(
        "there are no other homes than those in homes.csv",
        da: "der er ikke andre boliger end dem i homes.csv")
    case .seats:
      Words(
        "{what} has {number|free seat|free seats}",
        da: "{what} har {number|ledig plads|ledige pladser}"
      )
    case .hotelNights:
      Words(
        "the budget has room for {number|person-night|person-nights} in hotels",
        da: "budgettet rummer {number|personovernatning|personovernatninger} på hotel")
    case .theHousehold: Words("the household", da: "husstanden")
    case .anotherHousehold: Words("another household", da: "en anden husstand")
    case .household: Words("household {id}", da: "husstand {id}")
    case .anotherHome: Words("a certain home", da: "en bestemt bolig")
    case .stepFree: Words("a home without steps", da: "en bolig uden trin")
    case .ownBathroom: Words("a bathroom of its own", da: "eget bad")
    case .quiet: Words("quiet surroundings", da: "rolige omgivelser")
    case .moreHomes: Words("{list} and {more} more", da: "{list} og {more} til")
    }
  }
}
