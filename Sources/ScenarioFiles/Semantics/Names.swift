import PlacementDomain

/// Ids that rows may refer to.
struct Names {
  /// The most homes that modules may bring, lest a slip in one number fills the memory.
  static let moduleHomeLimit = 200_000

  let districts: KnownIDs
  let places: KnownIDs
  let listedHomes: KnownIDs
  let moduleHomes: KnownIDs
  let sites: KnownIDs
  let households: KnownIDs
  let options: KnownIDs
  let modules: KnownIDs
  let sectors = KnownIDs(Set(Sector.allCases.map(\.rawValue)))

  /// Homes, listed or of modules.
  let homes: KnownIDs
  /// Homes and sites.
  let homesAndSites: KnownIDs

  init(_ draft: Draft, log: ProblemLog) {
    districts = draft.districts.ids
    places = draft.places.ids
    listedHomes = draft.homes.ids
    households = draft.households.ids
    options = draft.options.ids
    modules = draft.modules.ids
    // A row that is no value has no site or modules that could be known.
    let (homesAre, optionsAre) = (draft.homes.isWhole, draft.options.isWhole)
    sites = KnownIDs(
      Set(draft.homes.values.map(\.site) + draft.options.values.map(\.site)),
      isWhole: homesAre && optionsAre)
    moduleHomes = KnownIDs(
      Names.moduleHomes(draft, log), isWhole: optionsAre && draft.modules.isWhole)
    homes = listedHomes.union(moduleHomes)
    homesAndSites = homes.union(sites)
  }

  private static func moduleHomes(_ draft: Draft, _ log: ProblemLog) -> Set<String> {
    let types = Dictionary(
      draft.modules.values.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var result: Set<String> = []
    for option in draft.options.all {
      for type in option.value.modules.compactMap({ types[$0] }) {
        let (count, overflows) = option.value.maxModules.multipliedReportingOverflow(by: type.homes)
        guard !overflows, count <= moduleHomeLimit - result.count else {
          log.report(
            at: option.row.spot("max_modules"),
            "the modules of all options bring more than \(moduleHomeLimit) homes",
            "lower `max_modules`, or the homes of a module")
          return result
        }
        result.formUnion(type.homes(in: option.value).map(\.id))
      }
    }
    return result
  }
}

extension RowReader {
  /// Reports a reference to something that does not exist.
  func checkReference(
    _ id: String?, _ column: String, to kind: String, in known: KnownIDs,
    suggest candidates: Set<String>? = nil
  ) {
    guard let id, known.lacks(id) else { return }
    // An id of another table is no secret, but a value that is none may be anything.
    log.report(
      at: spot(column),
      schema.isPrivate
        ? "`\(column)` names no \(kind)" : "`\(column)` names `\(shown(id))`, which is no \(kind)",
      log.didYouMean(
        id, among: candidates ?? known.ids, else: "look it up in its table, or add it there"))
  }
}
