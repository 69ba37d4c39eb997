import PlacementDomain
import PlacementModel

/// What measures of a plan are called, and in what they are counted.
enum MeasureWords: Phrase {
  case burden, moves, worst
  case minutes, minutesEach, households, persons, kroner
  case proven, within, atLeast, open
  case spreadShort, movesShort, kronerShort, worstShort
  case perPersonShort, aboveBest, proof, burdenShort

  var template: Words {
    switch self {
    case .burden: Words("the burden as a whole", da: "byrden i alt")
    case .moves: Words("households that have to move", da: "husstande, der skal flytte")
    case .worst:
      Words("what the worst-off household bears", da: "byrden for den, der er dårligst stillet")
    case .minutes: Words("{value} min. a day", da: "{value} min. om dagen")
    case .minutesEach:
      Words("{value} min. a day each", da: "{value} min. om dagen pr. person")
    case .households: Words("{value} households", da: "{value} husstande")
    case .persons: Words("{value} persons", da: "{value} personer")
    case .kroner: Words("{value} kr. a day", da: "{value} kr. om dagen")
    case .proven: Words("proven", da: "bevist")
    case .within: Words("within {gap}", da: "på nær {gap}")
    case .atLeast: Words("at least {bound}", da: "mindst {bound}")
    case .open: Words("not proven", da: "ikke bevist")
    case .spreadShort: Words("off fair share", da: "skævt fordelt")
    case .movesShort: Words("moves", da: "flytter")
    case .worstShort: Words("worst-off", da: "værst stillet")
    case .kronerShort: Words("kr. a day", da: "kr. om dagen")
    case .perPersonShort: Words("worst-off, min. each", da: "værst stillet, min. pr. person")
    case .aboveBest: Words("above best", da: "over bedste")
    case .proof: Words("proof", da: "bevis")
    case .burdenShort: Words("burden, min. a day", da: "byrde, min. om dagen")
    }
  }
}
