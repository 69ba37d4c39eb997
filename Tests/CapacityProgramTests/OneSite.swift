import CapacityProgram

/// A municipality small enough to be reckoned by hand: one class, one offer, ten months.
struct OneSite {
  var months = 10
  var meetings = [Meeting(month: 0), Meeting(month: 4)]
  var module = ModuleType(id: "home", homes: [1], most: 4, setUp: 20, monthly: 3, takeDown: 5)
  var lead = 1
  var lockIn = 0
  var demand: [[Int]] = [[0, 2, 2, 2, 2, 2, 2, 2, 2, 2]]
  var weights: [Double]?
  var hotelCap = 1
  var change: (inout CapacityProblem) -> Void = { _ in }
  var wishes = PlanWishes()

  var problem: CapacityProblem {
    var problem = CapacityProblem(
      years: (0..<months).map { $0 / 5 }, standing: Array(repeating: [0], count: months),
      offers: [
        CapacityOffer(
          id: "site", kind: .pavilion, site: 0, district: 0, modules: [module],
          readyMonth: meetings.map { $0.month + lead }, lockIn: lockIn)
      ], meetings: meetings,
      recourse: Recourse(hotelPrice: [10], emergencyPrice: [30], hotelCap: hotelCap))
    change(&problem)
    return problem
  }

  var planner: CapacityPlanner {
    get throws {
      try CapacityPlanner(
        problem: problem,
        futures: DemandFutures(
          months: months, classes: 1, households: demand.joined().map { Int32($0) },
          weights: weights))
    }
  }

  func outcome() throws -> CapacityOutcome {
    try planner.solve(wishes, options: CapacityOptions(gap: 0))
  }
}
