import Foundation
import TestSupport
import Testing

@Suite("The layers")
struct LayerTests {
  /// Layers from the lowest to the highest; a layer may know those in its list only.
  static let known: [String: Set<String>] = [
    "ParallelWork": [],
    "LinearModel": [],
    "GLPKSolver": ["LinearModel", "CGLPKShims", "CGLPK"],
    "DisclosureControl": ["LinearModel", "GLPKSolver"],
    "Workbook": ["CXlsxWriter"],
    "CapacityProgram": ["LinearModel", "GLPKSolver"],
    "CapacityAdvice": ["CapacityProgram", "LinearModel", "GLPKSolver", "ParallelWork"],
    "CapacityBaseline": ["CapacityProgram", "RandomStreams"],
    "RandomStreams": [],
    "FlowForecast": ["RandomStreams"],
    "PlacementDomain": [],
    "TransitTimes": ["ParallelWork", "PlacementDomain", "CZip"],
    "PlacementLaw": ["PlacementDomain"],
    "ScenarioFiles": ["PlacementDomain", "PlacementLaw", "FlowForecast", "CNettle"],
    "SiftedSearch": ["LinearModel", "GLPKSolver"],
    "PlacementModel": [
      "PlacementDomain", "PlacementLaw", "LinearModel", "GLPKSolver", "SiftedSearch",
    ],
    "PlacementAdvice": [
      "PlacementDomain", "PlacementModel", "LinearModel", "GLPKSolver", "DisclosureControl",
    ],
    "CapacityForecast": [
      "ParallelWork", "RandomStreams", "FlowForecast", "PlacementDomain", "PlacementModel",
    ],
    "ArrivalReplay": [
      "ParallelWork", "RandomStreams", "FlowForecast", "PlacementDomain", "PlacementModel",
      "CapacityForecast",
      "LinearModel", "GLPKSolver",
    ],
    "CapacityScenario": [
      "CapacityProgram", "CapacityAdvice", "CapacityForecast", "FlowForecast", "PlacementDomain",
      "PlacementModel", "GLPKSolver",
    ],
    "PlanDocuments": [
      "PlacementDomain", "PlacementModel", "PlacementAdvice", "FlowForecast", "CapacityForecast",
      "CapacityProgram", "CapacityAdvice", "CapacityScenario", "ArrivalReplay",
      "TransitTimes",
    ],
    "CouncilReport": [
      "PlacementDomain", "PlacementModel", "PlacementAdvice", "FlowForecast", "CapacityForecast",
      "PlanDocuments", "DisclosureControl", "Workbook",
    ],
  ]
  static let ours = Set(known.keys).union([
    "CGLPK", "CGLPKShims", "CNettle", "CZip", "CXlsxWriter", "nabolag",
  ])

  @Test("know nothing of the layers above them", arguments: known.keys.sorted())
  func imports(layer: String) throws {
    let folder = Repository.root.appendingPathComponent("Sources/\(layer)")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var seen = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      seen += 1
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), keyword <= 1, words.count > keyword + 1
        else { continue }
        let module = String(words[keyword + 1])
        guard Self.ours.contains(module) else { continue }
        #expect(
          Self.known[layer]?.contains(module) == true,
          "\(layer)/\(file.lastPathComponent) imports \(module)")
      }
    }
    #expect(seen > 0)
  }
}
