import CapacityForecast
import Foundation
import Testing

@testable import PlanDocuments

@Suite("Parts of a forecast")
struct ForecastMergeTests {
  @Test("put together in any order, read back from their files, give the bytes of one run")
  func sameBytes() throws {
    let whole = ForecastTown.documents(try ForecastTown.report(threads: 2), "da")
    var parts = try ForecastTown.parts(5).map { file, part in
      (file: file, part: try ForecastPart.decode(Data(part.encode().utf8), file: file))
    }
    for _ in 0..<3 {
      #expect(ForecastTown.documents(try ForecastMerge.merge(parts), "da") == whole)
      parts = Array(parts[2...].reversed() + parts[..<2])
    }
  }

  @Test("give the same file each time")
  func sameFile() throws {
    let texts = try (0..<3).map { _ in try ForecastTown.parts(4)[1].part.encode() }
    #expect(Set(texts).count == 1)
  }

  private func message(_ parts: [(file: String, part: ForecastPart)]) -> String {
    do throws(ForecastProblem) {
      _ = try ForecastMerge.merge(parts)
      return ""
    } catch {
      return error.message.english
    }
  }

  @Test("that are missing, there twice or of another forecast are refused in words")
  func refused() throws {
    let parts = try ForecastTown.parts(3)
    #expect(message([]).contains("no parts of a forecast"))
    #expect(message([parts[0], parts[2]]) == "1 part of 3 is missing: 2")
    #expect(message([parts[1]]) == "2 parts of 3 are missing: 1, 3")
    #expect(message(parts + [parts[1]]).contains("part 2 is also in"))
    #expect(message([parts[0], try ForecastTown.parts(4)[1]]).contains("another number of parts"))
    let models = try ForecastTown.models()
    func other(_ change: (inout ForecastHeader) -> Void) -> String {
      var header = ForecastTown.header(models)
      change(&header)
      let part = ForecastPart(header, part: 2, of: 3, parts[1].part.outcome)
      return message([parts[0], (file: "b", part: part)])
    }
    #expect(other { $0.hash = "other" }.contains("another scenario"))
    #expect(other { $0.seed = 2 }.contains("another seed"))
    #expect(other { $0.replications = 300 }.contains("another number of replications"))
    #expect(other { $0.months = 12 }.contains("other months"))
    #expect(other { $0.variants[1].id = "x" }.contains("other variants"))
    #expect(other { $0.series = "x" }.contains("other series"))
    #expect(other { $0.title = "x" }.contains("other settings"))
  }

  @Test("that are cut off or changed by hand are refused")
  func broken() throws {
    let text = try ForecastTown.parts(2)[0].part.encode()
    let whole = try ForecastPart.decode(Data(text.utf8), file: "a")
    #expect(whole.fileName == "forecast-1-of-2.json" && ForecastPart.isName(whole.fileName))
    let bad = [
      "", "{}", String(text.dropLast(200)),
      text.replacingOccurrences(of: "\"months\":30", with: "\"months\":31"),
      text.replacingOccurrences(of: "\"part\":1", with: "\"part\":7"),
      text.replacingOccurrences(of: ForecastPart.format, with: "nabolag.plan/1"),
    ]
    for text in bad {
      #expect(throws: ForecastProblem.self) {
        try ForecastPart.decode(Data(text.utf8), file: "a")
      }
    }
  }
}
