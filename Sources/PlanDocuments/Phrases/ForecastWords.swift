import PlacementDomain

/// What is said about a forecast.
enum ForecastWords: Phrase {
  case title, what, headline, andHotel, everShort, neverShort, alwaysShort, firstShort, notShort,
    outside
  case veryLikely, likely, asLikelyAsNot, unlikely, veryUnlikely
  case fewerThanOne, moreThanNinetyNine
  case chart, chartKey, table, groups, variants, variantLine, variantNote, files
  case month, need, band80, homes, missingWhenShort, short, shortBefore, group, tenth, half
  case allHomes, part
  case stays, staysNote, households, meanStay, ended, stillHere, meanOfEnded
  case allHouseholds, otherHouseholds, single, adults, family, largeFamily

  var template: Words {
    switch self {
    case .title: Words("Forecast: {title}", da: "Prognose: {title}")
    case .what:
      Words(
        "{replications} courses computed, {months|month|months} from {first} to {last}.",
        da: "{replications} beregnede forløb, {months|måned|måneder} fra {first} til {last}.")
    case .headline:
      Words(
        "In 80 of 100 courses, between {low} and {high} households need a temporary home in "
          + "{month}. There {homes?is|are} {homes|home or place|homes and places}",
        da: "I 80 ud af 100 forløb har mellem {low} og {high} husstande brug for en midlertidig "
          + "bolig i {month}. Der er {homes|bolig eller plads|boliger og pladser}")
    case .andHotel:
      Words(", and {hotel|more|more} in hotels", da: " og {hotel|mere|flere} på hotel")
    case .everShort:
      Words(
        "In {chance} of 100 courses at least one household is without a home at the end of some "
          + "month up to {month} ({word}).",
        da:
          "I {chance} ud af 100 beregnede forløb mangler mindst én husstand en bolig ved udgangen "
          + "af mindst én måned til og med {month} ({word}).")
    case .neverShort:
      Words(
        "In none of the courses is anybody without a home at the end of a month up to {month}.",
        da: "I ingen af de beregnede forløb mangler nogen en bolig ved udgangen af en måned til og "
          + "med {month}.")
    case .alwaysShort:
      Words(
        "In every course at least one household is without a home at the end of some month up to "
          + "{month}.",
        da: "I alle de beregnede forløb mangler mindst én husstand en bolig ved udgangen af mindst "
          + "én måned til og med {month}.")
    case .firstShort:
      Words(
        "In 10 of 100 courses this has happened by the end of {month}.",
        da: "I 10 ud af 100 forløb er det sket ved udgangen af {month}.")
    case .notShort:
      Words(
        "In no month has this happened in 10 of 100 courses.",
        da: "I ingen måned er det sket i 10 ud af 100 forløb.")
    case .outside:
      Words(
        "Nothing here knows of new laws, new wars or a quota that is changed. Surges defeat every "
          + "forecast: look at the variants with one.",
        da:
          "Prognosen ved intet om nye love, nye krige eller et ændret landstal. Bølger slår enhver "
          + "prognose: se på varianterne med en.")
    case .veryLikely: Words("very likely", da: "meget sandsynligt")
    case .likely: Words("likely", da: "sandsynligt")
    case .asLikelyAsNot: Words("about as likely as not", da: "lige så sandsynligt som ikke")
    case .unlikely: Words("unlikely", da: "usandsynligt")
    case .veryUnlikely: Words("very unlikely", da: "meget usandsynligt")
    case .fewerThanOne: Words("fewer than 1", da: "færre end 1")
    case .moreThanNinetyNine: Words("more than 99", da: "flere end 99")
    case .chart:
      Words("Need and homes, month by month", da: "Behov og boliger, måned for måned")
    case .chartKey:
      Words(
        "█ median   ▓ 50   ▒ 80   ░ 95 of 100 courses   ━ homes and places",
        da: "█ median   ▓ 50   ▒ 80   ░ 95 ud af 100 forløb   ━ boliger og pladser")
    case .table: Words("At the end of the month", da: "Ved månedens udgang")
    case .groups: Words("By kind of home, up to {month}", da: "Efter boligtype, til og med {month}")
    case .variants:
      Words(
        "Variants, against {first} on the same people",
        da: "Varianter over for {first}, samme mennesker")
    case .variantLine:
      Words(
        "{title}: {waiting} household-months without a home (± {waitingError}), {free} home-months "
          + "free (± {freeError}); someone is without a home at some time in {chance} of 100 courses.",
        da: "{title}: {waiting} husstandsmåneder uden bolig (± {waitingError}), {free} ledige "
          + "boligmåneder (± {freeError}); nogen mangler en bolig på et tidspunkt i {chance} ud af "
          + "100 forløb.")
    case .variantNote:
      Words(
        "Means over all courses; ± is what their number leaves open, with 95 in 100.",
        da:
          "Gennemsnit over alle forløb; ± er det, antallet af forløb lader stå åbent, med 95 ud af 100."
      )
    case .files: Words("Files", da: "Filer")
    case .month: Words("month", da: "måned")
    case .need: Words("need", da: "behov")
    case .band80: Words("80 of 100", da: "80 ud af 100")
    case .homes: Words("homes", da: "boliger")
    case .missingWhenShort: Words("then missing", da: "så mangler")
    case .short: Words("short, of 100", da: "mangel i 100")
    case .shortBefore: Words("so far, of 100", da: "hidtil i 100")
    case .group: Words("homes for", da: "boliger til")
    case .tenth: Words("10 of 100 by", da: "10 ud af 100 i")
    case .half: Words("50 of 100 by", da: "50 ud af 100 i")
    case .allHomes: Words("all", da: "alle")
    case .stays: Words("Length of stay, fitted on the register", da: "Opholdstid efter registret")
    case .staysNote:
      Words(
        "± holds 95 in 100. Stays still going on count for what has passed of them; the mean of those "
          + "that ended leaves out the long ones.",
        da: "± holder 95 ud af 100. Ophold, der ikke er slut, tæller med det, der er gået; "
          + "gennemsnittet af de afsluttede mangler de lange.")
    case .households: Words("households", da: "husstande")
    case .meanStay: Words("mean, months", da: "gennemsnit, måneder")
    case .ended: Words("ended", da: "afsluttet")
    case .stillHere: Words("still here", da: "stadig her")
    case .meanOfEnded: Words("mean of the ended", da: "afsluttedes gennemsnit")
    case .allHouseholds: Words("all", da: "alle")
    case .otherHouseholds: Words("all others", da: "alle andre")
    case .single: Words("single", da: "enlige")
    case .adults: Words("adults together", da: "flere voksne")
    case .family: Words("families of up to four", da: "familier på op til fire")
    case .largeFamily: Words("larger families", da: "større familier")
    case .part:
      Words(
        "Part {part} of {parts} is in {file}. `nabolag merge` puts all parts together.",
        da: "Del {part} af {parts} er i {file}. `nabolag merge` lægger alle dele sammen.")
    }
  }
}
