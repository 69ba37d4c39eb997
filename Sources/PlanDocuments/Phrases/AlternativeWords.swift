import PlacementDomain

/// What is said of plans beside the best, and of putting the worst-off first.
enum AlternativeWords: Phrase {
  case heading, what, sameAsBest, sameAs, leastProof
  case price, priceNothing, priceOpen, planColumn, leastColumn, distanceColumn

  var template: Words {
    switch self {
    case .heading: Words("Other plans", da: "Andre planer")
    case .what:
      Words(
        "As few without a home and as little over the limits as in the best plan, and at most {within} more burden; off the least burden of any plan by no more than stated. None of them has less of everything than another.",
        da:
          "Lige så få uden bolig og lige så lidt over grænserne som i den bedste plan, og højst {within} mere byrde; afstanden til den mindste byrde, nogen plan kan have, er højst den angivne. Ingen af dem har mindre af alt end en anden."
      )
    case .sameAsBest:
      Words(
        "Least of \"{measure}\", {value} ({proof}): the best plan has no more.",
        da: "Mindst af \"{measure}\", {value} ({proof}): det har den bedste plan også.")
    case .sameAs:
      Words(
        "Least of \"{measure}\", {value} ({proof}): the plan with least of \"{other}\" has no more.",
        da:
          "Mindst af \"{measure}\", {value} ({proof}): det har planen med mindst af \"{other}\" også."
      )
    case .leastProof: Words("{measure}: {proof}", da: "{measure}: {proof}")
    case .price:
      Words(
        "The worst-off first: nobody bears more than {worst} min. a day for each person ({proof}), where it was {before}. That costs {price} min. a day of the whole burden ({share}).",
        da:
          "Den dårligst stillede først: ingen bærer mere end {worst} min. om dagen pr. person ({proof}), hvor det før var {before}. Det koster {price} min. om dagen af byrden i alt ({share})."
      )
    case .priceNothing:
      Words(
        "The worst-off first changes nothing: nobody bears more than {worst} min. a day for each person in the best plan, and none has less ({proof}).",
        da:
          "Den dårligst stillede først ændrer intet: i den bedste plan bærer ingen mere end {worst} min. om dagen pr. person, og ingen plan har mindre ({proof})."
      )
    case .priceOpen:
      Words(
        "The price is exact to the gaps of the two plans.",
        da: "Prisen er nøjagtig på nær de to planers afstand.")
    case .planColumn: Words("plan", da: "plan")
    case .leastColumn: Words("least of", da: "mindst af")
    case .distanceColumn:
      Words("off optimum", da: "afstand")
    }
  }
}
