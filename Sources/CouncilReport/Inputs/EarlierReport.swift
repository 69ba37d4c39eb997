import FlowForecast
import Foundation
import PlacementDomain

/// What a report takes from an earlier `report.json`.
public struct EarlierReport: Sendable, Decodable {
  /// What stood at its head.
  struct Head: Sendable, Decodable {
    let from: String
    let municipality: String
  }

  /// What a later report is held against.
  struct Watch: Sendable, Decodable {
    /// The band for 80 of 100 of the need, by month's end.
    let need80: [String: [Int]]
    let leadLow: Int?
    let leadHigh: Int?
    let leadHomes: Int?
    let expectedCost: Double?

    private enum CodingKeys: String, CodingKey {
      case need80 = "need_80"
      case leadLow = "lead_low"
      case leadHigh = "lead_high"
      case leadHomes = "lead_homes"
      case expectedCost = "expected_cost"
    }
  }

  let format: String
  let head: Head
  let watch: Watch

  /// The report in a file's text.
  ///
  /// - Throws: `DecodingError` where it is no report of the known form.
  public init(_ text: String) throws {
    let report = try JSONDecoder().decode(EarlierReport.self, from: Data(text.utf8))
    guard report.format == ReportJSON.format,
      report.watch.need80.values.allSatisfy({ $0.count == 2 && $0[0] <= $0[1] })
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "not a report of the form \(ReportJSON.format)"))
    }
    self = report
  }
}

/// What this report says of the future, for a later one to be held against.
struct ReportWatch: Sendable {
  /// The band for 80 of 100 of the need, by month.
  var need80: [(month: CalendarMonth, band: [Int])] = []
  var leadLow: Int?
  var leadHigh: Int?
  var leadHomes: Int?
  var expectedCost: Double?

  init(_ input: ReportInput) {
    expectedCost =
      input.capacity?.choices.first { $0.choice == "recommended" }?.evaluation
      .expectedCost
    guard let forecast = input.forecast, let all = forecast.all else { return }
    need80 = forecast.months.compactMap { month in
      all.need[month.description].map { (month, $0.band80) }
    }
    guard let month = HeadlineBlock.month(input), month < need80.count else { return }
    leadLow = need80[month].band[0]
    leadHigh = need80[month].band[1]
    leadHomes = HomesByMonth(input).decided[month]
  }
}
