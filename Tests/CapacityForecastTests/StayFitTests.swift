import FlowForecast
import Foundation
import PlacementDomain
import RandomStreams
import Testing

@testable import CapacityForecast

/// Registers drawn from a known law, cut off on a day as real ones are.
@Suite("The fit of stays")
struct StayFitTests {
  private static let causes = LeaveHazards(permanentHome: 0.6, departure: 0.3, move: 0.1)
  private static let first = CalendarMonth(year: 2024, month: 1) ?? CalendarMonth(number: 0)

  /// Stays that begin evenly over 36 months; the register is drawn on the last day of these.
  private func register(
    _ mixture: StayMixture, _ stays: Int, _ number: UInt32, size: Int = 1
  ) throws -> (records: [StayRecord], drawn: Day) {
    let window = 36
    var records: [StayRecord] = []
    for index in 0..<stays {
      var stream = RandomStream(seed: 77, replication: number, subject: UInt32(index), event: 99)
      let came = stream.index(below: window)
      let first = mixture.components[0]
      let part = stream.chance(first.weight) ? first : mixture.components[1]
      let months = 1 + Int(stream.exponential() / -log1p(-part.hazards.total))
      let u = stream.uniform() * part.hazards.total
      let cause: LeaveCause =
        u < part.hazards.permanentHome
        ? .permanentHome
        : u < part.hazards.permanentHome + part.hazards.departure ? .departure : .move
      let from = try #require(day(came, 1 + stream.index(below: 28)))
      var record = StayRecord(size: size, children: 0, from: from)
      if came + months < window {
        record.to = try #require(day(came + months, 1 + stream.index(below: 28)))
        record.cause = cause
      }
      records.append(record)
    }
    return (records, (Self.first + (window - 1)).last)
  }

  private func day(_ month: Int, _ day: Int) -> Day? {
    let number = (Self.first + month).number
    return Day(year: number / 12, month: number % 12 + 1, day: day)
  }

