import PlacementAdvice
import PlacementDomain

/// What is said of who bears how much.
enum FairnessWords: Phrase {
  case title, what, total, households, persons, each, hidden, silent, hiddenNote, tooFew, unplaced
  case worstTitle, worst, worstNote, groupColumn, divisionColumn, files
  case size, kind, district, priority, stepFree, ownBathroom, quiet, healthCare
  case ordinary, minor, priorityGroup, yes, no

  var template: Words {
    switch self {
    case .title: Words("Who bears how much: {title}", da: "Hvem bærer hvor meget: {title}")
    case .what:
      Words(
        "Weighted minutes a day for each person that households with a home bear themselves: their trips, their home, having to move. What hangs on the plan as a whole is nobody's part.",
        da:
          "Vægtede minutter om dagen pr. person, som husstande med bolig selv bærer: deres veje, deres bolig, at skulle flytte. Det, der hænger på planen som helhed, er ingens del."
      )
    case .total: Words("all", da: "alle")
    case .households: Words("households", da: "husstande")
    case .persons: Words("persons", da: "personer")
    case .each: Words("min. each", da: "min. pr. person")
    case .hidden: Words("not shown: {names}", da: "vises ikke: {names}")
    case .silent:
      Words("Too few to be shown by group: {names}.", da: "For få til at vises i grupper: {names}.")
    case .hiddenNote:
      Words(
        "Groups of fewer than {least} households are not shown, nor those from which they would follow.",
        da:
          "Grupper på færre end {least} husstande vises ikke, heller ikke dem, de ville følge af."
      )
    case .tooFew:
      Words(
        "Too few households to be shown without giving some away.",
        da: "For få husstande til at blive vist uden at røbe nogle af dem.")
    case .unplaced:
      Words(
        "{persons|person is|persons are} without a home and not compared.",
        da: "{persons|person|personer} er uden bolig og sammenlignes ikke.")
    case .worstTitle: Words("The worst-off household", da: "Den dårligst stillede husstand")
    case .worst:
      Words(
        "{household} ({persons|person|persons}) in {home} bears {each} min. a day for each person. What it bears in all:",
        da:
          "{household} ({persons|person|personer}) i {home} bærer {each} min. om dagen pr. person. Det bærer den i alt:"
      )
    case .worstNote:
      Words(
        "For the office that places it, not for passing on.",
        da: "Til kontoret, der placerer den, ikke til videregivelse.")
    case .groupColumn: Words("group", da: "gruppe")
    case .divisionColumn: Words("divided by", da: "delt efter")
    case .files: Words("Files", da: "Filer")
    case .size: Words("Persons in the household", da: "Personer i husstanden")
    case .kind: Words("Kind of household", da: "Husstandens art")
    case .district: Words("District of the home", da: "Boligens bydel")
    case .priority: Words("Priority", da: "Prioritet")
    case .stepFree: Words("Needs a home without steps", da: "Har brug for trinfri bolig")
    case .ownBathroom: Words("Needs a bathroom of its own", da: "Har brug for eget bad")
    case .quiet: Words("Needs quiet", da: "Har brug for ro")
    case .healthCare:
      Words("Needs regular health care", da: "Har brug for jævnlig lægehjælp")
    case .ordinary: Words("ordinary", da: "almindelig")
    case .minor: Words("unaccompanied minor", da: "uledsaget mindreårig")
    case .priorityGroup: Words("priority {name}", da: "prioritet {name}")
    case .yes: Words("yes", da: "ja")
    case .no: Words("no", da: "nej")
    }
  }
}

extension FairnessDivision {
  /// What the households are divided by.
  package func words(_ language: String) -> String {
    switch self {
    case .size: FairnessWords.size(language)
    case .kind: FairnessWords.kind(language)
    case .district: FairnessWords.district(language)
    case .priority: FairnessWords.priority(language)
    case .stepFree: FairnessWords.stepFree(language)
    case .ownBathroom: FairnessWords.ownBathroom(language)
    case .quiet: FairnessWords.quiet(language)
    case .healthCare: FairnessWords.healthCare(language)
    }
  }

  /// A group's name for people.
  package func words(ofGroup name: String, _ scenario: Scenario, _ language: String) -> String {
    switch (self, name) {
    case (.district, _): return scenario.districts.first { $0.id == name }?.name ?? name
    case (.kind, HouseholdKind.minor.rawValue): return FairnessWords.minor(language)
    case (.kind, _): return FairnessWords.ordinary(language)
    case (.priority, _): return FairnessWords.priorityGroup(language, ["name": name])
    case (.size, _): return name
    case (_, "yes"): return FairnessWords.yes(language)
    default: return FairnessWords.no(language)
    }
  }
}
