import PlacementDomain

/// What is said about two plans side by side.
enum ComparisonWords: Phrase {
  case title, nothing, otherScenario, unknownScenario, noNumbers
  case counts, sameHomes
  case changes, change, before, after, difference, none
  case moves, gains, loses, comes, leaves, same
  case opens, closes, fewer, more, openings, optionLine
  case familiesGained, familiesLost
  case levels, terms
  case gained, lost, mostOf, gainNote
  case burdenBefore, burdenAfter, burdenChange

  var template: Words {
    switch self {
    case .title: Words("{first} against {second}", da: "{first} over for {second}")
    case .nothing: Words("The plans are the same.", da: "Planerne er ens.")
    case .otherScenario:
      Words(
        "The plans were made of different input ({first}, {second}): differences come from that too.",
        da:
          "Planerne er lavet på forskellige data ({first}, {second}): noget af forskellen kommer derfra."
      )
    case .unknownScenario:
      Words(
        "One of the plans does not say of which input it was made.",
        da: "En af planerne siger ikke, hvilke data den er lavet på.")
    case .noNumbers:
      Words(
        "A plan made by hand gives no numbers: name the scenario with --scenario to have them counted.",
        da: "En plan lavet i hånden har ingen tal: angiv scenariet med --scenario, så tælles de.")
    case .counts:
      Words(
        "{moves|household gets|households get} another home, {gains|gets|get} a home that had none, "
          + "{loses|loses its|lose their} home. {comes} new, {leaves} no longer there.",
        da:
          "{moves|husstand|husstande} får en anden bolig, {gains} får bolig uden at have haft en, "
          + "{loses} mister boligen. {comes} nye, {leaves} ikke længere med.")
    case .sameHomes:
      Words(
        "{same|household|households} as before.", da: "{same|husstand|husstande} som før.")
    case .changes: Words("Whose home is different", da: "Hvis bolig er en anden")
    case .change: Words("What", da: "Hvad")
    case .before: Words("Before", da: "Før")
    case .after: Words("After", da: "Efter")
    case .difference: Words("Difference", da: "Forskel")
    case .none: Words("none", da: "ingen")
    case .moves: Words("another home", da: "anden bolig")
    case .gains: Words("gets a home", da: "får bolig")
    case .loses: Words("loses its home", da: "mister boligen")
    case .comes: Words("new", da: "ny")
    case .leaves: Words("gone", da: "væk")
    case .same: Words("as before", da: "som før")
    case .openings: Words("What opens or closes", da: "Hvad der åbnes eller lukkes")
    case .opens: Words("opens", da: "åbnes")
    case .closes: Words("stays closed", da: "forbliver lukket")
    case .more: Words("more modules", da: "flere moduler")
    case .fewer: Words("fewer modules", da: "færre moduler")
    case .optionLine:
      Words("{option}: {what} ({before} → {after})", da: "{option}: {what} ({before} → {after})")
    case .familiesGained:
      Words(
        "Families with children now also in: {names}.", da: "Børnefamilier nu også i: {names}.")
    case .familiesLost:
      Words(
        "Families with children no longer in: {names}.",
        da: "Børnefamilier ikke længere i: {names}.")
    case .levels: Words("How good the plans are", da: "Hvor gode planerne er")
    case .terms: Words("What the burden is made of", da: "Hvad byrden består af")
    case .gained: Words("Better off", da: "Bedre stillet")
    case .lost: Words("Worse off", da: "Dårligere stillet")
    case .mostOf: Words("most of it {term}", da: "mest {term}")
    case .gainNote:
      Words(
        "Person-minutes a day of the whole household, of those with a home in both plans.",
        da: "Personminutter pr. dag for hele husstanden, for dem med bolig i begge planer.")
    case .burdenBefore: Words("Burden before", da: "Byrde før")
    case .burdenAfter: Words("Burden after", da: "Byrde efter")
    case .burdenChange: Words("Difference", da: "Forskel")
    }
  }
}
