import Foundation
import Testing

/// Compares a text with the file that was recorded for it.
///
/// With `RECORD_SNAPSHOTS` in the environment the file is written anew, and the test fails so that a
/// recording run is never taken for a passing one.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  guard recorded != text else { return }
  let lines = { (text: String) in
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  let (wanted, found) = (lines(recorded), lines(text))
  let line = zip(wanted, found).enumerated().first { $0.element.0 != $0.element.1 }
  let at = line?.offset ?? min(wanted.count, found.count)
  Issue.record(
    """
    \(name) differs at line \(at + 1):
    - \(at < wanted.count ? wanted[at] : "(end)")
    + \(at < found.count ? found[at] : "(end)")
    """, sourceLocation: sourceLocation)
}

/// A repeatable generator (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
