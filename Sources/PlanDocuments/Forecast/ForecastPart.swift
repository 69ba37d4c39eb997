import CapacityForecast
import Foundation
import PlacementDomain

/// A part of a forecast, as `--shard` writes it: what was asked, and what came out of some replications.
public struct ForecastPart: Sendable, Codable {
  /// The format, in the member `format`.
  public static let format = "nabolag.forecast-part/1"

  let format: String
  let header: ForecastHeader
  let part: Int
  let parts: Int
  let outcome: ForecastOutcome

  /// A part that was run.
  public init(_ header: ForecastHeader, part: Int, of parts: Int, _ outcome: ForecastOutcome) {
    format = Self.format
    self.header = header
    self.part = part
    self.parts = parts
    self.outcome = outcome
  }

  /// The file's name: parts of one forecast can lie in one folder.
  public var fileName: String { "forecast-\(part)-of-\(parts).json" }

  /// Whether a file's name is a part's.
  public static func isName(_ name: String) -> Bool {
    name.wholeMatch(of: /forecast-[0-9]+-of-[0-9]+\.json/) != nil
  }

  /// What is said once the part is written.
  public func note(file: String, language: String) -> String {
    ForecastWords.part(
      language, ["part": String(part), "parts": String(parts), "file": printable(file)])
  }

  /// The file's text: sorted keys, one line.
  public func encode() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// The part in a file's bytes.
  ///
  /// - Throws: ``ForecastProblem`` where the bytes are no whole part.
  public static func decode(_ bytes: Data, file: String) throws(ForecastProblem) -> ForecastPart {
    guard let part = try? JSONDecoder().decode(ForecastPart.self, from: bytes), part.isWhole else {
      throw Self.problem(.noPart, ["file": printable(file)])
    }
    return part
  }

  /// Whether head and counts belong together.
  private var isWhole: Bool {
    guard format == Self.format, (1...max(1, parts)).contains(part), parts <= header.replications,
      header.variants.count == outcome.tallies.count,
      (1...ForecastSetup.longest).contains(header.months),
      (12..<(9000 * 12)).contains(header.start.number),
      Set(header.variants.map(\.id)).count == header.variants.count
    else { return false }
    return zip(header.variants, outcome.tallies).allSatisfy { variant, tally in
      tally.months == header.months && tally.start == header.start && tally.seed == header.seed
        && variant.capacity.groups.count == tally.groups.count
        && (variant.capacity.groups + variant.capacity.origins.values)
          .allSatisfy { row in
            row.count == header.months && row.allSatisfy { (0...10_000_000).contains($0) }
          }
    }
  }

  static func problem(_ words: ForecastMergeWords, _ values: [String: String]) -> ForecastProblem {
    let words = words.words(values)
    return ForecastProblem(words.english, da: words.danish)
  }
}
