import Testing

@testable import ScenarioFiles

@Suite("Large tables")
struct SpeedTests {
  @Test("200,000 households are read")
  func households() {
    var fixture = Fixture()
    var text =
      fixture.files["s/households.csv"]?.split(separator: "\n").first.map(String.init) ?? ""
    for number in 1...200_000 {
      text += "\nN\(number);05-12-2026;34 32 7 4;step_free quiet;ar;;net district:lil;lyn;;;B-01;2;"
    }
    fixture.files["s/households.csv"] = text
    fixture.files["s/scores.csv"] = nil
    let clock = ContinuousClock()
    var result: ReadResult?
    let time = clock.measure { result = fixture.read() }
    #expect(result?.problems == [])
    #expect(result?.scenario?.households.count == 200_000)
    print("200,000 households in \(time)")
  }
}
