import PlacementDomain
import PlanDocuments

/// What is said on the first page.
enum FrontWords: Phrase {
  case headlineTitle, lead, andHotel, noForecast, ask, askNothing, askItem, askOther,
    nobodyToDecide
  case leftBand, withinBand
  case needTitle, needFigure, needDescription, needNote, stressNote
  case riskTitle, riskFigure, ever, never, always, first, notFirst, whenShort, riskDescription,
    outside
  case decisionsTitle, decisionsTable, decisionsNote, waitAll, waitRange
  case choicesTitle, choicesTable, choicesNote
  case nothing, recommended, cautious
  case giveUp, takeDown, extend, putOff

  var template: Words {
    switch self {
    case .headlineTitle: Words("In short", da: "Kort fortalt")
    case .lead:
      Words(
        "In 80 of 100 computed courses between {low} and {high} households need a temporary home in "
          + "{month}. With what is decided today we have {homes}.",
        da: "I 80 ud af 100 beregnede forløb har mellem {low} og {high} husstande brug for en "
          + "midlertidig bolig i {month}. Med det, der er besluttet i dag, har vi {homes}.")
    case .andHotel:
      Words(
        "{hotel|hotel room comes|hotel rooms come} on top.",
        da: "Dertil kommer {hotel|hotelværelse|hotelværelser}.")
    case .noForecast:
      Words(
        "No forecast can be made: the scenario has no numbers of earlier arrivals.",
        da: "Der kan ikke laves en prognose: scenariet har ingen tal for tidligere ankomster.")
    case .ask:
      Words("The council is asked to decide on {day}:", da: "Byrådet bedes den {day} beslutte:")
    case .askNothing:
      Words(
        "Nothing has to be ordered or given up now.",
        da: "Intet skal etableres eller opgives nu.")
    case .askItem:
      Words(
        "{name}, {homes|home|homes} from {month}; set-up {cost} million kr.",
        da: "{name}, {homes|bolig|boliger} fra {month}; etablering {cost} mio. kr.")
    case .askOther:
      Words(
        "{name}, from {month}; {cost} million kr. once.",
        da: "{name}, fra {month}; {cost} mio. kr. én gang.")
    case .nobodyToDecide:
      Words(
        "The scenario names nothing that the council could order or give up.",
        da: "Scenariet nævner intet, som byrådet kunne etablere eller opgive.")
    case .leftBand:
      Words(
        "The count has left the band of the last report: {actual|household needs|households need} "
          + "a temporary home on {day}; 80 of 100 courses were between {low} and {high}. The plan "
          + "is to be taken up again.",
        da:
          "Optællingen er uden for den seneste rapports interval: {actual|husstand|husstande} har "
          + "brug for en midlertidig bolig den {day}; 80 ud af 100 forløb lå mellem {low} og {high}. "
          + "Planen skal tages op igen.")
    case .withinBand:
      Words(
        "The count is within the band of the last report: {actual|household needs|households need} "
          + "a temporary home on {day}; 80 of 100 courses were between {low} and {high}.",
        da:
          "Optællingen er inden for den seneste rapports interval: {actual|husstand|husstande} har "
          + "brug for en midlertidig bolig den {day}; 80 ud af 100 forløb lå mellem {low} og {high}."
      )
    case .needTitle:
      Words("Need and capacity by month", da: "Behov og kapacitet pr. måned")
    case .needFigure:
      Words(
        "Households that need a temporary home, and homes that there are",
        da: "Husstande, der har brug for en midlertidig bolig, og boliger, der er")
    case .needDescription:
      Words(
        "Fan of need from {first} to {last}. In the last month half of the courses lie between "
          + "{low50} and {high50} households, the middle one at {median}. With what is decided "
          + "today there are {now} homes in the first month and {then} in the last.",
        da: "Vifte over behovet fra {first} til {last}. I sidste måned ligger halvdelen af "
          + "forløbene mellem {low50} og {high50} husstande, det midterste ved {median}. Med det, "
          + "der er besluttet i dag, er der {now} boliger i første måned og {then} i sidste.")
    case .needNote:
      Words(
        "Each band holds that many of 100 computed courses, as many above as below. A home too small "
          + "helps nobody: somebody can be without one while others stand empty.",
        da:
          "Hvert bånd rummer så mange ud af 100 beregnede forløb, lige mange over og under. En for "
          + "lille bolig hjælper ingen: nogen kan mangle en, mens andre står tomme.")
    case .stressNote:
      Words(
        "Named lines show what can happen, not what will; they are no part of the bands.",
        da: "De navngivne linjer viser, hvad der kan ske, ikke hvad der vil; de er ikke en del af "
          + "båndene.")
    case .riskTitle: Words("Risk of shortage", da: "Risiko for boligmangel")
    case .riskFigure:
      Words(
        "Courses of 100 in which somebody is without a home, if nothing is decided",
        da: "Forløb ud af 100, hvor nogen mangler en bolig, hvis intet besluttes")
    case .ever:
      Words(
        "In {chance} of 100 computed courses at least one household is without a home at some time "
          + "up to {month}, if nothing is decided: {word}.",
        da: "I {chance} ud af 100 beregnede forløb mangler mindst én husstand en bolig på et "
          + "tidspunkt til og med {month}, hvis intet besluttes: {word}.")
    case .never:
      Words(
        "In no computed course is anybody without a home up to {month}.",
        da: "I intet beregnet forløb mangler nogen en bolig til og med {month}.")
    case .always:
      Words(
        "In every computed course at least one household is without a home at some time up to "
          + "{month}, if nothing is decided.",
        da:
          "I alle beregnede forløb mangler mindst én husstand en bolig på et tidspunkt til og med "
          + "{month}, hvis intet besluttes.")
    case .first:
      Words(
        "By {month} this has happened in {chance} of 100.",
        da: "Til og med {month} er det sket i {chance} ud af 100.")
    case .notFirst:
      Words(
        "In no month has this happened in 10 of 100 courses.",
        da: "I ingen måned er det sket i 10 ud af 100 forløb.")
    case .whenShort:
      Words(
        "When homes are missing in {month}, {missing} are missing on average.",
        da: "Når der mangler boliger i {month}, mangler der i gennemsnit {missing}.")
    case .riskDescription:
      Words(
        "Bars by quarter. The highest is {most} of 100 courses, in the quarter that ends in {month}.",
        da: "Søjler pr. kvartal. Den højeste er {most} ud af 100 forløb, i kvartalet, der ender i "
          + "{month}.")
    case .outside:
      Words(
        "Outside all this: new laws, new wars, a changed national figure.",
        da: "Uden for det hele: nye love, nye krige, et ændret landstal.")
    case .decisionsTitle: Words("What is to be decided", da: "Beslutninger")
    case .decisionsTable:
      Words("Decisions, by the day they need", da: "Beslutninger efter den dag, de kræver")
    case .decisionsNote:
      Words(
        "Kroner in the prices of the sources. “Act by” is the last meeting that is in time for the "
          + "month the plan needs it. Decisions at later meetings are to be planned again then.",
        da: "Kroner i kildernes priser. »Senest« er det sidste møde, der når den måned, planen har "
          + "brug for det. Beslutninger på senere møder skal planlægges igen til den tid.")
    case .waitAll:
      Words(
        "To put off all decisions of {day} by one meeting costs {price} million kr. on the same courses.",
        da:
          "At udsætte alle beslutninger fra den {day} ét møde koster {price} mio. kr. på de samme "
          + "forløb.")
    case .waitRange:
      Words(
        "Proven to lie between {least} and {most} million kr.",
        da: "Bevist at ligge mellem {least} og {most} mio. kr.")
    case .choicesTitle: Words("The choice", da: "Valget")
    case .choicesTable:
      Words(
        "Three courses in {futures} computed futures that no plan has seen",
        da: "Tre veje i {futures} beregnede fremtider, som ingen plan har set")
    case .choicesNote:
      Words(
        "Million kr. over all months of the plan. “Dearest tenth” is the mean of the dearest 10 of 100 "
          + "futures. Idle are homes of the plan that nobody needs.",
        da:
          "Mio. kr. over alle planens måneder. »Dyreste tiendedel« er gennemsnittet af de dyreste 10 "
          + "ud af 100 fremtider. Tomme er planens boliger, som ingen har brug for.")
    case .nothing: Words("A  Nothing is decided", da: "A  Intet besluttes")
    case .recommended: Words("B  Recommended", da: "B  Anbefalet")
    case .cautious: Words("C  Cautious", da: "C  Forsigtig")
    case .giveUp: Words("is given up", da: "opgives")
    case .takeDown: Words("ends", da: "ophører")
    case .extend: Words("is extended", da: "forlænges")
    case .putOff: Words("is put off", da: "udsættes")
    }
  }
}
