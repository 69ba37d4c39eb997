import PlacementDomain

extension TableSchema {
  /// `households.csv`.
  static let households = TableSchema(
    file: "households.csv", row: "household",
    english: "Households that need a home, one row for each; no names, CPR numbers or diagnoses",
    danish: "Husstande, der skal have bolig, en række for hver; ingen navne, CPR-numre, diagnoser",
    isRequired: true, isPrivate: true,
    columns: [
      Column(
        "id", .id, .required, "The household's id: a number of your own, not a CPR number",
        "Husstandens id: jeres eget nummer, ikke et CPR-nummer"),
      Column(
        "arrives", .date, .required,
        "The day it arrives or must move; in the past for one that lives here already",
        "Dagen, den ankommer eller skal flytte; i fortiden hvis den allerede bor her"),
      Column(
        "ages", .wholes(0...130), .required, unit: "years",
        "Ages of all members, separated by spaces", "Alder for alle medlemmer, adskilt af mellemrum"
      ),
      Column(
        "needs", .choices(Feature.allCases.map(\.rawValue)), .optional("none"),
        "Features that the home must have", "Krav, som boligen skal opfylde"),
      Column(
        "health_care", .yesNo, .standard("no"), "Someone needs health care close by",
        "Nogen har brug for sundhedstilbud i nærheden"),
      Column(
        "languages", .words, .optional("none"), "Languages, separated by spaces",
        "Sprog, adskilt af mellemrum"),
      Column(
        "sharing_group", .id, .optional("shares with nobody"),
        "Single people of the same group may share a home",
        "Enlige i samme gruppe kan dele bolig"),
      Column(
        "ties", .words, .optional("none"),
        "What it wants to be near to: `place:ID`, `district:ID`, `household:ID`, or an id alone",
        "Det, den gerne vil bo nær: `place:ID`, `district:ID`, `household:ID` eller kun id"),
      Column(
        "wishes", .words, .optional("none"),
        "Wished for: ids of districts, sites or homes, or a sector; one that is met is enough",
        "Ønsker: id for bydele, lokaliteter eller boliger, eller en boligtype; ét opfyldt er nok"),
      Column(
        "lives_in", .id, .optional("nowhere yet"), "The home it lives in now", "Nuværende bolig"),
      Column(
        "pinned_to", .id, .optional("free"), "The home it must get", "Den bolig, den skal have"),
      Column(
        "excluded", .ids, .optional("none"), "Homes and sites that it must not get",
        "Boliger og lokaliteter, den ikke må få"),
      Column(
        "priority", .whole(1...9), .standard("1"),
        "How much one of its persons without a home counts",
        "Hvor meget en person uden bolig tæller"),
      Column(
        "kind", .choice(HouseholdKind.allCases.map(\.rawValue)), .standard("ordinary"),
        "Ordinary, or an unaccompanied minor", "Almindelig eller uledsaget mindreårig"),
      Column(
        "reception_class", .yesNo, .standard("yes"),
        "Its school children start in a reception class",
        "Skolebørnene begynder i modtageklasse"),
      Column(
        "affordable_rent", .whole(0...1_000_000_000), .optional("the statutory own payment"),
        unit: "kr./month", "What it can pay", "Hvad den kan betale"),
    ])
}
