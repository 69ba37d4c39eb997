import CapacityForecast
import Foundation
import Testing

@testable import PlanDocuments

@Suite("Documents of a forecast")
struct ForecastDocumentTests {
  @Test("forecast.json holds every measure by variant, group and month, with its errors")
  func json() throws {
    let report = try ForecastTown.report()
    let text = ForecastJSON.encode(report)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    func value(_ path: String...) -> Any? {
      path.reduce(object as Any?) { ($0 as? [String: Any])?[$1] }
    }
    #expect(value("format") as? String == "nabolag.forecast/1")
    #expect((value("months") as? [String])?.count == ForecastTown.months)
    #expect(value("replications") as? Int == ForecastTown.replications)
    let month = report.months[7].description
    for variant in report.variants {
      let groups = try #require(value("variants", variant.facts.id, "groups") as? [String: Any])
      #expect(groups.count == variant.tally.groups.count + 1)
      for measure in ForecastMeasure.allCases {
        let spread = try #require(
          value("variants", variant.facts.id, "groups", "all", measure.rawValue, month)
            as? [String: Any])
        let mean = variant.tally.distribution(measure, group: nil, month: 7).mean
        #expect(abs((try #require(spread["mean"] as? Double)) - mean) < 1e-5)
        for band in ["band50", "band80", "band95"] {
          #expect((spread[band] as? [Int])?.count == 2)
          #expect((spread["\(band)_error"] as? [[Int]])?.count == 2)
        }
      }
    }
    let difference = value("differences", "double", "need", "mean") as? Double
    #expect(try #require(difference) > 0)
    #expect(value("differences", "base") == nil)
    #expect(value("variants", "double", "groups", "all", "run_out", "0.1") is String)
  }

  @Test("homes by origin and by group are the same homes, dwellings for good aside")
  func capacity() throws {
    for model in try ForecastTown.models() {
      let capacity = model.capacity
      for month in 0..<model.months {
        let groups = zip(model.groups, capacity.groups).filter { $0.0 != .permanent }
        #expect(capacity.total(month) == groups.reduce(0) { $0 + $1.1[month] })
      }
    }
  }

  @Test(
    "forecast.csv has a row for each variant, month, group and measure, as Danish Excel opens it")
  func csv() throws {
    let report = try ForecastTown.report()
    let text = ForecastCSV.encode(report, language: "da")
    let rows = report.variants.reduce(0) {
      $0 + ($1.tally.groups.count + 1) * ForecastTown.months * ForecastMeasure.allCases.count
    }
    #expect(text.hasPrefix("\u{FEFF}variant;måned;boliger_til;mål;"))
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == rows + 1)
    let columns = lines[0].split(separator: ";").count
    #expect(
      lines.allSatisfy {
        $0.split(separator: ";", omittingEmptySubsequences: false).count == columns
      })
    #expect(lines[1].contains(","))
  }

  @Test(
    "the picture has a text alternative and nothing that is no number", arguments: ["da", "en"])
  func picture(language: String) throws {
    let text = ForecastChart.svg(try ForecastTown.report(), language: language)
    #expect(text.hasSuffix("</svg>\n") && text.contains("lang=\"\(language)\""))
    #expect(text.contains("<title id=\"title\">") && text.contains("<desc id=\"desc\">"))
    #expect(text.contains("&amp; flere") && !text.contains("nan") && !text.contains("inf,"))
  }

  @Test("one month, one replication, one variant and nobody at all are documents too")
  func least() throws {
    let scenario = SmallTown.scenario
    let arrivals = try PoissonArrivals(types: [(HouseholdType(size: 1), 1)], means: [0])
    let model = try ForecastModel(ForecastSetup(scenario: scenario, months: 1, arrivals: arrivals))
    let outcome = try ForecastVariants.run([model], replications: 0..<1, seed: 1)
    let header = ForecastTown.header([model], replications: 1)
    for language in ["da", "en"] {
      for text in ForecastTown.documents(ForecastReport(header, outcome), language) {
        #expect(!text.contains("nan") && !text.contains("{title"))
      }
    }
  }

  @Test("nothing is wider than the terminal", arguments: [60, 80, 140])
  func width(width: Int) throws {
    let text = ForecastSummary.text(try ForecastTown.report(), language: "da", width: width)
    for line in text.split(separator: "\n") { #expect(TextWidth.of(String(line)) <= width) }
  }

  @Test(
    "chances are told as so many in a hundred, with no more digits than they deserve",
    arguments: [
      (0.0, "0", "very unlikely"), (0.001, "fewer than 1", "very unlikely"),
      (0.012, "1", "very unlikely"), (0.044, "4", "very unlikely"), (0.046, "5", "very unlikely"),
      (0.17, "15", "unlikely"), (0.36, "35", "about as likely as not"), (0.68, "70", "likely"),
      (0.93, "95", "very likely"), (0.97, "97", "very likely"),
      (0.999, "more than 99", "very likely"), (1, "100", "very likely"),
    ])
  func likelihood(chance: Double, number: String, word: String) {
    #expect(Likelihood(chance).outOfHundred("en") == number)
    #expect(Likelihood(chance).word("en") == word)
  }
}