  @Test("finds the true mean within its error where the mean of completed stays does not")
  func mean() throws {
    let truth = try StayMixture(
      fastShare: 0.25, fastMean: 5, slowMean: 12.33, causes: Self.causes)
    #expect(abs(truth.mean - 10.5) < 0.01)
    let registers = 60
    var covered = 0
    var values: [Double] = []
    var naive: [Double] = []
    var completed = 0
    for number in 0..<registers {
      let (records, drawn) = try register(truth, 400, UInt32(number))
      let fit = try StayFit(records, drawn: drawn)
      let error = try #require(fit.mean.error)
      if abs(fit.mean.value - truth.mean) < 1.96 * error { covered += 1 }
      values.append(fit.mean.value)
      naive.append(fit.meanOfCompleted)
      completed += fit.completed
      #expect(fit.completed + fit.open == 400)
      #expect(fit.meanOfCompleted < truth.mean - 2 * error)
    }
    let count = Double(registers)
    let mean = values.reduce(0, +) / count
    let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)).squareRoot()
    #expect(abs(mean - truth.mean) < 4 * spread / count.squareRoot() + 0.3, "\(mean)")
    #expect(covered >= 50, "\(covered) of \(registers) intervals of 95 % hold the truth")
    // The register is like those of which the note speaks: 71 % ended, their mean 6.7.
    #expect(abs(Double(completed) / count / 400 - 0.71) < 0.02)
    #expect(abs(naive.reduce(0, +) / count - 6.7) < 0.4, "\(naive.reduce(0, +) / count)")
  }

  @Test("tells fast from slow movers, and why each leave, where they differ")
  func components() throws {
    let truth = try StayMixture([
      .init(
        weight: 0.6,
        hazards: LeaveHazards(permanentHome: 0.05, departure: 0.05, move: 0.20)),
      .init(
        weight: 0.4,
        hazards: LeaveHazards(permanentHome: 0.04, departure: 0.003, move: 0.002)),
    ])
    let (records, drawn) = try register(truth, 5000, 500)
    let fit = try StayFit(records, drawn: drawn)
    #expect(fit.hazards.count == 2)
    let pairs = [
      (fit.fastShare, 0.6), (fit.hazards[0], 0.3), (fit.hazards[1], 0.045), (fit.mean, truth.mean),
    ]
    for (estimate, goal) in pairs {
      let error = try #require(estimate.error)
      #expect(abs(estimate.value - goal) < 4 * error, "\(estimate) for \(goal)")
      #expect(error < 0.1 * goal)
    }
    let slow = fit.mixture.components[1].hazards
    #expect(slow.permanentHome / slow.total > 0.75)
  }

  @Test("takes one component where there is nothing to tell apart")
  func single() throws {
    let truth = try StayMixture(fastShare: 0.5, fastMean: 9, slowMean: 9, causes: Self.causes)
    var ones = 0
    for number in 0..<20 {
      let (records, drawn) = try register(truth, 200, UInt32(1000 + number))
      let fit = try StayFit(records, drawn: drawn)
      if fit.hazards.count == 1 { ones += 1 }
      #expect(abs(fit.mean.value - 9) < 4 * (fit.mean.error ?? .infinity))
    }
    #expect(ones >= 15, "\(ones)")
  }

  @Test("does not believe in people who stay for ever because none of the slow has left yet")
  func unseen() throws {
    // Forty left after one or two months; thirty came two years ago, and all of them are here.
    var records: [StayRecord] = []
    for index in 0..<40 {
      let (from, to) = (day(index % 20, 10), day(index % 20 + 1 + index % 2, 10))
      records.append(StayRecord(size: 1, children: 0, from: try #require(from), to: to))
    }
    for _ in 0..<30 {
      records.append(StayRecord(size: 1, children: 0, from: try #require(day(0, 10))))
    }
    let fit = try StayFit(records, drawn: (Self.first + 23).last)
    #expect(fit.hazards.count == 1)
    // Months that were lived over stays that ended: (20 · 1 + 20 · 2 + 30 · 23) / 40.
    #expect(abs(fit.mean.value - 18.75) < 0.3, "\(fit.mean.value)")
  }

  @Test("counts stays of unknown cause as stays that ended")
  func unknown() throws {
    let truth = try StayMixture(fastShare: 0.5, fastMean: 8, slowMean: 8, causes: Self.causes)
    let (records, drawn) = try register(truth, 600, 7)
    var blind = records
    for index in blind.indices where index % 3 == 0 { blind[index].cause = nil }
    let (whole, part) = (try StayFit(records, drawn: drawn), try StayFit(blind, drawn: drawn))
    #expect(abs(whole.mean.value - part.mean.value) < 0.5)
    let shares = part.mixture.components[0].hazards
    #expect(abs(shares.permanentHome / shares.total - 0.6) < 0.1)
  }

  @Test("gives each band with stays enough a law of its own")
  func bands() throws {
    let fast = try StayMixture(fastShare: 0.5, fastMean: 4, slowMean: 4, causes: Self.causes)
    let slow = try StayMixture(fastShare: 0.5, fastMean: 16, slowMean: 16, causes: Self.causes)
    let (singles, drawn) = try register(fast, 300, 1)
    let (couples, _) = try register(slow, 300, 2, size: 2)
    let fit = try StayBookFit(singles + couples, drawn: drawn)
    #expect(Set(fit.bands.keys) == [.single, .adults])
    #expect(fit.book[.single].mean < 5)
    #expect(fit.book[.adults].mean > 12)
    #expect(fit.book[.family] == fit.pooled.law)
  }

  @Test("refuses a register that says too little or cannot be")
  func refused() throws {
    let truth = try StayMixture(fastShare: 0.5, fastMean: 8, slowMean: 8, causes: Self.causes)
    let (records, drawn) = try register(truth, 12, 3)
    #expect(throws: ForecastProblem.self) { try StayFit([], drawn: drawn) }
    #expect(throws: ForecastProblem.self) {
      try StayFit(records.map { StayRecord(size: 1, children: 0, from: $0.from) }, drawn: drawn)
    }
    #expect(throws: ForecastProblem.self) { try StayFit(records, drawn: Self.first.last + -400) }
  }
}
