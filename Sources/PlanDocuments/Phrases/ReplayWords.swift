import PlacementDomain

/// What is said about years that were replayed.
enum ReplayWords: Phrase {
  case title, what, headline, closed, nothingToClose, ways, scale, bound, outside, files
  case greedy, lookAhead, hindsight, hours, share, error, waiting, hotel
  case yearColumn, householdsColumn, personsColumn, greedyHours, lookAheadHours, hindsightHours,
    greedyShare, lookAheadShare, greedyHotel, lookAheadHotel, greedyWaiting, lookAheadWaiting

  var template: Words {
    switch self {
    case .title: Words("Placing one by one: {title}", da: "Placering én for én: {title}")
    case .what:
      Words(
        "{years|computed year|computed years} of {months|month|months}, with {households} "
          + "households ({persons} persons) a year. Look-ahead weighs each decision in {futures} other courses of "
          + "the forecast; it does not see the year that is replayed.",
        da: "{years|beregnet år|beregnede år} på {months|måned|måneder} med {households} husstande "
          + "({persons} personer) om året. Fremsyn vejer hver beslutning i {futures} andre forløb af "
          + "prognosen; det ser ikke det år, der genafspilles.")
    case .headline:
      Words(
        "Look-ahead reaches {lookahead} of what could be had by someone who knew the year; the best "
          + "free home for whoever is next reaches {greedy}.",
        da: "Fremsyn når {lookahead} af det, som kunne nås, hvis man kendte året; den bedste "
          + "ledige bolig til den næste når {greedy}.")
    case .closed:
      Words(
        "It closes {share} of the distance between the two.",
        da: "Det lukker {share} af afstanden mellem de to.")
    case .nothingToClose:
      Words(
        "There is nothing between the two: homes are plenty, and the best free home is the right "
          + "one.",
        da: "Der er intet mellem de to: der er boliger nok, og den bedste ledige er den rigtige.")
    case .ways: Words("Three ways of deciding, a year", da: "Tre måder at beslutte på, pr. år")
    case .scale:
      Words(
        "Hours saved: burden against leaving everyone in a hotel, as the scenario weighs it, with a "
          + "night in a hotel counted by its price. ± is the standard error.",
        da: "Sparede timer: belastning i forhold til at lade alle bo på hotel, som scenariet vejer "
          + "den, med en hotelnat regnet efter sin pris. ± er standardfejlen.")
    case .bound:
      Words(
        "Knowing the year is a proven bound; the best plan found lies within {gap} of it.",
        da: "At kende året er en bevist grænse; den bedste plan, der er fundet, ligger inden for "
          + "{gap} af den.")
    case .outside:
      Words(
        "Not in it: even spread, areas for families, schools' and daycares' places, options that may "
          + "open.",
        da: "Ikke med: jævn spredning, familieområder, pladser i skoler og dagtilbud, muligheder, "
          + "der kan åbnes.")
    case .files: Words("Files", da: "Filer")
    case .greedy: Words("the best free home", da: "den bedste ledige bolig")
    case .lookAhead: Words("with look-ahead", da: "med fremsyn")
    case .hindsight: Words("knowing the year", da: "med kendskab til året")
    case .hours: Words("hours saved", da: "sparede timer")
    case .share: Words("of the best", da: "af det bedste")
    case .error: Words("±", da: "±")
    case .waiting: Words("households that wait", da: "husstande, der venter")
    case .hotel: Words("person-months in hotels", da: "personmåneder på hotel")
    case .yearColumn: Words("year", da: "år")
    case .householdsColumn: Words("households", da: "husstande")
    case .personsColumn: Words("persons", da: "personer")
    case .greedyHours: Words("hours_greedy", da: "timer_bedste_ledige")
    case .lookAheadHours: Words("hours_lookahead", da: "timer_fremsyn")
    case .hindsightHours: Words("hours_hindsight", da: "timer_kendt_aar")
    case .greedyShare: Words("percent_greedy", da: "procent_bedste_ledige")
    case .lookAheadShare: Words("percent_lookahead", da: "procent_fremsyn")
    case .greedyHotel: Words("hotel_greedy", da: "hotel_bedste_ledige")
    case .lookAheadHotel: Words("hotel_lookahead", da: "hotel_fremsyn")
    case .greedyWaiting: Words("waiting_greedy", da: "venter_bedste_ledige")
    case .lookAheadWaiting: Words("waiting_lookahead", da: "venter_fremsyn")
    }
  }
}
