import PlacementDomain

/// What is said of one municipality under several policies.
enum ProfileWords: Phrase {
  case title, what, figures, unit, minutesElse, ownWeights, ownNote, weightsOf, districts, fairShare
  case differs, differsNote, nobody, moved, more, files, proof, mapTitle, mapNote
  case points, minutes, persons, areas, households, kroner, options
  case unplaced, overflow, offFairShare, familyDistricts, moves, temporary, cost, passedOver
  case part, name, none

  var template: Words {
    switch self {
    case .title:
      Words("One town, several policies: {title}", da: "Én by, flere politikker: {title}")
    case .what:
      Words(
        "The same households and homes, placed as each policy weighs them. All plans are measured with the same yardstick: before any weight, with the switches of the scenario's own policy.",
        da:
          "De samme husstande og boliger, placeret efter hver politiks vægte. Alle planer måles med samme målestok: før vægtning og med scenariets egne valg."
      )
    case .figures: Words("What each plan comes to", da: "Hvad hver plan fører til")
    case .unit: Words("Unit", da: "Enhed")
    case .minutesElse:
      Words("min. a day where not said", da: "min. om dagen, hvor intet andet er nævnt")
    case .proof: Words("Proven within", da: "Bevist på nær")
    case .ownWeights:
      Words(
        "What each plan costs by the weights of another",
        da: "Hvad hver plan koster efter en andens vægte")
    case .ownNote:
      Words(
        "How much more burden the plan of the column has than the plan of the row, by the weights of the row.",
        da: "Hvor meget mere byrde kolonnens plan har end rækkens plan, efter rækkens vægte.")
    case .weightsOf: Words("Weights of", da: "Vægte fra")
    case .districts: Words("Persons by district", da: "Personer efter bydel")
    case .fairShare: Words("fair share", da: "rimelig andel")
    case .differs:
      Words("Whose home is not the same in all plans", da: "Hvis bolig ikke er ens i alle planer")
    case .differsNote:
      Words(
        "{differing} of {all|household|households}. Against the first plan: {counts}.",
        da: "{differing} af {all|husstand|husstande}. I forhold til den første plan: {counts}.")
    case .moved: Words("{profile} {moved}", da: "{profile} {moved}")
    case .nobody:
      Words(
        "Every household has the same home in all plans.",
        da: "Alle husstande har samme bolig i alle planer.")
    case .more: Words("and {more} more, in the files", da: "og {more} mere, i filerne")
    case .files: Words("Files", da: "Filer")
    case .mapTitle:
      Words("One town, several policies: {title}", da: "Én by, flere politikker: {title}")
    case .mapNote:
      Words(
        "Circles are persons placed (orange: opened by the plan). Below each district's name: persons placed / fair share. Small numbers are not shown.",
        da:
          "Cirkler er placerede personer (orange: åbnes med planen). Under hver bydels navn: placerede personer / rimelig andel. Små tal vises ikke."
      )
    case .points: Words("points", da: "point")
    case .minutes: Words("min. a day", da: "min. om dagen")
    case .persons: Words("persons", da: "personer")
    case .areas: Words("districts", da: "bydele")
    case .households: Words("households", da: "husstande")
    case .kroner: Words("kr. a day", da: "kr. om dagen")
    case .options: Words("options", da: "tiltag")
    case .unplaced: Words("without a home, by priority", da: "uden bolig, efter prioritet")
    case .overflow: Words("over the soft limits", da: "over de bløde grænser")
    case .offFairShare: Words("off the fair share", da: "over eller under rimelig andel")
    case .familyDistricts: Words("districts with families", da: "bydele med børnefamilier")
    case .moves: Words("have to move", da: "skal flytte")
    case .temporary: Words("in homes only for a time", da: "i boliger kun for en tid")
    case .cost: Words("for what is opened", da: "for det, der åbnes")
    case .passedOver: Words("options passed over", da: "tiltag sprunget over")
    case .part: Words("Part", da: "Del")
    case .name: Words("What", da: "Hvad")
    case .none: Words("none", da: "ingen")
    }
  }
}
