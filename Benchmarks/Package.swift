// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "nabolag-benchmarks",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "scenario-generator", targets: ["ScenarioGenerator"]),
    .executable(name: "forecast-bench", targets: ["ForecastBench"]),
    .executable(name: "capacity-bench", targets: ["CapacityBench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(name: "nabolag", path: ".."),
  ],
  targets: [
    .executableTarget(
      name: "ScenarioGenerator",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(
      name: "ForecastBench",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Forecasting", package: "nabolag"),
      ]),
    .executableTarget(
      name: "CapacityBench",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "CapacityPlanning", package: "nabolag"),
      ]),
  ]
)
