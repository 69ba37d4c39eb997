import Testing

@testable import ScenarioFiles

@Suite("Damaged files")
struct FuzzTests {
  /// SplitMix64: the same damage in every run.
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test("10,000 damaged scenarios end in a scenario or in errors, never in a crash or a hang")
  func damaged() {
    var base = Fixture()
    base.files["s/districts.geojson"] = """
      {"type":"FeatureCollection","features":[{"properties":{"id":"municipality"},"geometry":\
      {"type":"Polygon","coordinates":[[[12.2,55.8],[12.4,55.8],[12.4,55.9],[12.2,55.8]]]}}]}
      """
    base.files["t/scenario.yaml"] = "extends: ../s\nlimits:\n  max_wait_days: 3\n"
    base.files["t/homes.csv"] = "id;places;remove\nB-01;5;\nB-02;;ja\n"
    let files = base.files.mapValues { Array($0.utf8) }
    let paths = files.keys.sorted()
    var random = Random(state: 2026)
    var refused = 0
    for _ in 0..<10_000 {
      var source = MemorySource(files: files)
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        guard let path = paths.randomElement(using: &random), var bytes = source.files[path] else {
          continue
        }
        damage(&bytes, &random)
        source.files[path] = bytes
      }
      let result = ScenarioReader.read(folder: "t", from: source)
      #expect((result.scenario == nil) == !result.errors.isEmpty)
      #expect(result.problems.allSatisfy { $0.line > 0 && $0.column > 0 && !$0.advice.isEmpty })
      #expect(result.problems.count <= 201)
      if result.scenario == nil { refused += 1 }
    }
    #expect(refused > 5000)
    #expect(refused < 10_000)
  }

  private static let pieces: [String] = [
    "\"", ";", ",", "\t", "\n", "\r", "#", ":", "- ", "&a ", "*a", "[", "{", "}", "\u{0}", "é",
    "..",
    "99999999999999999999999999", "-9223372036854775808", "1e400", "nan", "30-02-2027",
    "extends: .",
    "!!binary ", "? ", "| ", "%YAML 1.1\n---\n", "'", "0x", "\u{FEFF}", "yes", "remove",
  ]

  private func damage(_ bytes: inout [UInt8], _ random: inout Random) {
    guard !bytes.isEmpty else { return }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...9, using: &random)))
    case 3: bytes.removeSubrange(at...)
    case 4:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if let line = lines.randomElement(using: &random) { lines.append(line) }
      bytes = Array(lines.joined(separator: [0x0A]))
    case 5: bytes = bytes.map { $0 == 0x3B ? 0x2C : $0 }
    case 6:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      lines.shuffle(using: &random)
      bytes = Array(lines.joined(separator: [0x0A]))
    default:
      let piece = FuzzTests.pieces.randomElement(using: &random) ?? ""
      bytes.insert(contentsOf: piece.utf8, at: at)
    }
  }
}
