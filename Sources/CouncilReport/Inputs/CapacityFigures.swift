import Foundation
import PlacementDomain

/// What the report takes from `capacity.json`.
///
/// Read from the file's text, whether it was made now or by an earlier run, as ``ForecastFigures``.
public struct CapacityFigures: Sendable, Decodable {
  /// The futures behind the plan.
  public struct Futures: Sendable, Decodable {
    let plannedOn: Int
    let seed: Int
    /// The hash of the series behind the arrivals.
    public let seriesSha256: String
    let unseen: Int

    private enum CodingKeys: String, CodingKey {
      case seed, unseen
      case plannedOn = "planned_on"
      case seriesSha256 = "series_sha256"
    }
  }

  /// Something that is decided.
  struct Decision: Sendable, Decodable {
    let cost: Int
    let count: Int
    let from: String
    let meeting: String
    let module: String?
    let option: String
    let what: String
  }

  /// Until when an option can be decided.
  struct Deadline: Sendable, Decodable {
    let option: String
    let inTime: String?

    private enum CodingKeys: String, CodingKey {
      case option
      case inTime = "last_meeting_in_time"
    }
  }

  /// What it costs to wait one meeting.
  struct Waiting: Sendable, Decodable {
    let meeting: String
    let options: [String]
    let price: Double?
    let range: [Double]?
  }

  /// What a plan comes to.
  struct Evaluation: Sendable, Decodable {
    let expectedCost: Double
    let tailCost: Double
    let hotelMonths: Double
    let emergencyMonths: Double
    let idleHomeMonths: Double
    let shareWithoutHome: Double

    private enum CodingKeys: String, CodingKey {
      case expectedCost = "expected_cost"
      case tailCost = "tail_cost"
      case hotelMonths = "hotel_months"
      case emergencyMonths = "emergency_months"
      case idleHomeMonths = "idle_home_months"
      case shareWithoutHome = "share_without_home"
    }
  }

  /// A course between which the council chooses.
  struct Choice: Sendable, Decodable {
    let choice: String
    let evaluation: Evaluation
  }

  /// What a year costs.
  struct Year: Sendable, Decodable {
    let year: Int
    let budget: Double?
    let setUp: Double
    let running: Double
    let takeDown: Double
    let hotel: Double
    let emergency: Double
    let total: Double

    private enum CodingKeys: String, CodingKey {
      case year, budget, running, hotel, emergency, total
      case setUp = "set_up"
      case takeDown = "take_down"
    }
  }

  /// What the plan comes to in a named flow, and what would have been best there.
  struct Regret: Sendable, Decodable {
    let flow: String
    let plan: Evaluation
    let regret: Double
  }

  /// Homes that stand, by month.
  struct Homes: Sendable, Decodable {
    let ifNothingIsDecided: [Int]
    let recommended: [Int]

    private enum CodingKeys: String, CodingKey {
      case recommended
      case ifNothingIsDecided = "if_nothing_is_decided"
    }
  }

  /// What is proven of the recommended plan.
  struct Recommended: Sendable, Decodable {
    let bound: Double
    let gap: Double
    let termination: String
    let value: Double
  }

  /// The scenario.
  public let scenario: ForecastFigures.ScenarioName
  /// The futures behind the plan.
  public let futures: Futures
  let format: String
  /// Whether the study was finished.
  public let complete: Bool
  let actBy: [Deadline]
  let choices: [Choice]
  let costByYear: [Year]
  let decisions: [Decision]
  let homes: Homes
  let leftOut: [[String: String]]
  let meetings: [String]
  let months: [String]
  let recommended: Recommended
  let regret: [Regret]
  let waiting: [Waiting]

  private enum CodingKeys: String, CodingKey {
    case scenario, futures, format, complete, choices, decisions, homes, meetings, months
    case recommended, regret, waiting
    case actBy = "act_by"
    case costByYear = "cost_by_year"
    case leftOut = "left_out"
  }

  /// The figures in a file's text.
  ///
  /// - Throws: `DecodingError` where it is no capacity plan of the known form.
  public init(_ text: String) throws {
    let figures = try JSONDecoder().decode(CapacityFigures.self, from: Data(text.utf8))
    guard figures.format == "nabolag.capacity/1" else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "not a plan of the form nabolag.capacity/1"))
    }
    self = figures
  }
}

extension Day {
  /// The day written as `2026-12-17`; nil for anything else.
  init?(iso text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
