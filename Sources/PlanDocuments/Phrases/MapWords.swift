import PlacementDomain

/// What is written on the map.
enum MapWords: Phrase {
  case title, period, describe, describeOpened, describeNothing
  case share, few, fewShort
  case receptionLetter, schoolLetter, stopLetter
  case legend, legendSite, legendOpened, legendEmpty, legendClosed
  case legendReception, legendSchool, legendStop
  case legendHomes, legendHomeSizes, legendSizes, legendOpens, homes, more, legendDistricts,
    legendDistrictText
  case kilometres

  var template: Words {
    switch self {
    case .title: Words("Homes for refugees: {title}", da: "Boliger til flygtninge: {title}")
    case .period: Words("Placement from {from} to {to}", da: "Placering fra {from} til {to}")
    case .describe:
      Words(
        "Map of where people are placed. {districts}.",
        da: "Kort over, hvor personer er placeret. {districts}.")
    case .describeOpened: Words("Opened: {names}.", da: "Åbnes: {names}.")
    case .describeNothing: Words("Nothing is opened.", da: "Intet åbnes.")
    case .share:
      Words(
        "{persons|person|persons}, fair share {fair}",
        da: "{persons|person|personer}, rimelig andel {fair}")
    case .few: Words("fewer than {least} persons", da: "under {least} personer")
    case .fewShort: Words("below {least}", da: "under {least}")
    case .receptionLetter: Words("R", da: "M")
    case .schoolLetter: Words("S", da: "S")
    case .stopLetter: Words("T", da: "T")
    case .legend: Words("Signs", da: "Signaturer")
    case .legendSite: Words("Homes in use", da: "Boliger i brug")
    case .legendOpened: Words("Opened by this plan", da: "Åbnes med planen")
    case .legendEmpty: Words("Empty homes", da: "Tomme boliger")
    case .legendClosed: Words("Could open, stays closed", da: "Mulighed, ikke åbnet")
    case .legendReception: Words("Reception class", da: "Modtageklasse")
    case .legendSchool: Words("District school", da: "Distriktsskole")
    case .legendStop: Words("Station or stop", da: "Station, stoppested")
    case .legendHomes: Words("Homes that stand", da: "Boliger, der står")
    case .legendHomeSizes: Words("Homes", da: "Boliger")
    case .legendSizes: Words("Persons placed", da: "Placerede personer")
    case .legendOpens: Words("What opens", da: "Det, der åbnes")
    case .homes: Words("{homes|home|homes}", da: "{homes|bolig|boliger}")
    case .more: Words("and {more} more", da: "og {more} mere")
    case .legendDistricts: Words("Persons by district", da: "Personer efter bydel")
    case .legendDistrictText:
      Words(
        "The mark is the fair share by number of residents. Small numbers are not shown.",
        da: "Stregen er den rimelige andel efter indbyggertal. Små tal vises ikke.")
    case .kilometres: Words("{distance} km", da: "{distance} km")
    }
  }
}
