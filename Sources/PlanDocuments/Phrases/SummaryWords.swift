import PlacementDomain

/// Headings and sentences of the summary on the terminal.
enum SummaryWords: Phrase {
  case title, period
  case arriving, allArriving, staying, moving, losing, nobody
  case homesUsed
  case levels, levelUnplaced, levelOverflow, levelBurden, levelWorst, levelPoints
  case provenBest, within, notProven, atLeast
  case byTime, byRequest, byGap, byNodes, byInfeasible, byHand, byEarlier
  case placed, personsShort, personsOf, now, school, centre, burdenShort, fromOutside, placedNote
  case stay, stayAtSite
  case withoutHome, noReason
  case burden, burdenTotal, noBurden, amountShort, share
  case spread, fairShare, placedPersons, difference, spreadNote
  case families, familiesNone, familiesWithin, familiesBeyond
  case limits, limitName, limitWhere, limitUsed, usedOf, limitOver, limitFine, night
  case opens, opensNothing, option, kind, homes, ready, setUp, monthly, takeDown, modules, kroner,
    total
  case orderBroken
  case worst
  case certificate, program, direct, aggregated, nodes, certificateGap, byHandSentence
  case auditPassed, audit, scenarioHash
  case files

  var template: Words {
    switch self {
    case .title: Words("Who lives where: {title}", da: "Hvem bor hvor: {title}")
    case .period:
      Words(
        "Plan for {from} to {to}, {households|household|households}, {persons|person|persons}.",
        da: "Plan for {from} til {to}, {households|husstand|husstande}, "
          + "{persons|person|personer}.")
    case .arriving:
      Words(
        "{placed} of {all|arriving household|arriving households} {placed?gets|get} a home.",
        da: "{placed} af {all|ankommende husstand|ankommende husstande} får en bolig.")
    case .allArriving:
      Words(
        "All {all} arriving households get a home.",
        da: "Alle {all} ankommende husstande får en bolig.")
    case .staying:
      Words(
        "{staying} of {all|household that lives|households that live} here already "
          + "{staying?stays|stay} where {staying?it lives|they live}.",
        da: "{staying} af {all|husstand|husstande}, der allerede bor her, bliver boende.")
    case .moving:
      Words(
        "{moving|household has|households have} to move to another home.",
        da: "{moving|husstand|husstande} skal flytte til en anden bolig.")
    case .losing:
      Words(
        "{losing|household that lives|households that live} here {losing?loses its|lose their} "
          + "home and {losing?gets|get} no other.",
        da: "{losing|husstand|husstande}, der bor her, mister {losing?sin|deres} bolig og får "
          + "ingen anden.")
    case .nobody: Words("Nobody needs a home.", da: "Ingen har brug for en bolig.")
    case .homesUsed:
      Words(
        "{used} of {homes|home|homes} in use.", da: "{used} af {homes|bolig|boliger} er i brug.")
    case .levels: Words("How good the plan is", da: "Hvor god planen er")
    case .levelUnplaced: Words("Persons without a home", da: "Personer uden bolig")
    case .levelWorst:
      Words(
        "worst-off household, minutes a day for each person",
        da: "dårligst stillede husstand, minutter om dagen pr. person")
    case .levelPoints:
      Words("Persons without a home, by priority", da: "Personer uden bolig, efter prioritet")
    case .levelOverflow:
      Words("Over the soft limits, by weight", da: "Over de bløde grænser, vægtet")
    case .levelBurden: Words("Burden, person-minutes a day", da: "Byrde, personminutter pr. dag")
    case .provenBest: Words("proven best", da: "bevist bedst")
    case .within:
      Words(
        "within {gap} of the best possible", da: "højst {gap} fra det bedst mulige")
    case .notProven: Words("not proven: {reason}", da: "ikke bevist: {reason}")
    case .atLeast:
      Words(
        "not proven best: no plan has less than {bound}",
        da: "ikke bevist bedst: ingen plan har under {bound}")
    case .byTime: Words("stopped by time", da: "stoppet af tidsgrænsen")
    case .byRequest: Words("stopped by request", da: "stoppet på anmodning")
    case .byGap: Words("stopped at the gap asked for", da: "stoppet ved den ønskede afstand")
    case .byNodes: Words("stopped at the limit of nodes", da: "stoppet ved grænsen for knuder")
    case .byInfeasible: Words("no plan keeps all rules", da: "ingen plan overholder alle regler")
    case .byHand: Words("the plan was made by hand", da: "planen er lavet i hånden")
    case .byEarlier:
      Words("an earlier aim is still open", da: "et tidligere mål er stadig åbent")
    case .placed:
      Words("Homes for those who arrive or move", da: "Boliger til dem, der ankommer eller flytter")
    case .personsShort: Words("Pers.", da: "Antal")
    case .personsOf: Words("{persons|person|persons}", da: "{persons|person|personer}")
    case .now: Words("From", da: "Fra")
    case .placedNote:
      Words(
        "School and centre in minutes from door to door; burden in person-minutes a day.",
        da: "Skole og centrum i minutter fra dør til dør; byrde i personminutter pr. dag.")
    case .school: Words("School", da: "Skole")
    case .centre: Words("Centre", da: "Centrum")
    case .burdenShort: Words("Burden", da: "Byrde")
    case .fromOutside: Words("new", da: "ny")
    case .stay: Words("Those who stay where they live", da: "De, der bliver boende")
    case .stayAtSite: Words("{households} at {site}", da: "{households} på {site}")
    case .withoutHome: Words("Without a home, and why", da: "Uden bolig, og hvorfor")
    case .noReason: Words("no reason is given", da: "ingen grund er angivet")
    case .burden: Words("What the burden is made of", da: "Hvad byrden består af")
    case .burdenTotal: Words("All together", da: "I alt")
    case .noBurden: Words("There is no burden.", da: "Der er ingen byrde.")
    case .amountShort: Words("Min. a day", da: "Min. pr. dag")
    case .share: Words("Share", da: "Andel")
    case .spread: Words("Districts against their fair share", da: "Bydele mod deres rimelige andel")
    case .fairShare: Words("Fair share", da: "Rimelig andel")
    case .placedPersons: Words("Placed", da: "Placeret")
    case .difference: Words("Difference", da: "Forskel")
    case .spreadNote:
      Words(
        "Persons; the fair share follows the number of residents.",
        da: "Personer; den rimelige andel følger indbyggertallet.")
    case .families: Words("Areas of families with children", da: "Områder for børnefamilier")
    case .familiesNone:
      Words("No family with children is placed.", da: "Ingen børnefamilie er placeret.")
    case .familiesWithin:
      Words(
        "Families with children live in {areas|district|districts}: {names}. "
          + "The policy asks for at most {asked}.",
        da: "Børnefamilier bor i {areas|bydel|bydele}: {names}. Politikken ønsker højst {asked}.")
    case .familiesBeyond:
      Words(
        "Families with children live in {areas|district|districts}: {names}. "
          + "The policy asks for at most {asked}, so this is {beyond} more than asked.",
        da: "Børnefamilier bor i {areas|bydel|bydele}: {names}. Politikken ønsker højst {asked}, "
          + "så det er {beyond} mere end ønsket.")
    case .limits: Words("Soft limits", da: "Bløde grænser")
    case .limitName: Words("What", da: "Hvad")
    case .limitWhere: Words("Where", da: "Hvor")
    case .limitUsed: Words("Used", da: "Brugt")
    case .usedOf: Words("{used} of {capacity}", da: "{used} af {capacity}")
    case .limitOver: Words("{over} too many", da: "{over} for mange")
    case .limitFine: Words("within", da: "overholdt")
    case .night: Words("all hotels", da: "alle hoteller")
    case .opens: Words("What opens", da: "Det, der åbnes")
    case .opensNothing: Words("Nothing is opened.", da: "Intet åbnes.")
    case .option: Words("Option", da: "Mulighed")
    case .kind: Words("Kind", da: "Slags")
    case .homes: Words("Homes", da: "Boliger")
    case .ready: Words("Ready", da: "Klar")
    case .setUp: Words("Set-up", da: "Etablering")
    case .monthly: Words("Monthly", da: "Pr. måned")
    case .takeDown: Words("Take-down", da: "Nedtagning")
    case .modules: Words("  {name}, {count|module|modules}", da: "  {name}, {count|modul|moduler}")
    case .kroner:
      Words(
        "Kroner; modules are counted in with their option.",
        da: "Kroner; moduler er regnet med i muligheden.")
    case .total: Words("Total", da: "I alt")
    case .orderBroken:
      Words(
        "The policy's order of options is broken: {names} {count?comes|come} first and "
          + "{count?stays|stay} closed. The burden counts it; a plan under `option_order: strict` shows "
          + "what keeping the order costs.",
        da: "Politikkens rækkefølge er brudt: {names} kommer først, men forbliver lukket. "
          + "Det tæller i byrden; en plan med `option_order: strict` viser, hvad det koster at holde den."
      )
    case .worst:
      Words(
        "The heaviest burden for each person is borne by {household} "
          + "({persons|person|persons}, {home}): {each} minutes a day, most of it {term}.",
        da: "Den tungeste byrde pr. person har {household} ({persons|person|personer}, {home}): "
          + "{each} minutter pr. dag, mest {term}.")
    case .certificate: Words("Certificate", da: "Certifikat")
    case .program:
      Words(
        "{formulation} of {columns} columns × {rows} rows",
        da: "{formulation} med {columns} søjler × {rows} rækker")
    case .direct: Words("direct program", da: "direkte program")
    case .aggregated: Words("aggregated program", da: "aggregeret program")
    case .nodes: Words("{nodes|node|nodes}", da: "{nodes|knude|knuder}")
    case .certificateGap: Words("gap asked {gap}", da: "ønsket afstand {gap}")
    case .byHandSentence:
      Words("None: the plan was made by hand.", da: "Intet: planen er lavet i hånden.")
    case .auditPassed: Words("audit passed", da: "revision bestået")
    case .audit: Words("audit: {audit}", da: "revision: {audit}")
    case .scenarioHash: Words("scenario {hash}", da: "scenarie {hash}")
    case .files: Words("Written:", da: "Skrevet:")
    }
  }
}
