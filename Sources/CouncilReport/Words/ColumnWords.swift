import PlacementDomain
import PlanDocuments

/// Headings of columns and rows.
enum ColumnWords: Phrase {
  case month, low95, low80, low50, median, high50, high80, high95, homesNow, homesPlan, hotel
  case quarter, chance, mean
  case site, what, meeting, homes, setUp, monthly, takeDown, lockIn, actBy, from, waiting
  case choice, expected, tail, short, idle, hotelMonths
  case kind, places, homesInUse, households, persons, free
  case district, fairShare, difference, arrive, stay, move
  case term, minutes, share, weight, total
  case limit, place, used, capacity, over
  case reason, group, each
  case year, firstFigure, lastFigure, placed, ratio
  case setUpYear, takeDownYear, running, emergency, budget, all
  case flow, cost, regret
  case name, value, source, clause, asks, served
  case rule, since, mark
  case level, reached, bound, gap

  var template: Words {
    switch self {
    case .month: Words("Month", da: "Måned")
    case .low95: Words("95: from", da: "95: fra")
    case .low80: Words("80: from", da: "80: fra")
    case .low50: Words("50: from", da: "50: fra")
    case .median: Words("Median", da: "Median")
    case .high50: Words("50: to", da: "50: til")
    case .high80: Words("80: to", da: "80: til")
    case .high95: Words("95: to", da: "95: til")
    case .homesNow: Words("Homes today's decisions leave", da: "Boliger uden nye beslutninger")
    case .homesPlan: Words("Homes with the plan", da: "Boliger med planen")
    case .hotel: Words("Hotel", da: "Hotel")
    case .quarter: Words("Quarter ends in", da: "Kvartal til og med")
    case .chance: Words("Courses of 100", da: "Forløb ud af 100")
    case .mean: Words("Missing then, on average", da: "Mangler da i gennemsnit")
    case .site: Words("Site", da: "Sted")
    case .what: Words("What", da: "Hvad")
    case .meeting: Words("Meeting", da: "Møde")
    case .homes: Words("Homes", da: "Boliger")
    case .setUp: Words("Set-up, kr.", da: "Etablering, kr.")
    case .monthly: Words("Monthly, kr.", da: "Pr. måned, kr.")
    case .takeDown: Words("Take-down, kr.", da: "Nedtagning, kr.")
    case .lockIn: Words("Lock-in, months", da: "Binding, måneder")
    case .actBy: Words("Act by", da: "Senest")
    case .from: Words("From", da: "Fra")
    case .waiting: Words("To wait costs, kr.", da: "Pris for at vente, kr.")
    case .choice: Words("Choice", da: "Valg")
    case .expected: Words("Expected, million kr.", da: "Forventet, mio. kr.")
    case .tail: Words("Dearest tenth, million kr.", da: "Dyreste tiendedel, mio. kr.")
    case .short: Words("Ever short, of 100", da: "Mangler på et tidspunkt, af 100")
    case .idle: Words("Idle home-months", da: "Tomme boligmåneder")
    case .hotelMonths:
      Words(
        "Hotel and emergency, household-months",
        da: "Hotel og nød, husstandsmåneder")
    case .kind: Words("Kind of home", da: "Boligtype")
    case .places: Words("Places", da: "Pladser")
    case .homesInUse: Words("In use", da: "I brug")
    case .households: Words("Households", da: "Husstande")
    case .persons: Words("Persons", da: "Personer")
    case .free: Words("Free", da: "Ledige")
    case .district: Words("District", da: "Bydel")
    case .fairShare: Words("Fair share", da: "Rimelig andel")
    case .difference: Words("Difference", da: "Forskel")
    case .arrive: Words("Arrive", da: "Ankommer")
    case .stay: Words("Stay", da: "Bliver boende")
    case .move: Words("Move", da: "Flytter")
    case .term: Words("Consideration", da: "Hensyn")
    case .minutes: Words("Person-minutes a day", da: "Personminutter pr. dag")
    case .share: Words("Share", da: "Andel")
    case .weight: Words("Weight", da: "Vægt")
    case .total: Words("All together", da: "I alt")
    case .limit: Words("What", da: "Hvad")
    case .place: Words("Where", da: "Hvor")
    case .used: Words("Used", da: "Brugt")
    case .capacity: Words("There are", da: "Der er")
    case .over: Words("Too many", da: "For mange")
    case .reason: Words("Why", da: "Hvorfor")
    case .group: Words("Group", da: "Gruppe")
    case .each: Words("Minutes a day for each person", da: "Minutter pr. dag pr. person")
    case .year: Words("Year", da: "År")
    case .firstFigure: Words("First announced", da: "Først udmeldt")
    case .lastFigure: Words("Last revised", da: "Sidst ændret")
    case .placed: Words("Came", da: "Kom")
    case .ratio: Words("Came over first", da: "Kom i forhold til først")
    case .setUpYear: Words("Set-up", da: "Etablering")
    case .takeDownYear: Words("Take-down", da: "Nedtagning")
    case .running: Words("Running", da: "Drift")
    case .emergency: Words("Emergency", da: "Nødindkvartering")
    case .budget: Words("Budget left", da: "Ramme tilbage")
    case .all: Words("Total", da: "I alt")
    case .flow: Words("If it goes", da: "Hvis det går")
    case .cost: Words("Cost, million kr.", da: "Udgift, mio. kr.")
    case .regret: Words("Above the best, million kr.", da: "Over det bedste, mio. kr.")
    case .name: Words("What", da: "Hvad")
    case .value: Words("Value", da: "Værdi")
    case .source: Words("Source", da: "Kilde")
    case .rule: Words("Rule", da: "Regel")
    case .since: Words("Since", da: "Siden")
    case .mark: Words("Mark", da: "Mærke")
    case .clause: Words("Clause", da: "Punkt")
    case .asks: Words("What it asks", da: "Hvad det beder om")
    case .served: Words("How it was met", da: "Sådan er det opfyldt")
    case .level: Words("Aim", da: "Mål")
    case .reached: Words("Reached", da: "Nået")
    case .bound: Words("No plan has less than", da: "Ingen plan har under")
    case .gap: Words("Open", da: "Åbent")
    }
  }
}
