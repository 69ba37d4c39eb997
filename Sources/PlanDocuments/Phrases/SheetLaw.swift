import PlacementDomain

/// What the sheet says of rights and law, with marks as in scenarios: A primary source, B secondary.
package enum SheetLaw: Phrase {
  case person, reasons, hearing, objection, complaint
  case assignment, vulnerable, sharing, payment, tenancy, sources

  package var template: Words {
    switch self {
    case .person:
      Words(
        "A person decides. You have the right not to be subject to a decision with legal or "
          + "similar effect that is made by a machine alone (GDPR article 22; A).",
        da: "Et menneske afgør sagen. Du har ret til ikke at være genstand for en afgørelse med "
          + "retsvirkning eller lignende, som alene træffes af en maskine "
          + "(databeskyttelsesforordningen artikel 22; A).")
    case .reasons:
      Words(
        "You have the right to reasons for a written decision that does not fully follow your wish "
          + "(forvaltningsloven § 22; A). They refer to the rules, and where the municipality has "
          + "a choice, to the main considerations and, if needed, to the facts of essential weight "
          + "(§ 24; A). This sheet is meant for that.",
        da: "Du har ret til en begrundelse for en skriftlig afgørelse, der ikke fuldt ud følger "
          + "dit ønske (forvaltningsloven § 22; A). Den henviser til reglerne, og hvor kommunen "
          + "har et skøn, til hovedhensynene og om nødvendigt til de faktiske oplysninger af "
          + "væsentlig betydning (§ 24; A). Det er, hvad dette ark er til.")
    case .hearing:
      Words(
        "You may be heard, be guided, and have somebody represent you.",
        da: "Du kan blive hørt, få vejledning og lade dig repræsentere.")
    case .objection:
      Words(
        "To object: say or write to the municipality what is wrong here or what is missing, such "
          + "as a need, a tie, a wish, a way that is longer than stated. The plan can be made "
          + "again with that, and the person who decides may choose another home.",
        da: "Sådan gør du indsigelse: Sig eller skriv til kommunen, hvad der er forkert her, eller "
          + "hvad der mangler, f.eks. et behov, en tilknytning, et ønske, en vej, der er længere "
          + "end anført. Planen kan laves om med det, og den, der afgør sagen, kan vælge en anden "
          + "bolig.")
    case .complaint:
      Words(
        "A complaint over the place that was assigned goes to Ankestyrelsen (integrationsloven § "
          + "53(2); B).",
        da: "En klage over det anviste sted går til Ankestyrelsen (integrationsloven § 53, stk. 2; "
          + "B).")
    case .assignment:
      Words(
        "A municipality assigns a temporary place to stay to a refugee for whom it has taken over "
          + "responsibility; it may assign a dwelling instead (integrationsloven § 12(1); A).",
        da: "Kommunen anviser et midlertidigt opholdssted til en flygtning, som den har overtaget "
          + "ansvaret for; den kan i stedet anvise en bolig (integrationsloven § 12, stk. 1; A).")
    case .vulnerable:
      Words(
        "A dwelling may not lie in a vulnerable area (integrationsloven § 12(2), almenboligloven § "
          + "61 a; A).",
        da: "En bolig må ikke ligge i et udsat boligområde (integrationsloven § 12, stk. 2, "
          + "almenboligloven § 61 a; A).")
    case .sharing:
      Words(
        "A single refugee may be given a room shared with other singles, with regard to age, sex, "
          + "special psychological vulnerability, and the room's size and suitability (order of 22 "
          + "December 2015, § 17 b; A).",
        da: "En enlig flygtning kan få et værelse sammen med andre enlige under hensyn til alder, "
          + "køn, særlig psykisk sårbarhed og værelsets størrelse og egnethed (bekendtgørelse af "
          + "22. december 2015, § 17 b; A).")
    case .payment:
      Words(
        "Own payment is set by ministerial order (integrationsloven § 12(8); A).",
        da: "Egenbetaling fastsættes ved bekendtgørelse (integrationsloven § 12, stk. 8; A).")
    case .tenancy:
      Words(
        "The tenancy act does not apply to temporary places (integrationsloven § 12(6); A).",
        da: "Lejeloven gælder ikke for midlertidige opholdssteder (integrationsloven § 12, stk. 6; "
          + "A).")
    case .sources:
      Words(
        "Law as read in November 2026; pages may be older than the law now in force. A: primary "
          + "source. B: secondary source, to be checked before use.",
        da: "Loven som læst i november 2026; siderne kan være ældre end den gældende lov. A: "
          + "primær kilde. B: sekundær kilde, som bør kontrolleres før brug.")
    }
  }
}
