import PlacementDomain

/// Sentences of the sheet that says why a household has its home.
enum SheetSentences: Phrase {
  case proposal, noHome, inTheWay, unit, mostDifferent, noDifference, nothingCounted
  case noAlternatives, alternativesNote, undecided
  case costs, saves, same, between, openPrice, worse, better, losing, losingFamilies
  case gaining, seatsMore, seatsFewer, overMore, overFewer
  case possible, blocked, refusedNote
  case best, notBest, notBestHomes, notBestLimits, bestStays, bestMoves, bestUnplaced, unproven,
    audited, source

  var template: Words {
    switch self {
    case .proposal:
      Words(
        "This is a proposal, made by a program from the rules and weights that the council has "
          + "set. A person in the municipality decides, and may decide otherwise.",
        da: "Dette er et forslag, lavet af et program ud fra de regler og vægte, som "
          + "kommunalbestyrelsen har fastsat. Et menneske i kommunen afgør sagen og kan afgøre den "
          + "anderledes.")
    case .noHome:
      Words(
        "In this plan there is no home for the household.",
        da: "I denne plan er der ingen bolig til husstanden.")
    case .inTheWay:
      Words(
        "As long as all of these hold, you get no home unless another household loses theirs:",
        da: "Så længe alt dette gælder, får du ingen bolig, uden at en anden husstand mister sin:")
    case .unit:
      Words(
        "In person-minutes a day: minutes of ways for all members, weighted as the council weighs "
          + "them; what is no way (crowding, moving, rent) is counted in minutes by the stated "
          + "rates. Less is better.",
        da: "I personminutter pr. dag: minutters vej for alle medlemmer, vægtet som "
          + "kommunalbestyrelsen vægter dem; det, der ikke er vej (trængsel, flytning, husleje), "
          + "er regnet om til minutter efter de fastsatte satser. Mindre er bedre.")
    case .mostDifferent:
      Words(
        "The next best home differs most in {term}: {difference}.",
        da: "Den næstbedste bolig adskiller sig mest ved {term}: {difference}.")
    case .noDifference:
      Words(
        "The next best home is the same for the household; others decided.",
        da: "Den næstbedste bolig er lige så god for husstanden; hensyn til andre afgjorde det.")
    case .nothingCounted:
      Words("Nothing counts against this home.", da: "Intet taler imod denne bolig.")
    case .noAlternatives:
      Words(
        "No other home was possible for the household.",
        da: "Ingen anden bolig var mulig for husstanden.")
    case .alternativesNote:
      Words(
        "For each of these homes the whole plan was made again with the household there. Shown is "
          + "what that best other plan has more (+) or less (-) than this plan, in person-minutes "
          + "a day.",
        da: "For hver af disse boliger er hele planen lavet om med husstanden dér. Vist er, hvad "
          + "den bedste anden plan har mere (+) eller mindre (-) end denne plan, i personminutter "
          + "pr. dag.")
    case .undecided:
      Words(
        "For {kinds|other kind|other kinds} of homes it was not settled within the limit of the "
          + "search whether they come before these.",
        da: "For {kinds|anden slags bolig|andre slags boliger} blev det ikke afgjort inden for "
          + "søgningens grænse, om de kommer før disse.")
    case .costs:
      Words(
        "In minutes a day it would cost {price} in all.",
        da: "I minutter pr. dag ville det koste {price} i alt.")
    case .saves:
      Words(
        "In minutes a day it would save {price} in all.",
        da: "I minutter pr. dag ville det spare {price} i alt.")
    case .same:
      Words(
        "In minutes a day it would come to the same in all.",
        da: "I minutter pr. dag ville det i alt være det samme.")
    case .between:
      Words(
        "In minutes a day it would cost between {least} and {price} in all; the search was ended "
          + "before more was proven.",
        da: "I minutter pr. dag ville det koste mellem {least} og {price} i alt; søgningen "
          + "sluttede, før mere var bevist.")
    case .openPrice:
      Words(
        "In minutes a day it would cost {price} in all or less; the search was ended before more "
          + "was proven.",
        da: "I minutter pr. dag ville det koste {price} i alt eller mindre; søgningen sluttede, "
          + "før mere var bevist.")
    case .worse:
      Words(
        "{count|other household|other households} would bear more, of these "
          + "{families|family|families} with children.",
        da: "{count|anden husstand|andre husstande} ville bære mere, heraf "
          + "{families|børnefamilie|børnefamilier}.")
    case .better:
      Words(
        "{count|other household|other households} would bear less.",
        da: "{count|anden husstand|andre husstande} ville bære mindre.")
    case .losing:
      Words(
        "{count|other household|other households} would lose {count?its|their} home in the plan "
          + "and be without one.",
        da: "{count|anden husstand|andre husstande} ville miste {count?sin bolig|deres bolig} i "
          + "planen og stå uden.")
    case .losingFamilies:
      Words(
        "Among them {families?is|are} {families|family|families} with children.",
        da: "Heriblandt er {families|børnefamilie|børnefamilier}.")
    case .gaining:
      Words(
        "{count|other household|other households} without a home in the plan would get one.",
        da: "{count|anden husstand|andre husstande} uden bolig i planen ville få en.")
    case .seatsMore:
      Words(
        "{count} more over the limit of {what} ({where}).",
        da: "{count} flere over grænsen for {what} ({where}).")
    case .seatsFewer:
      Words(
        "{count} fewer over the limit of {what} ({where}).",
        da: "{count} færre over grænsen for {what} ({where}).")
    case .overMore:
      Words("{count} more over the limit of {what}.", da: "{count} flere over grænsen for {what}.")
    case .overFewer:
      Words("{count} fewer over the limit of {what}.", da: "{count} færre over grænsen for {what}.")
    case .possible:
      Words(
        "Of {homes} homes, those counted that modules could bring, the rules let the household "
          + "have {possible}.",
        da: "Af {homes} boliger, talt med dem, som moduler kunne give, tillader reglerne "
          + "husstanden {possible}.")
    case .blocked:
      Words(
        "For {blocked} of these no plan keeps all rules: they are fixed for another household, or "
          + "cannot be opened.",
        da: "For {blocked} af disse overholder ingen plan alle regler: de er fastlåst til en anden "
          + "husstand eller kan ikke åbnes.")
    case .refusedNote:
      Words(
        "A home may be refused by several rules.",
        da: "En bolig kan være udelukket af flere regler.")
    case .best:
      Words(
        "No plan is better than this one by the council's aims: that is proven.",
        da: "Ingen plan er bedre end denne efter kommunalbestyrelsens mål: det er bevist.")
    case .notBest:
      Words(
        "This plan is not the best possible: the best has {price} less in all.",
        da: "Denne plan er ikke den bedst mulige: den bedste har {price} mindre i alt.")
    case .notBestHomes:
      Words(
        "This plan is not the best possible: the best has fewer persons without a home.",
        da: "Denne plan er ikke den bedst mulige: i den bedste er færre personer uden bolig.")
    case .notBestLimits:
      Words(
        "This plan is not the best possible: the best is {price} less over the limits on seats and "
          + "nights.",
        da: "Denne plan er ikke den bedst mulige: den bedste er {price} mindre over grænserne for "
          + "pladser og overnatninger.")
    case .bestStays:
      Words(
        "In the best plan the household has this home, or one like it, too.",
        da: "I den bedste plan har husstanden også denne bolig eller en magen til.")
    case .bestMoves:
      Words(
        "In the best plan that was found the household has another home: {what}.",
        da: "I den bedste plan, der blev fundet, har husstanden en anden bolig: {what}.")
    case .bestUnplaced:
      Words(
        "In the best plan that was found the household has no home.",
        da: "I den bedste plan, der blev fundet, har husstanden ingen bolig.")
    case .unproven:
      Words(
        "It is not proven that no plan is better than the best that was found.",
        da: "Det er ikke bevist, at ingen plan er bedre end den bedste, der blev fundet.")
    case .audited:
      Words(
        "The plan keeps every rule; an audit apart from the program that made it has counted all "
          + "numbers.",
        da: "Planen overholder alle regler; en revision uafhængigt af programmet, der lavede den, "
          + "har talt alle tal efter.")
    case .source:
      Words("Made from the scenario {name}, {hash}.", da: "Lavet ud fra scenariet {name}, {hash}.")
    }
  }
}
