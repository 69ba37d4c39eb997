import PlacementDomain
import PlanDocuments

/// What is said of the placement.
enum PlacementBlockWords: Phrase {
  case statusTitle, stockTable, quota, quotaFormula, noQuota, stockNote
  case placementTitle, placed, placedTable, arrive, stay, move, unplaced, total
  case burdenTitle, burdenTable, burdenNote
  case spreadTitle, spreadTable, spreadNote, widest
  case schoolsTitle, schoolsTable, schoolsFine, schoolsOver, schoolsNote
  case familiesTitle, familiesNone, familiesWithin, familiesBeyond
  case unplacedTitle, everybody, without, withoutTable, noneFits, taken
  case mapTitle, mapFigure, mapDescription, mapNote, sitesTable
  case fairnessTitle, fairnessTable, fairnessNote, everyGroup
  case policiesTitle, policiesTable, policiesNote, onlyManners
  case servedByData, servedByForecast, servedByCapacity, servedByCommand, servedByReport

  var template: Words {
    switch self {
    case .statusTitle: Words("Where we stand", da: "Status")
    case .stockTable:
      Words(
        "Homes and those who live in them, by kind",
        da: "Boliger og beboere efter boligtype")
    case .quota:
      Words(
        "National figure for {year}: {national} persons. The municipality's quota: {quota}.",
        da: "Landstal for {year}: {national} personer. Kommunens kvote: {quota}.")
    case .quotaFormula:
      Words(
        "National figure for {year}: {national} persons. The municipality's quota follows from the formula.",
        da: "Landstal for {year}: {national} personer. Kommunens kvote følger af formlen.")
    case .noQuota:
      Words("The scenario holds no national figure.", da: "Scenariet har intet landstal.")
    case .stockNote:
      Words(
        "Homes that stand in the plan's period and those that the plan opens; people as the plan places "
          + "them.",
        da:
          "Boliger, der står i planens periode, og dem, planen åbner; beboere, som planen placerer "
          + "dem.")
    case .placementTitle: Words("The placement", da: "Placeringen")
    case .placed:
      Words(
        "{households|household|households} with {persons|person|persons} are in the plan, which opens "
          + "{opened|option|options}.",
        da:
          "{households|husstand|husstande} med {persons|person|personer} er med i planen, som åbner "
          + "{opened|mulighed|muligheder}.")
    case .placedTable: Words("What happens", da: "Hvad der sker")
    case .arrive: Words("Arrive and get a home", da: "Ankommer og får en bolig")
    case .stay: Words("Keep their home", da: "Bliver boende")
    case .move: Words("Get another home", da: "Får en anden bolig")
    case .unplaced: Words("Without a home", da: "Uden bolig")
    case .total: Words("All together", da: "I alt")
    case .burdenTitle: Words("What the plan asks of people", da: "Hvad planen beder folk om")
    case .burdenTable: Words("Burden by consideration", da: "Byrde efter hensyn")
    case .burdenNote:
      Words(
        "Minutes of ways, crowding, moving and the rest in one unit, weighted as the policy weighs them. "
          + "The share is of the whole.",
        da:
          "Minutter på vejen, trængsel, flytning og resten i én enhed, vægtet som politikken vægter "
          + "dem. Andelen er af det hele.")
    case .spreadTitle: Words("Spread over the districts", da: "Spredning på bydelene")
    case .spreadTable:
      Words(
        "Persons placed against the fair share",
        da: "Placerede personer mod den rimelige andel")
    case .spreadNote:
      Words(
        "The fair share follows the number of residents; refugees settled before are taken off.",
        da:
          "Den rimelige andel følger indbyggertallet; flygtninge, der bor der i forvejen, er trukket "
          + "fra.")
    case .widest:
      Words(
        "{name} is furthest from its fair share.", da: "{name} er længst fra sin rimelige andel.")
    case .schoolsTitle: Words("Schools, daycare, hotels", da: "Skoler, dagtilbud, hoteller")
    case .schoolsTable: Words("What is used of what there is", da: "Brugt af det, der er")
    case .schoolsFine: Words("Nothing is over its limit.", da: "Intet er over sin grænse.")
    case .schoolsOver:
      Words(
        "Over the limit, because nothing else was possible: {names}.",
        da: "Over grænsen, fordi intet andet var muligt: {names}.")
    case .schoolsNote:
      Words(
        "Children who start in a reception class, children of daycare age by the district of their home, "
          + "nights in hotels.",
        da: "Børn, der begynder i modtageklasse, børn i dagtilbudsalderen efter boligens bydel, "
          + "overnatninger på hotel.")
    case .familiesTitle: Words("Where families live", da: "Hvor familierne bor")
    case .familiesNone:
      Words("No family with children is placed.", da: "Ingen børnefamilie er placeret.")
    case .familiesWithin:
      Words(
        "Families with children live in {areas|district|districts}: {names}. The policy asks for at most "
          + "{asked}.",
        da: "Børnefamilier bor i {areas|bydel|bydele}: {names}. Politikken ønsker højst {asked}.")
    case .familiesBeyond:
      Words(
        "Families with children live in {areas|district|districts}: {names}. The policy asks for at most "
          + "{asked}; even spread and short ways pull the other way.",
        da:
          "Børnefamilier bor i {areas|bydel|bydele}: {names}. Politikken ønsker højst {asked}; jævn "
          + "spredning og korte veje trækker den anden vej.")
    case .unplacedTitle: Words("Without a home, and why", da: "Uden bolig, og hvorfor")
    case .everybody:
      Words("Everybody in the plan has a home.", da: "Alle i planen har en bolig.")
    case .without:
      Words(
        "{households|household|households} with {persons|person|persons} are without a home. No plan has "
          + "fewer, where the certificate says so.",
        da:
          "{households|husstand|husstande} med {persons|person|personer} er uden bolig. Ingen plan har "
          + "færre, hvor certifikatet siger det.")
    case .withoutTable: Words("Why they have none", da: "Hvorfor de ingen har")
    case .noneFits: Words("no home fits their needs", da: "ingen bolig passer til behovet")
    case .taken: Words("homes that fit are taken", da: "boliger, der passer, er optaget")
    case .mapTitle: Words("Map", da: "Kort")
    case .mapFigure: Words("Districts and sites", da: "Bydele og lokaliteter")
    case .mapDescription:
      Words(
        "Map of the municipality with its districts, {sites|site|sites} with homes as circles by their "
          + "number, what opens and what could open, schools and stations.",
        da:
          "Kort over kommunen med bydele, {sites|lokalitet|lokaliteter} med boliger som cirkler efter "
          + "antal, det, der åbnes, det, der kunne åbnes, skoler og stationer.")
    case .mapNote:
      Words(
        "Numbers in circles are homes, not people. Points may be approximate.",
        da: "Tal i cirkler er boliger, ikke mennesker. Punkter kan være omtrentlige.")
    case .sitesTable: Words("Sites on the map", da: "Lokaliteter på kortet")
    case .fairnessTitle: Words("Who bears how much", da: "Hvem bærer hvor meget")
    case .fairnessTable:
      Words("Burden for each person by group", da: "Byrde pr. person efter gruppe")
    case .fairnessNote:
      Words(
        "What households with a home bear themselves: their ways, their home, having to move. Groups "
          + "of fewer than three households are not shown.",
        da:
          "Hvad husstande med bolig selv bærer: deres veje, deres bolig, at skulle flytte. Grupper på "
          + "under tre husstande vises ikke.")
    case .everyGroup: Words("All households with a home", da: "Alle husstande med bolig")
    case .policiesTitle: Words("The policy, point by point", da: "Politikken punkt for punkt")
    case .policiesTable: Words("Points of the policy", da: "Politikkens punkter")
    case .policiesNote:
      Words(
        "Points in our own words. What serves a point: what the plan weighs or demands, what planners enter, and the "
          + "figures and commands that show it.",
        da:
          "Punkterne i vores egne ord. Det, der opfylder et punkt: hvad planen vægter eller kræver, hvad "
          + "planlæggerne skriver ind, og de tal og kommandoer, der viser det.")
    case .onlyManners:
      Words("asks how people meet, not how homes are found", da: "handler om, hvordan folk mødes")
    case .servedByData: Words("entered as {name}", da: "skrives ind som {name}")
    case .servedByForecast: Words("the forecast", da: "prognosen")
    case .servedByCapacity: Words("the capacity plan", da: "kapacitetsplanen")
    case .servedByCommand: Words("the command {name}", da: "kommandoen {name}")
    case .servedByReport: Words("this report", da: "denne rapport")
    }
  }
}
