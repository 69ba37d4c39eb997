import PlacementDomain

/// All values of a scenario with their rows, before they are checked against each other.
struct Draft {
  let settings: Settings
  /// The settings as written, for the places of problems.
  let entries: [String: SettingsFile.Entry]
  let settingsPath: String
  let paths: [String: String]

  var districts: Entities<District>
  var places: Entities<Place>
  var homes: Entities<Home>
  var households: Entities<Household>
  var options: Entities<CapacityOption>
  var modules: Entities<ModuleType>
  var trips: Entities<Trip>
  var scores: Entities<Score>
  var quotas: Entities<QuotaYear>
  var arrivalTypes: Entities<ArrivalType>
  var surges: Entities<SurgeMonth>
  var variants: Entities<VariantRow>
  var budgets: Entities<BudgetYear>

  init(
    settings: Settings, entries: [String: SettingsFile.Entry], settingsPath: String,
    tables: [String: Table], log: ProblemLog
  ) {
    self.settings = settings
    self.entries = entries
    self.settingsPath = settingsPath
    paths = tables.mapValues(\.path)
    func entities<Value>(_ schema: TableSchema, _ make: (RowReader) -> Value?) -> Entities<Value> {
      Entities(
        tables[schema.file] ?? Table(schema: schema, path: schema.file), log: log, make: make)
    }
    districts = entities(.districts, District.init)
    places = entities(.places, Place.init)
    homes = entities(.homes, Home.init)
    households = entities(.households, Household.init)
    options = entities(.options, CapacityOption.init)
    modules = entities(.modules, ModuleType.init)
    trips = entities(.travel, Trip.init)
    scores = entities(.scores, Score.init)
    quotas = entities(.quotas, QuotaYear.init)
    arrivalTypes = entities(.householdTypes, ArrivalType.init)
    surges = entities(.surges, SurgeMonth.init)
    variants = entities(.variants, VariantRow.init)
    budgets = entities(.budgets, BudgetYear.init)
  }

  /// The finished scenario, without its hash.
  func scenario() -> Scenario {
    Scenario(
      settings: settings, districts: districts.values, places: places.values,
      homes: homes.values, households: households.values, options: options.values,
      modules: modules.values,
      travel: Dictionary(
        trips.values.map { ($0.key, $0.minutes) }, uniquingKeysWith: { first, _ in first }),
      scores: Dictionary(
        scores.values.map { ($0.key, $0.score) }, uniquingKeysWith: { first, _ in first }),
      forecast: forecast, budgets: budgets.values)
  }

  /// The tables behind a forecast, sorted.
  private var forecast: ForecastTables {
    var tables = ForecastTables()
    tables.quotas = quotas.values.sorted { $0.year < $1.year }
    tables.types = arrivalTypes.values.sorted { $0.id < $1.id }
    tables.surges = surges.values.sorted { ($0.surge, $0.month) < ($1.surge, $1.month) }
    tables.variants = variants.values.sorted { $0.id < $1.id }
    return tables
  }
}
