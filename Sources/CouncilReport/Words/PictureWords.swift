import PlacementDomain
import PlanDocuments

/// What is written in the pictures.
enum PictureWords: Phrase {
  case median, homesNow, homesWith, homesPlan

  var template: Words {
    switch self {
    case .median: Words("need, median", da: "behov, median")
    case .homesNow: Words("{origin}, as decided", da: "{origin}, som besluttet")
    case .homesWith: Words("with {origin}", da: "med {origin}")
    case .homesPlan: Words("homes with the plan", da: "boliger med planen")
    }
  }
}
