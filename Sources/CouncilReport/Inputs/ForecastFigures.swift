import FlowForecast
import Foundation
import PlacementDomain

/// What the report takes from `forecast.json`.
///
/// Read from the file's text, whether it was made now or by an earlier run, so that the report can say nothing
/// that the file does not.
public struct ForecastFigures: Sendable, Decodable {
  /// The scenario that the forecast is of.
  public struct ScenarioName: Sendable, Decodable {
    /// Its hash.
    public let sha256: String
  }

  /// How something is spread over the replications in a month.
  struct Spread: Sendable, Decodable {
    let mean: Double
    let median: Int
    let band50: [Int]
    let band80: [Int]
    let band95: [Int]
  }

  /// How often somebody is without a home.
  struct Shortage: Sendable, Decodable {
    let ever: Double
    let inMonth: Double

    private enum CodingKeys: String, CodingKey {
      case ever
      case inMonth = "in_month"
    }
  }

  /// Everything that is counted of one group of homes, by month as written in the file.
  struct Group: Sendable, Decodable {
    let need: [String: Spread]
    let occupied: [String: Spread]
    let free: [String: Spread]
    let missing: [String: Spread]
    let short: [String: Shortage]
    /// The first month by which homes have been missing in this share of the replications.
    let runOut: [String: String?]

    private enum CodingKeys: String, CodingKey {
      case need, occupied, free, missing, short
      case runOut = "run_out"
    }
  }

  /// Homes that there are, by month.
  struct Capacity: Sendable, Decodable {
    let groups: [String: [Int]]
    let origins: [String: [Int]]
  }

  /// The forecast of one variant.
  struct Variant: Sendable, Decodable {
    let capacity: Capacity
    let groups: [String: Group]
    let name: [String: String]

    var title: Words { Words(name["en"] ?? "", da: name["da"] ?? "") }
  }

  /// The scenario.
  public let scenario: ScenarioName
  /// The hash of the series behind the arrivals; nil in files of earlier versions.
  public let seriesSha256: String?
  let format: String
  let replications: Int
  let seed: Int
  let firstVariant: String
  private let monthNames: [String]
  let variants: [String: Variant]

  private enum CodingKeys: String, CodingKey {
    case scenario, format, replications, seed, variants
    case seriesSha256 = "series_sha256"
    case firstVariant = "first_variant"
    case monthNames = "months"
  }

  /// The figures in a file's text.
  ///
  /// - Throws: `DecodingError` where it is no forecast of the known form.
  public init(_ text: String) throws {
    let figures = try JSONDecoder().decode(ForecastFigures.self, from: Data(text.utf8))
    guard figures.format == "nabolag.forecast/1",
      figures.variants[figures.firstVariant]?.groups["all"] != nil,
      figures.months.count == figures.monthNames.count, !figures.months.isEmpty
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "not a forecast of the form nabolag.forecast/1"))
    }
    self = figures
  }

  /// The first variant, with which the others are compared.
  var first: Variant? { variants[firstVariant] }

  /// All homes of the first variant together.
  var all: Group? { first?.groups["all"] }

  /// The other variants, by id.
  var others: [(id: String, variant: Variant)] {
    variants.filter { $0.key != firstVariant }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The months, in order.
  var months: [CalendarMonth] { monthNames.compactMap(CalendarMonth.init(written:)) }
}

extension CalendarMonth {
  /// The month written as `2026-12`; nil for anything else.
  init?(written: String) {
    let parts = written.split(separator: "-").map { Int($0) }
    guard parts.count == 2, let year = parts[0], let month = parts[1] else { return nil }
    self.init(year: year, month: month)
  }
}
