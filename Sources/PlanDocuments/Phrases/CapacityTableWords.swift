import PlacementDomain

/// Headings and short words of a capacity plan's tables.
enum CapacityTableWords: Phrase {
  case meetingColumn, whatColumn, optionColumn, nameColumn, districtColumn, moduleColumn
  case countColumn, homesColumn, fromColumn, onceColumn, monthlyColumn, lastMeetingColumn
  case order, giveUp, takeDown, extend
  case actBy, neededFrom, waitingColumn, yearColumn, setUpColumn, budgetColumn, runningColumn
  case takeDownColumn, hotelColumn, emergencyColumn, totalColumn
  case policyColumn, meanColumn, tailColumn, shortColumn, hotelMonthsColumn, idleColumn
  case againstColumn, flowColumn, regretColumn, costColumn, spreadColumn, shortageColumn
  case planColumn, aboveColumn, ordersColumn

  var template: Words {
    switch self {
    case .meetingColumn: Words("meeting", da: "møde")
    case .whatColumn: Words("what", da: "hvad")
    case .optionColumn: Words("option", da: "tiltag")
    case .nameColumn: Words("name", da: "navn")
    case .districtColumn: Words("district", da: "bydel")
    case .moduleColumn: Words("module", da: "modul")
    case .countColumn: Words("count", da: "antal")
    case .homesColumn: Words("homes", da: "boliger")
    case .fromColumn: Words("from", da: "fra")
    case .onceColumn: Words("kr. once", da: "kr. én gang")
    case .monthlyColumn: Words("kr. a month", da: "kr. pr. måned")
    case .lastMeetingColumn: Words("last meeting in time", da: "senest beslutning")
    case .order: Words("order", da: "etabler")
    case .giveUp: Words("give up", da: "opgiv")
    case .takeDown: Words("take down", da: "nedtag")
    case .extend: Words("extend the permit", da: "forlæng tilladelsen")
    case .actBy: Words("decide by", da: "beslut senest")
    case .neededFrom: Words("ready", da: "klar")
    case .waitingColumn: Words("price of waiting", da: "prisen for at vente")
    case .yearColumn: Words("year", da: "år")
    case .setUpColumn: Words("set-up", da: "anlæg")
    case .budgetColumn: Words("budget", da: "ramme")
    case .runningColumn: Words("running", da: "drift")
    case .takeDownColumn: Words("take-down", da: "nedtagning")
    case .hotelColumn: Words("hotel", da: "hotel")
    case .emergencyColumn: Words("emergency", da: "nød")
    case .totalColumn: Words("all", da: "i alt")
    case .policyColumn: Words("way of deciding", da: "måde at beslutte på")
    case .meanColumn: Words("mean", da: "gennemsnit")
    case .tailColumn: Words("dearest 10", da: "dyreste 10")
    case .shortColumn: Words("short", da: "mangel")
    case .hotelMonthsColumn: Words("hotel", da: "hotel")
    case .idleColumn: Words("empty", da: "tomme")
    case .againstColumn: Words("against mean", da: "mod gennemsnit")
    case .flowColumn: Words("if they come", da: "hvis de kommer")
    case .regretColumn: Words("regret", da: "fortrydelse")
    case .costColumn: Words("cost", da: "udgift")
    case .spreadColumn: Words("persons off the fair share", da: "personer uden for rimelig andel")
    case .shortageColumn: Words("household-months short", da: "husstandsmåneder uden bolig")
    case .planColumn: Words("plan", da: "plan")
    case .aboveColumn: Words("dearer", da: "dyrere")
    case .ordersColumn: Words("orders", da: "etablerer")
    }
  }
}
