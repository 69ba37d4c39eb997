import Foundation
import Testing

@testable import CapacityForecast

/// One kind of home, one kind of household, stays counted from moving in: the queues of the textbooks.
@Suite("Laws of queues")
struct QueueLawTests {
  /// A queue of single people for single rooms, recorded in its last month only.
  private func lastMonth(
    homes: Int, perMonth: Double, hazard: Double, months: Int, replications: Int, seed: UInt32
  ) throws -> ForecastTally {
    var setup = ForecastSetup(
      scenario: TestHousing.scenario(TestHousing.homes(homes, places: 1)), months: months,
      arrivals: try TestHousing.singles(perMonth: perMonth))
    setup.stays = try TestHousing.constant(hazard)
    setup.clock = .movingIn
    return try ForecastModel(setup).run(replications: 0..<replications, seed: seed, threads: 2)
  }

  /// The stationary law of the queue in steps: X' = X − Binomial(min(X, c), h) + Poisson(λ), by power
  /// iteration, which shares no code with the simulation.
  private func stationary(homes: Int, perMonth: Double, hazard: Double, most: Int) -> [Double] {
    let arrivals = (0...most).reduce(into: [exp(-perMonth)]) { list, k in
      list.append((list.last ?? 0) * perMonth / Double(k + 1))
    }
    /// Chances of each number of ends among so many stays.
    func ends(_ stays: Int) -> [Double] {
      (0..<stays).reduce([1.0]) { law, _ in
        var next = [Double](repeating: 0, count: law.count + 1)
        for (k, chance) in law.enumerated() {
          next[k] += chance * (1 - hazard)
          next[k + 1] += chance * hazard
        }
        return next
      }
    }
    let law = (0...homes).map(ends)
    var chances = [Double](repeating: 0, count: most + 1)
    chances[0] = 1
    for _ in 0..<4000 {
      var left = [Double](repeating: 0, count: most + 1)
      for (x, chance) in chances.enumerated() where chance > 1e-14 {
        for (k, end) in law[min(x, homes)].enumerated() { left[x - k] += chance * end }
      }
      var next = [Double](repeating: 0, count: most + 1)
      for (x, chance) in left.enumerated() where chance > 1e-14 {
        for k in 0...(most - x) { next[x + k] += chance * arrivals[k] }
      }
      chances = next
    }
    return chances
  }

  @Test("The number in the system has the stationary law of the queue in steps")
  func stepped() throws {
    let (homes, rate, hazard) = (5, 0.8, 0.2)
    let tally = try lastMonth(
      homes: homes, perMonth: rate, hazard: hazard, months: 200, replications: 20_000, seed: 4)
    let law = stationary(homes: homes, perMonth: rate, hazard: hazard, most: 80)
    let need = tally.distribution(.need, group: nil, month: 199)
    for number in 0..<15 {
      let chance = law[number]
      let error = (chance * (1 - chance) / 20_000).squareRoot()
      let found = need.probability(atLeast: number) - need.probability(atLeast: number + 1)
      #expect(abs(found - chance) < 4 * error, "\(number): \(found), not \(chance)")
    }
    let waits = law.dropFirst(homes + 1).reduce(0, +)
    let short = tally.distribution(.waiting, group: nil, month: 199).probability(atLeast: 1)
    #expect(abs(short - waits) < 4 * (waits * (1 - waits) / 20_000).squareRoot())
  }

  /// Erlang's C formula, where steps are a fiftieth of the mean stay.
  ///
  /// The steps themselves move it by
  /// less than 0.01 (the law in steps says how much), which is allowed for.
  @Test("With steps small against the stay, the chance to wait is Erlang's C")
  func erlang() throws {
    let (homes, rate, hazard) = (6, 0.08, 0.02)
    let load = rate / hazard
    var term = 1.0
    var sum = 1.0
    for k in 1..<homes {
      term *= load / Double(k)
      sum += term
    }
    let last = term * load / Double(homes) / (1 - load / Double(homes))
    let erlangC = last / (sum + last)
    let replications = 6000
    let tally = try lastMonth(
      homes: homes, perMonth: rate, hazard: hazard, months: 600, replications: replications, seed: 5
    )
    // Who comes finds all homes taken when the number in the system is at least their number.
    let need = tally.distribution(.need, group: nil, month: 599)
    let error = (erlangC * (1 - erlangC) / Double(replications)).squareRoot()
    let found = need.probability(atLeast: homes)
    #expect(abs(found - erlangC) < 4 * error + 0.01, "\(found), not \(erlangC)")
    let law = stationary(homes: homes, perMonth: rate, hazard: hazard, most: 60)
    #expect(abs(law.dropFirst(homes).reduce(0, +) - erlangC) < 0.01)
  }

  /// With homes for all, whoever comes is served, so the number there is Poisson with the rate times the
  /// mean stay, whatever the law of stay: here a mixture, which is far from memoryless.
  @Test("With homes for all, the number there is Poisson with rate times mean stay")
  func infinite() throws {
    let mixture = try StayMixture(
      fastShare: 0.7, fastMean: 3, slowMean: 20,
      causes: LeaveHazards(permanentHome: 0.5, departure: 0.3, move: 0.2))
    let rate = 1.5
    var setup = ForecastSetup(
      scenario: TestHousing.scenario(TestHousing.homes(200, places: 1)), months: 250,
      arrivals: try TestHousing.singles(perMonth: rate))
    setup.stays = StayBook(mixture.law())
    let replications = 10_000
    let tally = try ForecastModel(setup).run(replications: 0..<replications, seed: 6, threads: 2)
    let mean = rate * mixture.mean
    let homes = tally.distribution(.occupied, group: nil, month: 249)
    #expect(abs(homes.mean - mean) < 4 * (mean / Double(replications)).squareRoot())
    // Chi-square over cells of at least five expected; 4 standard deviations of it.
    var chance = exp(-mean)
    var below = 0.0
    var statistic = 0.0
    var cells = 0.0
    for number in 0..<60 {
      let expected = chance * Double(replications)
      if expected >= 5 {
        let found =
          (homes.probability(atLeast: number) - homes.probability(atLeast: number + 1))
          * Double(replications)
        statistic += (found - expected) * (found - expected) / expected
        cells += 1
      }
      below += chance
      chance *= mean / Double(number + 1)
    }
    #expect(cells > 15)
    #expect(abs(statistic - cells) < 4 * (2 * cells).squareRoot(), "\(statistic) over \(cells)")
    // Why they left has the shares of the causes.
    let left = tally.flows.left.map(Double.init)
    let all = left.reduce(0, +)
    for (cause, share) in zip(left, [0.5, 0.3, 0.2]) {
      #expect(abs(cause / all - share) < 4 * (share * (1 - share) / all).squareRoot())
    }
  }
}
