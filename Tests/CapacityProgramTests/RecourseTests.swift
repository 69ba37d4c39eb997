import GLPKSolver
import LinearModel
import TestSupport
import Testing

@testable import CapacityProgram

@Suite("The cost of a shortage in closed form")
struct RecourseTests {
  /// Households of each class assigned to homes of each class, to hotels or to emergency housing.
  private func assignment(
    _ demand: [Int], _ homes: [Int], _ recourse: Recourse
  ) throws -> Double {
    var model = LinearModel()
    var hotels = LinearExpression()
    var taken = homes.map { _ in LinearExpression() }
    for (size, count) in demand.enumerated() {
      let hotel = model.addVariable("h", objective: Double(recourse.hotelPrice[size]))
      let emergency = model.addVariable("e", objective: Double(recourse.emergencyPrice[size]))
      hotels += hotel
      var all = hotel + emergency
      for home in size..<homes.count {
        let living = model.addVariable("x")
        all += living
        taken[home] += living
      }
      model.addRow("all", all, .equal, Double(count))
    }
    for (home, count) in homes.enumerated() {
      model.addRow("homes", taken[home], .lessOrEqual, Double(count))
    }
    model.addRow("hotels", hotels, .lessOrEqual, Double(recourse.hotelCap))
    let outcome = try GLPKSolver.solve(model)
    return try #require(outcome.incumbent).objective
  }

  private struct Instance {
    let demand: [Int]
    let homes: [Int]
    let recourse: Recourse

    init(_ random: inout SeededGenerator) {
      let classes = Int.random(in: 1...4, using: &random)
      func numbers(_ range: ClosedRange<Int>) -> [Int] {
        (0..<classes).map { _ in Int.random(in: range, using: &random) }
      }
      demand = numbers(0...6)
      homes = numbers(0...5)
      let hotel = numbers(0...30).sorted()
      // Savings of a room rise and fall with the class.
      var emergency = zip(hotel, numbers(0...40)).map { $0 + $1 }
      for size in emergency.indices.dropFirst() {
        emergency[size] = max(emergency[size], emergency[size - 1])
      }
      recourse = Recourse(
        hotelPrice: hotel, emergencyPrice: emergency,
        hotelCap: Int.random(in: 0...8, using: &random))
    }
  }

  private func suffix(_ counts: [Int]) -> [Int] {
    counts.indices.map { counts[$0...].reduce(0, +) }
  }

  private func closed(
    _ instance: Instance, at capacity: [Double]
  ) -> (cost: Double, slope: [Double], shortage: RecourseCurve.Shortage) {
    let curve = RecourseCurve(instance.recourse)
    var slope = capacity.map { _ in 0.0 }
    let demand = suffix(instance.demand).map { Int32($0) }
    let (cost, shortage) = curve.cost(
      demand: demand, capacity: capacity, weight: 1, slope: &slope)
    return (cost, slope, shortage)
  }

  @Test("is the optimum of the assignment, on thousands of cases")
  func exact() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<3000 {
      let instance = Instance(&random)
      let best = try assignment(instance.demand, instance.homes, instance.recourse)
      let capacity = suffix(instance.homes).map { Double($0) }
      #expect(abs(closed(instance, at: capacity).cost - best) < 1e-6, "\(instance)")
    }
  }

  @Test("lies above its tangents everywhere, also between whole numbers")
  func tangents() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      let instance = Instance(&random)
      func point() -> [Double] {
        suffix(instance.homes.map { _ in Int.random(in: 0...60, using: &random) }).map {
          Double($0) / 10
        }
      }
      let (here, there) = (point(), point())
      let tangent = closed(instance, at: here)
      var bound = tangent.cost
      for size in here.indices {
        bound += tangent.slope[size] * (there[size] - here[size])
      }
      #expect(closed(instance, at: there).cost >= bound - 1e-9)
    }
  }

  @Test("fills larger homes first, then hotels where they save most, then emergency housing")
  func byHand() {
    let recourse = Recourse(hotelPrice: [10, 20], emergencyPrice: [50, 55], hotelCap: 1)
    let curve = RecourseCurve(recourse)
    // Three small and two large households; one small home, three large: one small is unmet.
    #expect(
      curve.cost(demand: [5, 2], capacity: [4, 3], weight: 1, slope: nil).cost == 10)
    // One large home only: three small and one large unmet less one small home. A room saves a
    // small household 40 and a large one 35: 10 + 50 + 55.
    let two = curve.cost(demand: [5, 2], capacity: [2, 1], weight: 1, slope: nil)
    #expect(two.cost == 115)
    #expect(two.shortage.hotel == 1)
    #expect(two.shortage.emergency == 2)
  }
}
