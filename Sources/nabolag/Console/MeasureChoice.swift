import ArgumentParser
import PlacementDomain
import PlacementModel

/// One of the measures of a plan, by its word.
struct MeasureChoice: ExpressibleByArgument {
  let measure: PlanMeasure

  init?(argument: String) {
    guard let measure = PlanMeasure(id: argument) else { return nil }
    self.measure = measure
  }

  static var allValueStrings: [String] {
    BurdenID.allCases.map(\.rawValue) + ["cost", "moves", "worst", "burden"]
  }
}
