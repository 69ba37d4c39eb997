import Foundation
import TestSupport
import Testing

@Suite("nabolag merge")
struct MergeCommandTests {
  /// Runs a shell line that has to succeed.
  private func pass(_ line: String, _ folder: Folder) throws {
    let run = try Command.shell(line, from: folder)
    #expect(run.status == 0 && run.errors.isEmpty, "\(line): \(run.errors)")
  }

  @Test("parts in any order, in one folder or several, give the bytes of one run")
  func sameBytes() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let forecast = "$NABOLAG forecast town --replications 91 -q"
    try pass("\(forecast) -o whole", folder)
    for (part, place) in [(1, "a"), (2, "b"), (3, "a")] {
      try pass("\(forecast) --shard \(part)/3 -o \(place)", folder)
    }
    #expect(folder.names(in: "a") == ["forecast-1-of-3.json", "forecast-3-of-3.json"])
    try pass("$NABOLAG merge a b -q -o one", folder)
    try pass("$NABOLAG merge b a/ -q -o two", folder)
    try pass(
      "$NABOLAG merge a/forecast-3-of-3.json b/forecast-2-of-3.json a/forecast-1-of-3.json -q",
      folder)
    for place in ["one", "two", "out/town"] {
      #expect(folder.names(in: place) == ForecastCommandTests.files)
      for file in ForecastCommandTests.files {
        #expect(try folder.text("\(place)/\(file)") == folder.text("whole/\(file)"), "\(place)")
      }
    }
  }

  @Test("Allerød in two parts gives the bytes of one run")
  func alleroed() throws {
    let folder = try Folder()
    let forecast = "$NABOLAG forecast $ALLEROED --replications 20 -q"
    try pass("\(forecast) -o whole && \(forecast) --shard 2/2 -o parts", folder)
    try pass("\(forecast) --shard 1/2 --threads 2 -o parts && $NABOLAG merge parts -q -o m", folder)
    for file in ForecastCommandTests.files {
      #expect(try folder.text("m/\(file)") == folder.text("whole/\(file)"))
    }
  }

  @Test("parts that are missing, there twice or of another forecast are refused in words")
  func refused() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let forecast = "$NABOLAG forecast town --replications 20 -q"
    try pass("\(forecast) --shard 1/2 -o a && \(forecast) --shard 2/2 -o b", folder)
    try pass("\(forecast) --shard 2/2 --seed 7 -o seed", folder)
    try pass("\(forecast) --shard 2/2 --months 12 -o months", folder)
    try pass("\(forecast) --shard 2/2 --variant hurtig -o variant", folder)
    try pass("\(forecast) --shard 2/3 -o three && mkdir empty", folder)
    try folder.edit("town/quotas.csv") {
      $0.replacingOccurrences(of: "2028;1000;;12", with: "2028;1000;;40")
    }
    try pass("\(forecast) --shard 2/2 -o scenario", folder)
    try folder.write("{}", to: "empty/forecast-2-of-2.json.bak")
    let cases = [
      ("a", "1 part of 2 is missing: 2"), ("a b a", "is also in"), ("a seed", "another seed"),
      ("a months", "other months"), ("a variant", "other variants"),
      ("a three", "another number of parts"), ("a scenario", "another scenario"),
      ("a none", "no such folder"), ("empty", "no parts"), ("a town/homes.csv", "no whole part"),
    ]
    for (places, word) in cases {
      let run = try Command.shell("$NABOLAG merge \(places) -o out", from: folder)
      #expect(run.status == 65 && run.output.isEmpty, "\(places)")
      #expect(run.errors.contains(word), "\(places): \(run.errors)")
      #expect(!folder.has("out"))
    }
    #expect(try Command.shell("$NABOLAG merge", from: folder).status == 64)
  }

  @Test("a part says in the scenario's language where it is")
  func part() throws {
    let folder = try Folder()
    try ForecastFolder.write(to: folder)
    let run = try Command.shell(
      "$NABOLAG forecast town --replications 20 --shard 2/2", from: folder)
    #expect(run.status == 0 && run.output.contains("Del 2 af 2"))
    #expect(folder.names(in: "out/town") == ["forecast-2-of-2.json"])
  }
}
