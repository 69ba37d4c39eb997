import PlacementDomain

/// Headings and sentences about what stands in the way, and what would clear it.
enum ConflictWords: Phrase {
  case title, clear
  case pins, pinsIntro, pinsAgain, assumed, noWay
  case household, conflictIntro, conflictOne, givenAlone, noConflict
  case limit, limitOver
  case everyone
  case alone, never, unproven
  case cheapest, others, kroner, noKroner, cell, setting, newRow, newCell, pinTo, empty
  case money, agreement, policy, decision
  case placeFailed, seeMore, explained
  case files

  var template: Words {
    switch self {
    case .title: Words("What stands in the way: {title}", da: "Hvad står i vejen: {title}")
    case .clear:
      Words(
        "Nothing: a plan keeps every pin, everybody gets a home, and no soft limit is exceeded.",
        da: "Intet: en plan holder alle fastlåsninger, alle får en bolig, og ingen blød grænse "
          + "overskrides.")
    case .pins: Words("Pins that contradict", da: "Fastlåsninger, der modsiger hinanden")
    case .pinsIntro:
      Words(
        "There is no plan. These cannot all be kept; if any one of them is given up, the others can:",
        da: "Der er ingen plan. Disse kan ikke alle holdes; opgives en af dem, kan de andre holdes:"
      )
    case .pinsAgain: Words("Apart from these:", da: "Uafhængigt af disse:")
    case .assumed:
      Words(
        "What follows is about the scenario after the first change above.",
        da: "Resten handler om scenariet efter den første ændring ovenfor.")
    case .noWay:
      Words(
        "No change that this program may propose would help: needs and the law are never given up.",
        da: "Ingen ændring, som programmet må foreslå, hjælper: behov og lov opgives aldrig.")
    case .household: Words("Household {id} has no home", da: "Husstand {id} har ingen bolig")
    case .conflictIntro:
      Words(
        "As long as all of these hold, it gets none unless somebody else loses theirs:",
        da: "Så længe alt dette gælder, får den ingen, uden at en anden mister sin:")
    case .conflictOne:
      Words(
        "As long as all of these hold, the limit is exceeded unless somebody loses a home:",
        da: "Så længe alt dette gælder, overskrides grænsen, uden at nogen mister en bolig:")
    case .givenAlone:
      Words(
        "What the files take as given stands in the way by itself: who the households are, what is "
          + "built, who may share.",
        da:
          "Det, som filerne tager for givet, står i vejen alene: hvem husstandene er, hvad der er "
          + "bygget, hvem der kan dele.")
    case .noConflict:
      Words(
        "Nothing stands in the way: the rules leave room for it as the files are.",
        da: "Intet står i vejen: reglerne giver plads til det, som filerne er.")
    case .limit: Words("Over the limit: {what}", da: "Over grænsen: {what}")
    case .limitOver:
      Words(
        "{used} used of {capacity}: {over} too many.",
        da: "{used} brugt af {capacity}: {over} for mange.")
    case .everyone:
      Words("A home for everybody without one", da: "En bolig til alle, der ingen har")
    case .alone: Words("would do alone", da: "ville være nok alene")
    case .never: Words("never given up", da: "opgives aldrig")
    case .unproven:
      Words(
        "Not proven: one of these may be one too many.",
        da: "Ikke bevist: en af disse kan være overflødig.")
    case .cheapest: Words("The cheapest change:", da: "Den billigste ændring:")
    case .others: Words("Or {how}:", da: "Eller {how}:")
    case .kroner:
      Words("About {kroner} kr. in all.", da: "Omkring {kroner} kr. i alt.")
    case .noKroner:
      Words(
        "The scenario has no price for it.", da: "Scenariet har ingen pris på det.")
    case .cell:
      Words(
        "{file}, row {row}, {column}: {old} → {new}",
        da: "{file}, række {row}, {column}: {old} → {new}"
      )
    case .setting: Words("{file}, {column}: {old} → {new}", da: "{file}, {column}: {old} → {new}")
    case .newRow:
      Words(
        "{file}, a new row {row}, as row {like}{but}",
        da: "{file}, en ny række {row}, som række {like}{but}")
    case .newCell: Words("{column} {new}", da: "{column}: {new}")
    case .pinTo:
      Words(
        "So that this household gets it and not another: {cell}",
        da: "Så det er denne husstand, der får den, og ikke en anden: {cell}")
    case .empty: Words("(empty)", da: "(tom)")
    case .money: Words("with money alone", da: "alene med penge")
    case .agreement:
      Words("by agreement alone", da: "alene ved aftale")
    case .policy: Words("by the council's norms alone", da: "alene ved byrådets normer")
    case .decision:
      Words(
        "by undoing what was decided for households",
        da: "ved at omgøre, hvad der er besluttet for "
          + "husstande")
    case .placeFailed:
      Words(
        "{scenario}: no plan keeps every pin.",
        da: "{scenario}: ingen plan holder alle fastlåsninger.")
    case .seeMore:
      Words(
        "`nabolag conflict {scenario}` tells more.",
        da: "`nabolag conflict {scenario}` fortæller mere.")
    case .explained:
      Words(
        "Changes are sought in this order: what can be bought, what can be agreed on, the council's norms, "
          + "what was decided for one household. A need and the law are never given up.",
        da:
          "Ændringer søges i denne rækkefølge: det, der kan købes, det, der kan aftales, byrådets normer, "
          + "det, der er besluttet for en husstand. Behov og lov opgives aldrig.")
    case .files: Words("Written:", da: "Skrevet:")
    }
  }
}
