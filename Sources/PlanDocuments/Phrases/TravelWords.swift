import PlacementDomain

/// What is said of measured minutes.
enum TravelWords: Phrase {
  case title, what, timetable, walking, licence, counts, source, onFoot, between
  case notCovered, otherZone, withoutStop, unreached, file, copy

  var template: Words {
    switch self {
    case .title: Words("Measured minutes: {title}", da: "Målte minutter: {title}")
    case .what:
      Words(
        "Minutes from door to door: the mean over all moments of leaving {hours} on {day}, by bus and train or on foot, whichever is there first.",
        da:
          "Minutter fra dør til dør: gennemsnit over alle tidspunkter for afgang {hours} den {day}, med bus og tog eller til fods, alt efter hvad der er først fremme."
      )
    case .timetable:
      Words(
        "Timetable: {feed} ({file}), holds {first} to {last}, {trips?trip runs|trips run} on the day: {trips}.",
        da:
          "Køreplan: {feed} ({file}), gælder {first} til {last}, ture på dagen: {trips}."
      )
    case .walking:
      Words(
        "On foot at {speed} km an hour, {detour} times the straight line; at most {walk} min. to and from stops and {change} min. between stops, no limit for walking all the way.",
        da:
          "Til fods {speed} km i timen, {detour} gange fugleflugtslinjen; højst {walk} min. til og fra stop og {change} min. mellem stop, ingen grænse for at gå hele vejen."
      )
    case .licence:
      Words(
        "The timetable's licence holds for what is made of it: look it up before passing this table on.",
        da:
          "Køreplanens licens gælder også for det, der laves af den: se efter, før tabellen gives videre."
      )
    case .counts:
      Words(
        "{trips|trip|trips}: {ridden} with a bus or train at least at times, {walked} on foot only.",
        da:
          "{trips|rejse|rejser}: {ridden} med bus eller tog i det mindste af og til, {walked} kun til fods."
      )
    case .source:
      Words("GTFS: {feed}, {day}, {hours}", da: "GTFS: {feed}, {day}, kl. {hours}")
    case .onFoot: Words("on foot", da: "til fods")
    case .between:
      Words(
        "{shortest} to {longest} min. by moment of leaving",
        da: "{shortest} til {longest} min. efter tidspunkt for afgang")
    case .notCovered:
      Words(
        "The timetable does not hold on {day}, though something runs then: take another --date.",
        da: "Køreplanen gælder ikke den {day}, selv om noget kører: vælg en anden --date.")
    case .otherZone:
      Words(
        "The timetable's clock is that of {zone}, not of Europe/Copenhagen; the asked hours were taken on its clock.",
        da:
          "Køreplanens ur er {zone}, ikke Europe/Copenhagen; de ønskede tidspunkter er efter dens ur."
      )
    case .withoutStop:
      Words(
        "{count|point has|points have} no stop in use within {walk} min. on foot, so that only walking counts: {ids}. A longer walk: --max-walk.",
        da:
          "{count|punkt|punkter} har intet stop i brug inden for {walk} min. til fods, så kun gang tæller: {ids}. Længere gang: --max-walk."
      )
    case .unreached:
      Words(
        "{count|trip takes|trips take} more than a day and {count?has|have} no row; there the estimate holds.",
        da:
          "{count|rejse|rejser} tager over et døgn og har ingen række; der gælder skønnet.")
    case .file: Words("File", da: "Fil")
    case .copy:
      Words(
        "Copy it into the scenario's folder to use it; its rows win over the estimate.",
        da: "Kopiér den til scenariets mappe for at bruge den; dens rækker går forud for skønnet.")
    }
  }
}
