import PlacementDomain

/// What is said of a frontier between two considerations.
enum TradeOffWords: Phrase {
  case title, what, onePoint, whole, points, steps, step, loser, losesMost, nobody, worstChange
  case number, stopped, notAllProven, files, chartTitle, chartProven, chartOpen, chartNote
  case worstHousehold, bound, description

  var template: Words {
    switch self {
    case .title:
      Words("What less costs: {title}", da: "Hvad mindre koster: {title}")
    case .what:
      Words(
        "Each line is a plan. As few are without a home and as little is over the limits as in the best plan, and the burden as a whole is at most {within} above the best, {most} min. a day. Of plans with the same two numbers, the one with the least burden is shown.",
        da:
          "Hver linje er en plan. Lige så få er uden bolig, og lige så lidt er over grænserne som i den bedste plan, og byrden i alt er højst {within} over den bedste, {most} min. om dagen. Af planer med samme to tal vises den med mindst byrde."
      )
    case .onePoint:
      Words(
        "The two do not conflict: one plan has the least of both.",
        da: "De to strider ikke mod hinanden: én plan har mindst af begge.")
    case .whole:
      Words(
        "No other plan lies on the frontier: that is proven.",
        da: "Ingen anden plan ligger på fronten: det er bevist.")
    case .points: Words("The frontier", da: "Fronten")
    case .steps: Words("What each step costs", da: "Hvad hvert skridt koster")
    case .step: Words("step", da: "skridt")
    case .loser: Words("{household} {more}", da: "{household} {more}")
    case .losesMost:
      Words("loses most, min. each", da: "mister mest, min. pr. person")
    case .nobody: Words("nobody", da: "ingen")
    case .worstChange: Words("worst-off, min. each", da: "dårligst stillet, min. pr. person")
    case .number: Words("no.", da: "nr.")
    case .stopped:
      Words(
        "Stopped before all points were found.", da: "Stoppet, før alle punkter var fundet.")
    case .notAllProven:
      Words(
        "Where it says \"within\" or \"at least\", a plan may lie between that and what was found: by the gap to which the burden is solved, or because the limit on the search came first. --pivots allows more.",
        da:
          "Hvor der står \"på nær\" eller \"mindst\", kan der findes en plan mellem det og det fundne: på grund af den nøjagtighed, byrden løses med, eller fordi grænsen for søgningen kom først. --pivots tillader mere."
      )
    case .files: Words("Files", da: "Filer")
    case .chartTitle: Words("{first} against {second}", da: "{first} over for {second}")
    case .chartProven:
      Words("proven: no plan has less of both", da: "bevist: ingen plan har mindre af begge")
    case .chartOpen:
      Words(
        "found; the line shows how much less is possible",
        da: "fundet; stregen viser, hvor meget mindre der kan være")
    case .chartNote:
      Words(
        "Plans with at most {within} more burden than the best. Nearer the lower left corner is better.",
        da:
          "Planer med højst {within} mere byrde end den bedste. Jo nærmere nederste venstre hjørne, jo bedre."
      )
    case .worstHousehold: Words("worst-off household", da: "dårligst stillet husstand")
    case .bound: Words("{name}, at least", da: "{name}, mindst")
    case .description:
      Words(
        "{points} plans, from {first} and {second} to {lastFirst} and {lastSecond}.",
        da: "{points} planer, fra {first} og {second} til {lastFirst} og {lastSecond}.")
    }
  }
}
