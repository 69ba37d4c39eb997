import PlacementDomain

/// Headings and labels of the sheet that says why a household has its home.
enum SheetWords: Phrase {
  case title, titleUnplaced, household, persons, scenario, period
  case home, homeID, district, kind, letting, size, tenure, moveIn, rent
  case temporary, permanent, lettingOne, lettingShared, lettingCollective
  case roomsAndPlaces, squareMetres, kroner
  case ways, place, name, minutes, centre
  case counted, consideration, here, next, difference, total
  case alternatives, alike, stayWhereYouLive
  case whom, thisHousehold, otherHouseholds, municipality, ofWhich, allTogether, overBest
  case refused, rule, homes, alone
  case whyNone, whatWouldHelp, quality, rights, decision
  case decidedBy, decidedOn, otherHome, reasons, contact

  var template: Words {
    switch self {
    case .title: Words("Why this home?", da: "Hvorfor denne bolig?")
    case .titleUnplaced: Words("Why no home?", da: "Hvorfor ingen bolig?")
    case .household: Words("Household", da: "Husstand")
    case .persons: Words("{persons|person|persons}", da: "{persons|person|personer}")
    case .scenario: Words("What is planned", da: "Hvad der planlægges")
    case .period: Words("Period", da: "Periode")
    case .home: Words("The home", da: "Boligen")
    case .homeID: Words("Home", da: "Bolig")
    case .district: Words("District", da: "Bydel")
    case .kind: Words("Kind", da: "Slags")
    case .letting: Words("Let to", da: "Udlejes til")
    case .size: Words("Size", da: "Størrelse")
    case .tenure: Words("For how long", da: "Hvor længe")
    case .moveIn: Words("Move-in", da: "Indflytning")
    case .rent: Words("Rent with consumption", da: "Husleje med forbrug")
    case .temporary: Words("temporary place to stay", da: "midlertidigt opholdssted")
    case .permanent: Words("dwelling for good", da: "varig bolig")
    case .lettingOne: Words("one household", da: "én husstand")
    case .lettingShared: Words("single people who share", da: "enlige, der deler")
    case .lettingCollective:
      Words(
        "several households, each with rooms of its own",
        da: "flere husstande med hver deres værelser")
    case .roomsAndPlaces:
      Words(
        "{rooms|room|rooms}, {places|place|places}", da: "{rooms|rum|rum}, {places|plads|pladser}")
    case .squareMetres: Words("{area} m²", da: "{area} m²")
    case .kroner: Words("{kroner} kr. a month", da: "{kroner} kr. pr. måned")
    case .ways: Words("From the home to", da: "Fra boligen til")
    case .place: Words("To", da: "Til")
    case .name: Words("Which", da: "Hvilken")
    case .minutes: Words("Minutes", da: "Minutter")
    case .centre: Words("The centre, by public transport", da: "Centrum, med kollektiv transport")
    case .counted:
      Words(
        "What counted, the heaviest first",
        da: "Hvad der talte, det tungeste først")
    case .consideration: Words("Consideration", da: "Hensyn")
    case .here: Words("This home", da: "Denne bolig")
    case .next: Words("Next best", da: "Næstbedste")
    case .difference: Words("Difference", da: "Forskel")
    case .total: Words("All together", da: "I alt")
    case .alternatives:
      Words("Other homes that were possible", da: "Andre boliger, der var mulige")
    case .alike:
      Words(
        "{number}. {homes|home|homes alike}: {what}",
        da: "{number}. {homes|bolig|ens boliger}: {what}")
    case .stayWhereYouLive:
      Words(
        "The home where the household lives now is among these.",
        da: "Boligen, hvor husstanden bor nu, er blandt disse.")
    case .whom: Words("For whom", da: "For hvem")
    case .thisHousehold: Words("This household", da: "Denne husstand")
    case .otherHouseholds: Words("Other households, together", da: "Andre husstande, tilsammen")
    case .municipality: Words("The municipality", da: "Kommunen")
    case .ofWhich: Words("  of which: {term}", da: "  heraf: {term}")
    case .allTogether: Words("All together", da: "I alt")
    case .overBest: Words("Against the best possible plan", da: "Mod den bedst mulige plan")
    case .refused: Words("Homes that were not possible", da: "Boliger, der ikke var mulige")
    case .rule: Words("Rule", da: "Regel")
    case .homes: Words("Homes", da: "Boliger")
    case .alone: Words("By it alone", da: "Kun af den")
    case .whyNone: Words("What stands in the way", da: "Hvad der står i vejen")
    case .whatWouldHelp: Words("What would help", da: "Hvad der ville hjælpe")
    case .quality: Words("How sure this is", da: "Hvor sikkert dette er")
    case .rights: Words("Your rights, and the law", da: "Dine rettigheder og loven")
    case .decision: Words("Decision", da: "Afgørelse")
    case .decidedBy: Words("Decided by", da: "Afgjort af")
    case .decidedOn: Words("Date", da: "Dato")
    case .otherHome: Words("Other home, if decided so", da: "Anden bolig, hvis det er besluttet")
    case .reasons: Words("Reasons for another decision", da: "Begrundelse for at afvige")
    case .contact: Words("Whom to ask", da: "Hvem man kan spørge")
    }
  }
}

extension PlaceKind {
  /// What it is, as a goal of a way.
  func words(_ language: String) -> String {
    let words: Words =
      switch self {
      case .school: Words("School", da: "Skole")
      case .receptionClass: Words("Reception class", da: "Modtageklasse")
      case .daycare: Words("Daycare", da: "Dagtilbud")
      case .stop: Words("Stop", da: "Stoppested")
      case .shop: Words("Groceries", da: "Indkøb")
      case .jobCentre: Words("Job centre", da: "Jobcenter")
      case .languageSchool: Words("Language school", da: "Sprogskole")
      case .network: Words("Network", da: "Netværk")
      case .leisure: Words("Leisure", da: "Fritid")
      case .health: Words("Doctor", da: "Læge")
      }
    return words(language)
  }
}
