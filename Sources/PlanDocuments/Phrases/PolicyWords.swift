import PlacementDomain

/// What is said of policy papers and their clauses.
enum PolicyWords: Phrase {
  case title, what, servedBy, manners, sum, undated, adopted, programme

  var template: Words {
    switch self {
    case .title: Words("What the policies ask", da: "Hvad politikkerne beder om")
    case .what:
      Words(
        "In our words, clause by clause, and what in the program does it.",
        da: "Med vores ord, punkt for punkt, og hvad i programmet der gør det.")
    case .servedBy: Words("served by {names}", da: "opfyldes af {names}")
    case .manners: Words("asks for manners only: {why}", da: "beder kun om god opførsel: {why}")
    case .sum:
      Words(
        "{clauses|clause|clauses}, {served} served by the program.",
        da: "{clauses|punkt|punkter}, {served} opfyldes af programmet.")
    case .undated: Words("undated", da: "uden år")
    case .adopted: Words("adopted policy", da: "vedtaget politik")
    case .programme: Words("a party's programme", da: "partiprogram")
    }
  }
}
