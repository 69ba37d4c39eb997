import PlacementDomain

/// The columns of `plan.csv` before those of the burden's terms.
enum PlanColumn: CaseIterable {
  case household, persons, fate, home, site, district, sector, from
  case receptionClass, school, daycare, stop
  case receptionMinutes, schoolMinutes, daycareMinutes, centreMinutes
  case transportPupils
  case burden, reason

  /// The heading; the term's columns follow ``burden``.
  var heading: TableWords {
    switch self {
    case .household: .household
    case .persons: .persons
    case .fate: .fate
    case .home: .home
    case .site: .site
    case .district: .district
    case .sector: .sector
    case .from: .moveIn
    case .receptionClass: .receptionClass
    case .school: .school
    case .daycare: .daycare
    case .stop: .stop
    case .receptionMinutes: .receptionMinutes
    case .schoolMinutes: .schoolMinutes
    case .daycareMinutes: .daycareMinutes
    case .centreMinutes: .centreMinutes
    case .transportPupils: .transportPupils
    case .burden: .burden
    case .reason: .reason
    }
  }

  /// The cell of a household.
  func cell(_ page: HouseholdPage, _ pages: PlanPages, _ language: String) -> String {
    let style = NumberStyle(language: language)
    func names(_ kind: PlaceKind) -> String {
      page.services(kind).map(\.place.name).joined(separator: ", ")
    }
    func minutes(_ kind: PlaceKind) -> String {
      page.services(kind).compactMap(\.minutes).max().map(style.plain) ?? ""
    }
    switch self {
    case .household: return page.household.id
    case .persons: return String(page.household.size)
    case .fate: return page.fate.words(language)
    case .home: return page.home?.id ?? ""
    case .site: return page.home?.site ?? ""
    case .district: return page.home.map { pages.districtName($0.district) } ?? ""
    case .sector: return page.home?.sector.words(language) ?? ""
    case .from: return page.from.map(style.day) ?? ""
    case .receptionClass: return names(.receptionClass)
    case .school: return names(.school)
    case .daycare: return names(.daycare)
    case .stop: return names(.stop)
    case .receptionMinutes: return minutes(.receptionClass)
    case .schoolMinutes: return minutes(.school)
    case .daycareMinutes: return minutes(.daycare)
    case .centreMinutes: return page.centreMinutes.map(style.plain) ?? ""
    case .transportPupils:
      let pupils = pages.schoolTransport.pupils(of: page.position)
      return pupils == 0 ? "" : String(pupils)
    case .burden: return page.home == nil && page.terms.isEmpty ? "" : style.plain(page.burden)
    case .reason: return page.reason
    }
  }
}
