// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "nabolag",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "nabolag", targets: ["nabolag"]),
    // For the benchmarks, which are a package of their own.
    .library(
      name: "Forecasting", targets: ["CapacityForecast", "PlacementDomain", "ScenarioFiles"]),
    .library(
      name: "CapacityPlanning",
      targets: [
        "CapacityProgram", "CapacityAdvice", "CapacityBaseline", "LinearModel", "RandomStreams",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // C libraries, all from the system's packages: GLPK solves, Nettle hashes, libzip unpacks,
    // libxlsxwriter writes Excel's files.
    .systemLibrary(
      name: "CGLPK", providers: [.apt(["libglpk-dev"]), .brew(["glpk"])]),
    .systemLibrary(
      name: "CNettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(
      name: "CZip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CXlsxWriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(name: "CGLPKShims", dependencies: ["CGLPK"]),

    // Lower layers know nothing of the layers above them: the order here is the order of knowledge.
    .target(name: "ParallelWork"),
    .target(name: "LinearModel"),
    .target(name: "GLPKSolver", dependencies: ["LinearModel", "CGLPKShims", "CGLPK"]),
    .target(name: "DisclosureControl", dependencies: ["LinearModel", "GLPKSolver"]),
    .target(name: "Workbook", dependencies: ["CXlsxWriter"]),
    .target(name: "SiftedSearch", dependencies: ["LinearModel", "GLPKSolver"]),
    .target(name: "CapacityProgram", dependencies: ["LinearModel", "GLPKSolver"]),
    .target(
      name: "CapacityAdvice",
      dependencies: ["CapacityProgram", "LinearModel", "GLPKSolver", "ParallelWork"]),
    .target(name: "RandomStreams"),
    .target(name: "CapacityBaseline", dependencies: ["CapacityProgram", "RandomStreams"]),
    .target(name: "FlowForecast", dependencies: ["RandomStreams"]),
    .target(name: "PlacementDomain"),
    .target(name: "PlacementLaw", dependencies: ["PlacementDomain"]),
    .target(
      name: "TransitTimes", dependencies: ["ParallelWork", "PlacementDomain", "CZip"]),
    .target(
      name: "ScenarioFiles",
      dependencies: [
        "PlacementDomain", "PlacementLaw", "FlowForecast", "CNettle",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "PlacementModel",
      dependencies: [
        "PlacementDomain", "PlacementLaw", "LinearModel", "GLPKSolver", "SiftedSearch",
      ]),
    .target(
      name: "PlacementAdvice",
      dependencies: [
        "PlacementDomain", "PlacementModel", "LinearModel", "GLPKSolver", "DisclosureControl",
      ]),
    .target(
      name: "CapacityForecast",
      dependencies: [
        "ParallelWork", "RandomStreams", "FlowForecast", "PlacementDomain", "PlacementModel",
      ]),
    .target(
      name: "ArrivalReplay",
      dependencies: [
        "ParallelWork", "RandomStreams", "FlowForecast", "PlacementDomain", "PlacementModel",
        "CapacityForecast",
        "LinearModel", "GLPKSolver",
      ]),
    .target(
      name: "CapacityScenario",
      dependencies: [
        "CapacityForecast", "CapacityProgram", "CapacityAdvice", "FlowForecast", "PlacementDomain",
        "PlacementModel", "GLPKSolver",
      ]),
    .target(
      name: "PlanDocuments",
      dependencies: [
        "PlacementDomain", "PlacementModel", "PlacementAdvice", "FlowForecast", "CapacityForecast",
        "CapacityProgram", "CapacityAdvice", "CapacityScenario", "ArrivalReplay", "TransitTimes",
      ]),
    .target(
      name: "CouncilReport",
      dependencies: [
        "PlacementDomain", "PlacementModel", "PlacementAdvice", "FlowForecast", "CapacityForecast",
        "PlanDocuments", "DisclosureControl", "Workbook",
      ]),
    .executableTarget(
      name: "nabolag",
      dependencies: [
        "CouncilReport", "Workbook",
        "ScenarioFiles", "PlacementModel", "PlacementAdvice", "PlanDocuments", "GLPKSolver",
        "FlowForecast",
        "CapacityForecast", "CapacityProgram", "CapacityScenario", "ArrivalReplay",
        "ParallelWork", "TransitTimes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(
      name: "TestSupport", dependencies: ["PlacementDomain", "PlacementModel", "LinearModel"],
      path: "Tests/Support"),
    .testTarget(name: "LinearModelTests", dependencies: ["LinearModel", "TestSupport"]),
    .testTarget(name: "GLPKSolverTests", dependencies: ["GLPKSolver", "TestSupport"]),
    .testTarget(
      name: "DisclosureControlTests", dependencies: ["DisclosureControl", "TestSupport"]),
    .testTarget(name: "WorkbookTests", dependencies: ["Workbook"]),
    .testTarget(
      name: "SiftedSearchTests", dependencies: ["SiftedSearch", "LinearModel", "TestSupport"]),
    .testTarget(
      name: "CapacityProgramTests",
      dependencies: ["CapacityProgram", "LinearModel", "GLPKSolver", "TestSupport"]),
    .testTarget(
      name: "CapacityAdviceTests",
      dependencies: [
        "CapacityAdvice", "CapacityBaseline", "CapacityProgram", "LinearModel", "GLPKSolver",
        "RandomStreams", "TestSupport",
      ]),
    .testTarget(name: "ParallelWorkTests", dependencies: ["ParallelWork"]),
    .testTarget(name: "RandomStreamsTests", dependencies: ["RandomStreams"]),
    .testTarget(
      name: "FlowForecastTests", dependencies: ["FlowForecast", "ScenarioFiles", "TestSupport"]),
    .testTarget(name: "PlacementDomainTests", dependencies: ["PlacementDomain", "TestSupport"]),
    .testTarget(
      name: "TransitTimesTests",
      dependencies: ["TransitTimes", "PlacementDomain", "CZip", "TestSupport"]),
    .testTarget(name: "PlacementLawTests", dependencies: ["PlacementLaw", "PlacementDomain"]),
    .testTarget(name: "ScenarioFilesTests", dependencies: ["ScenarioFiles", "TestSupport"]),
    .testTarget(
      name: "PlacementModelTests",
      dependencies: ["PlacementModel", "ScenarioFiles", "SiftedSearch", "TestSupport"]),
    .testTarget(
      name: "PlacementAdviceTests",
      dependencies: [
        "PlacementAdvice", "PlacementModel", "PlacementDomain", "ScenarioFiles", "TestSupport",
      ]),
    .testTarget(
      name: "CapacityForecastTests",
      dependencies: [
        "CapacityForecast", "RandomStreams", "FlowForecast", "PlacementModel", "ScenarioFiles",
        "TestSupport",
      ]),
    .testTarget(
      name: "ArrivalReplayTests",
      dependencies: [
        "ArrivalReplay", "CapacityForecast", "FlowForecast", "PlacementDomain", "PlacementModel",
        "ScenarioFiles", "TestSupport",
      ]),
    .testTarget(
      name: "CapacityScenarioTests",
      dependencies: [
        "CapacityScenario", "CapacityProgram", "CapacityForecast", "FlowForecast", "GLPKSolver",
        "PlacementDomain", "PlacementModel", "TestSupport",
      ]),
    .testTarget(
      name: "PlanDocumentsTests",
      dependencies: [
        "PlanDocuments", "PlacementModel", "PlacementAdvice", "CapacityForecast", "ScenarioFiles",
        "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "CouncilReportTests",
      dependencies: [
        "CouncilReport", "PlanDocuments", "PlacementModel", "CapacityForecast", "CapacityScenario",
        "DisclosureControl", "ScenarioFiles", "TestSupport",
      ]),
    .testTarget(
      name: "PolicyTests",
      dependencies: [
        "ScenarioFiles", "PlacementDomain", "PlacementModel", "PlacementAdvice", "FlowForecast",
        "CapacityForecast", "CapacityProgram", "CapacityScenario", "PlanDocuments", "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "CommandTests", dependencies: ["nabolag", "ScenarioFiles", "TestSupport"],
      exclude: ["Fixtures", "Snapshots"]),
  ]
)
