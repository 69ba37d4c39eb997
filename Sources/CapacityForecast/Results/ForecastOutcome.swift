/// What came out of several variants of one forecast, run on the same people.
public struct ForecastOutcome: Hashable, Sendable, Codable {
  /// One for each variant, in their order.
  public internal(set) var tallies: [ForecastTally]
  /// How each variant after the first differs from it.
  public internal(set) var pairings: [ForecastPairing]

  private enum CodingKeys: String, CodingKey {
    case tallies, pairings
  }

  /// Reads a part, and refuses one whose variants and comparisons do not belong together.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    tallies = try form.decode([ForecastTally].self, forKey: .tallies)
    pairings = try form.decode([ForecastPairing].self, forKey: .pairings)
    guard let first = tallies.first, pairings.count == tallies.count - 1,
      tallies.allSatisfy({ $0.replicationRanges == first.replicationRanges }),
      pairings.allSatisfy({ pairing in
        pairing.rows.count == ForecastMeasure.allCases.count
          && pairing.replications == Int64(first.replications)
      })
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "the variants do not match"))
    }
  }

  init(_ models: [ForecastModel], seed: UInt32, identities: [String]) {
    tallies = models.indices.map { index in
      ForecastTally(
        identity: index < identities.count ? identities[index] : "", seed: seed,
        start: models[index].setup.start, months: models[index].months,
        groups: models[index].groups)
    }
    pairings = models.dropFirst().map { _ in ForecastPairing() }
  }

  /// Adds what another part of the same run counted.
  ///
  /// - Throws: ``ForecastProblem`` where it is of another forecast or counts the same replications.
  public mutating func merge(_ other: ForecastOutcome) throws(ForecastProblem) {
    guard tallies.count == other.tallies.count else {
      throw ForecastProblem(
        "the parts have different variants", da: "delene har forskellige varianter")
    }
    for index in tallies.indices { try tallies[index].merge(other.tallies[index]) }
    for index in pairings.indices { pairings[index].merge(other.pairings[index]) }
  }
}
