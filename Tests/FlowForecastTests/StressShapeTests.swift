import FlowForecast
import Testing

@Suite("Stress shapes")
struct StressShapeTests {
  @Test("are the months of the series in Data")
  func history() throws {
    let asylum = try #require(Series.panel().first { $0.name == "DK" })
    let protection = try #require(
      Series.read("dk_temporary_protection_monthly_2022_2024.csv")
        .first { $0.name == "tp_new_grants" })
    for (shape, series) in [(StressShape.as2015, asylum), (.asUkraine2022, protection)] {
      for (index, persons) in shape.persons.enumerated() {
        #expect(series[shape.first + index] == persons)
      }
    }
    let before = (1...12).compactMap { asylum[StressShape.as2015.first - $0] }
    #expect(StressShape.as2015.usual == Double(before.reduce(0, +)) / 12)
  }

  @Test("as multiples and shares")
  func relative() throws {
    let multiples = try #require(StressShape.as2015.multiples)
    #expect(abs(multiples.max()! - 7.85) < 0.01 && StressShape.asUkraine2022.multiples == nil)
    for shape in StressShape.all {
      #expect(abs(shape.shares.prefix(12).reduce(0, +) - 1) < 1e-12)
      #expect(shape.source.contains("["))
    }
    // Three quarters of the first year came in the first four months.
    #expect(StressShape.asUkraine2022.shares.prefix(4).reduce(0, +) > 0.72)
  }
}
