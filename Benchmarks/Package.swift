// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "nabolag-benchmarks",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "scenario-generator", targets: ["ScenarioGenerator"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .executableTarget(
      name: "ScenarioGenerator",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")])
  ]
)
