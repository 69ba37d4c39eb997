import PlacementDomain
import PlanDocuments

/// What is said of money, of earlier forecasts, of assumptions and of proof.
enum ContextWords: Phrase {
  case yearsTitle, yearsTable, yearsNote
  case regretTitle, regretTable, regretNote, lowFlow
  case trackTitle, trackTable, trackHit, trackNote, trackTest
  case living, changesTitle, changesTable, before, now, leadLow, leadHigh, leadHomes, costRow,
    notComparable
  case assumptionsTitle, assumptionsTable, sourcesHeading, marks
  case national, quotaWeight, populationShare, immigrantShare, hosting, followers, fastShare,
    fastMonths, slowMonths, slowLarge, hotelPrice, emergencyPrice, hotelMost, tailWeight,
    asSettings, asWritten, asWrittenWith, asDefault, asTable
  case lawTitle, lawTable, lawNote, lawNearest
  case certificateTitle, certificateTable, levelUnplaced, levelOverflow, levelBurden, levelOther,
    provenBest, provenGap, notProven, audited, byHand, made, scenarioHash, forecastMade,
    capacityMade, sameBytes

  var template: Words {
    switch self {
    case .yearsTitle: Words("Cost of the plan by year", da: "Planens udgift pr. år")
    case .yearsTable:
      Words(
        "Million kr., mean over the courses planned on",
        da: "Mio. kr., gennemsnit over de forløb, der er planlagt på")
    case .yearsNote:
      Words("Set-up counts against the budget.", da: "Anlæg tæller med i rammen.")
    case .regretTitle: Words("If it goes otherwise", da: "Hvis det går anderledes")
    case .regretTable:
      Words(
        "The recommended plan in other flows",
        da: "Den anbefalede plan, hvis der kommer flere eller færre")
    case .regretNote:
      Words(
        "The last column is what the plan costs more than the one that would have been best had the "
          + "flow been known.",
        da:
          "Sidste kolonne er, hvad planen koster mere end den, der havde været bedst, hvis man havde "
          + "vidst, hvor mange der kom.")
    case .lowFlow: Words("Few come: the lowest tenth", da: "Få kommer: den laveste tiendedel")
    case .trackTitle: Words("How earlier figures did", da: "Sådan ramte tidligere tal")
    case .trackTable:
      Words(
        "National figures and what came, persons",
        da: "Landstal og hvad der kom, personer")
    case .trackHit:
      Words(
        "Of {years} first national figures with an outcome, {hits} came within 15 per cent. What came "
          + "was between {least} and {most} times the figure.",
        da:
          "Af {years} først udmeldte landstal med et udfald ramte {hits} inden for 15 procent. Det, "
          + "der kom, var mellem {least} og {most} gange tallet.")
    case .trackNote:
      Words(
        "That is why the report shows bands, and draws from how wrong the figures were.",
        da: "Derfor viser rapporten intervaller og trækker på, hvor forkerte tallene var.")
    case .trackTest:
      Words(
        "The way of forecasting was tested on Denmark from 2006 to 2020: for the following 24 months "
          + "the band for 80 of 100 held what came in 86 of 100 cases (test in the documentation).",
        da:
          "Prognosemåden er prøvet på Danmark fra 2006 til 2020: For de følgende 24 måneder holdt "
          + "intervallet for 80 ud af 100 det, der kom, i 86 ud af 100 tilfælde (afprøvning i "
          + "dokumentationen).")
    case .living:
      Words(
        "Households in temporary homes, counted", da: "Husstande i midlertidige boliger, optalt")
    case .changesTitle: Words("Since the last report", da: "Siden sidste rapport")
    case .changesTable: Words("What has changed", da: "Hvad der er ændret")
    case .before: Words("Last report", da: "Sidste rapport")
    case .now: Words("This report", da: "Denne rapport")
    case .leadLow: Words("First page: from", da: "Forsiden: fra")
    case .leadHigh: Words("First page: to", da: "Forsiden: til")
    case .leadHomes: Words("First page: homes", da: "Forsiden: boliger")
    case .costRow:
      Words(
        "Recommended plan, expected cost, million kr.",
        da: "Anbefalet plan, forventet udgift, mio. kr.")
    case .notComparable:
      Words(
        "The last report's forecast does not reach {day}, so the count cannot be held against it.",
        da: "Sidste rapports prognose når ikke {day}, så optællingen kan ikke holdes op mod den.")
    case .assumptionsTitle: Words("Assumptions", da: "Forudsætninger")
    case .assumptionsTable:
      Words("Numbers that the results rest on", da: "Tal, resultaterne hviler på")
    case .sourcesHeading:
      Words("Sources, as the scenario names them", da: "Kilder, som scenariet nævner dem")
    case .marks:
      Words(
        "Marks: A primary source, B secondary source, C derived, GK unverified. Sources of single rows "
          + "stand in the scenario's tables.",
        da:
          "Mærker: A primær kilde, B sekundær kilde, C afledt, GK ikke efterprøvet. Kilder til de "
          + "enkelte rækker står i scenariets tabeller.")
    case .national: Words("National figure {year}, persons", da: "Landstal {year}, personer")
    case .quotaWeight:
      Words("Courses that follow the quota, of 100", da: "Forløb, der følger kvoten, ud af 100")
    case .populationShare:
      Words(
        "Share of the country's population, per cent", da: "Andel af landets befolkning, procent")
    case .immigrantShare:
      Words(
        "Share of the country's immigrants in the quota formula, per cent",
        da: "Andel af landets indvandrere i kvoteformlen, procent")
    case .hosting:
      Words(
        "Households that need no home of the municipality, per cent",
        da: "Husstande uden brug for kommunens bolig, procent")
    case .followers:
      Words(
        "Family members that follow a household",
        da: "Familiemedlemmer, der følger efter en husstand")
    case .fastShare:
      Words(
        "Households that soon move on, per cent",
        da: "Husstande, der hurtigt flytter videre, procent")
    case .fastMonths: Words("Their mean stay, months", da: "Deres gennemsnitlige ophold, måneder")
    case .slowMonths:
      Words("Mean stay of the others, months", da: "De andres gennemsnitlige ophold, måneder")
    case .slowLarge:
      Words(
        "The same for families of five and more, months",
        da: "Det samme for familier på fem og flere, måneder")
    case .hotelPrice:
      Words("Hotel, kr. a month for a person", da: "Hotel, kr. pr. måned pr. person")
    case .emergencyPrice:
      Words(
        "Emergency housing, kr. a month for a person",
        da: "Nødindkvartering, kr. pr. måned pr. person")
    case .hotelMost:
      Words("Households in hotels at a time, at most", da: "Husstande på hotel ad gangen, højst")
    case .tailWeight:
      Words("Weight of the dearest futures, per cent", da: "Vægt på de dyreste fremtider, procent")
    case .asSettings:
      Words(
        "scenario.yaml, or the default of the documentation",
        da: "scenario.yaml, ellers dokumentationens standard")
    case .asWritten: Words("stated by the scenario", da: "oplyst af scenariet")
    case .asWrittenWith: Words("stated: {basis}", da: "oplyst: {basis}")
    case .asDefault: Words("default: {basis}", da: "standard: {basis}")
    case .asTable: Words("quotas.csv", da: "quotas.csv")
    case .lawTitle: Words("The law it rests on", da: "Loven bag")
    case .lawTable:
      Words(
        "Rules by the version that the plan was made by",
        da: "Regler i den udgave, planen er lavet efter")
    case .lawNote:
      Words(
        "Marks: A primary source, B secondary, C derived, GK not verified. Without a day: since when was not found.",
        da:
          "Mærker: A primær kilde, B sekundær, C afledt, GK ikke efterprøvet. Uden dag: det er ikke fundet, siden hvornår."
      )
    case .lawNearest:
      Words("the nearest version known", da: "den nærmeste kendte udgave")
    case .certificateTitle: Words("Certificate", da: "Certifikat")
    case .certificateTable:
      Words("What is proven about the placement", da: "Hvad der er bevist om placeringen")
    case .levelUnplaced:
      Words("People without a home, by priority", da: "Personer uden bolig, efter prioritet")
    case .levelOverflow:
      Words("Over the soft limits, by weight", da: "Over de bløde grænser, vægtet")
    case .levelBurden: Words("Burden, person-minutes a day", da: "Byrde, personminutter pr. dag")
    case .levelOther: Words("Further aim", da: "Yderligere mål")
    case .provenBest:
      Words(
        "The placement was searched by {solver}; every rule and every number was checked apart from "
          + "the search.",
        da:
          "Placeringen er søgt med {solver}; hver regel og hvert tal er kontrolleret uafhængigt af "
          + "søgningen.")
    case .provenGap:
      Words(
        "The capacity plan is proven within {gap} of the cheapest on its {futures} courses: no plan has "
          + "an objective below {bound} million kr.; it has {value}.",
        da:
          "Kapacitetsplanen er bevist inden for {gap} af den billigste på sine {futures} forløb: ingen "
          + "plan har et mål under {bound} mio. kr.; den har {value}.")
    case .notProven:
      Words("No capacity plan was made.", da: "Der er ikke lavet en kapacitetsplan.")
    case .audited: Words("Audit of the plan: passed.", da: "Revision af planen: bestået.")
    case .byHand:
      Words(
        "The plan was made by hand; every rule and every number was checked.",
        da: "Planen er lavet i hånden; hver regel og hvert tal er kontrolleret.")
    case .made: Words("Made by Nabolag {version}.", da: "Lavet med Nabolag {version}.")
    case .scenarioHash:
      Words("Scenario {name}, SHA-256 {hash}.", da: "Scenarie {name}, SHA-256 {hash}.")
    case .forecastMade:
      Words(
        "Forecast: {replications|course|courses}, seed {seed}, series SHA-256 {hash}.",
        da: "Prognose: {replications|forløb|forløb}, startværdi {seed}, serier SHA-256 {hash}.")
    case .capacityMade:
      Words(
        "Capacity plan: {planned|course|courses} planned on, {unseen} others to try it, seed {seed}.",
        da:
          "Kapacitetsplan: planlagt på {planned|forløb|forløb}, prøvet på {unseen} andre, startværdi "
          + "{seed}.")
    case .sameBytes:
      Words(
        "The same files give the same report, byte for byte.",
        da: "De samme filer giver den samme rapport, byte for byte.")
    }
  }
}
