import CapacityForecast
import FlowForecast
import PlacementDomain

/// What a forecast was asked: with its counts, all that its pages need, so that parts can be put together
/// without the scenario.
public struct ForecastHeader: Hashable, Sendable, Codable {
  /// A variant: what stands beside its counts.
  public struct Variant: Hashable, Sendable, Codable {
    /// The id that stands in files and in `--variant`.
    public var id: String
    private var english: String
    private var danish: String
    /// The homes that there are.
    public var capacity: HousingCapacity

    /// The name for people.
    public var name: Words { Words(english, da: danish) }

    /// A variant.
    public init(id: String, name: Words, capacity: HousingCapacity) {
      self.id = id
      english = name.english
      danish = name.danish
      self.capacity = capacity
    }
  }

  /// The scenario's short name.
  public var name: String
  /// Its title for people.
  public var title: String
  /// Its language, used where none is asked for.
  public var language: String
  /// The hash of the scenario.
  public var hash: String
  /// What tells the series behind the arrivals from others.
  public var series: String
  /// Laws of stay fitted on a register; empty where the scenario's hold.
  public var stays: [FittedStay]
  /// The seed.
  public var seed: UInt32
  /// How many replications there are, of all parts together.
  public var replications: Int
  /// The first month.
  public var start: CalendarMonth
  /// How many months.
  public var months: Int
  /// The variants; the first is the one that the others are compared with.
  public var variants: [Variant]

  /// A forecast's head.
  public init(
    name: String, title: String, language: String, hash: String, series: String,
    stays: [FittedStay] = [], seed: UInt32, replications: Int, start: CalendarMonth, months: Int,
    variants: [Variant]
  ) {
    self.name = name
    self.title = title
    self.language = language
    self.hash = hash
    self.series = series
    self.stays = stays
    self.seed = seed
    self.replications = replications
    self.start = start
    self.months = months
    self.variants = variants
  }
}

/// A finished forecast, for every page that shows it.
public struct ForecastReport: Sendable {
  /// What was asked.
  public let header: ForecastHeader
  /// What came out.
  public let outcome: ForecastOutcome

  /// A forecast with all its counts.
  public init(_ header: ForecastHeader, _ outcome: ForecastOutcome) {
    self.header = header
    self.outcome = outcome
  }

  /// The variants with their counts.
  var variants: [(facts: ForecastHeader.Variant, tally: ForecastTally)] {
    Array(zip(header.variants, outcome.tallies)).map { ($0.0, $0.1) }
  }

  /// The months, in order.
  var months: [CalendarMonth] { (0..<header.months).map { header.start + $0 } }
}
