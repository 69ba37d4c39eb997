import Foundation
import Testing

@testable import CapacityForecast

@Suite("The same bytes")
struct SameBytesTests {
  private let replications = 403

  private func bytes(_ tally: ForecastTally) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(tally)
  }

  @Test("on one thread and on two")
  func threads() throws {
    let model = try ForecastModel(TestHousing.mixedSetup(perMonth: 6))
    let one = try model.run(replications: 0..<replications, seed: 3)
    let two = try model.run(replications: 0..<replications, seed: 3, threads: 2)
    #expect(one == two)
    #expect(try bytes(one) == bytes(two))
  }

  @Test("in one run and in eight shards, merged in any order, read back from their files")
  func shards() throws {
    let model = try ForecastModel(TestHousing.mixedSetup(perMonth: 6))
    let whole = try bytes(model.run(replications: 0..<replications, seed: 3))
    var parts = try (1...8).map { shard in
      let range = try ForecastModel.shard(shard, of: 8, replications: replications)
      let part = try model.run(replications: range, seed: 3)
      return try JSONDecoder().decode(ForecastTally.self, from: bytes(part))
    }
    for seed in 0..<5 {
      var merged = parts[0]
      for part in parts.dropFirst() { try merged.merge(part) }
      #expect(try bytes(merged) == whole)
      // Another order: rotated, and every second time backwards.
      parts = Array(parts[3...] + parts[..<3])
      if seed % 2 == 0 { parts.reverse() }
    }
    var twice = parts[0]
    #expect(throws: ForecastProblem.self) { try twice.merge(parts[0]) }
    let other = try model.run(replications: 400..<402, seed: 4)
    #expect(throws: ForecastProblem.self) { try twice.merge(other) }
  }

  @Test("of a replication, whichever ran before it")
  func alone() throws {
    let model = try ForecastModel(TestHousing.mixedSetup(perMonth: 6))
    var simulator = Simulator(model, seed: 3)
    for replication in [40, 7, 41, 7] as [UInt32] {
      try simulator.run(replication)
      let alone = try model.record(replication: Int(replication), seed: 3)
      #expect(simulator.lastRecord == alone)
    }
  }

  @Test("A run that is ended early counts what was done")
  func ended() throws {
    let model = try ForecastModel(TestHousing.mixedSetup())
    let tally = try model.run(replications: 0..<1000, seed: 3, threads: 2) { $0 < 100 }
    #expect((100..<1000).contains(tally.replications))
    #expect(tally.isBalanced)
  }

  @Test("A part whose counts do not add up is refused")
  func damaged() throws {
    let model = try ForecastModel(TestHousing.mixedSetup(months: 3))
    let text = String(
      decoding: try bytes(model.run(replications: 0..<10, seed: 3)), as: UTF8.self)
    for (old, new) in [
      ("[[0,10]]", "[[0,11]]"), ("nabolag.tally", "nabolag.plan"),
      ("\"months\":3", "\"months\":4"),
      ("\"months\":3", "\"months\":-1"), ("[[0,10]]", "[[10,0]]"),
    ] {
      let damaged = text.replacingOccurrences(of: old, with: new)
      #expect((damaged == text) == false)
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(ForecastTally.self, from: Data(damaged.utf8))
      }
    }
  }
}
