import Foundation
import RandomStreams

/// B: a level on the log scale that returns to its mean, with seasons, seen through negative binomial
/// counts.
///
/// The months' steps are the one-step errors of the past with either sign, bounded. Every path draws its
/// own parameters: how fast the level returns from a fixed set, for a short history cannot tell; the
/// size of steps and the scatter of counts by their likelihood; the mean and the season from their normal distributions.
struct MeanRevertingLevel: PathSource {
  /// Numbers that the past fixes before a step is seen: twelve months' effects and the mean.
  static let fixed = 13
  /// Months in which a deviation is halved, equally likely (assumption): half a year, one, two.
  static let halfLives = [6.0, 12, 24]
  /// Standard deviations of a month's step.
  static let steps = [0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.45, 0.7]
  /// 1 / size of the counts: their variance is mean + mean² × this.
  static let dispersions = [0.0005, 0.003, 0.01, 0.03, 0.1, 0.3]
  /// No step is larger than so many standard deviations (assumption).
  static let bound = 4.0
  /// Candidates less likely than this beside their best are left out.
  static let leastWeight = 1e-4

  /// Parameters with what the filter makes of the history under them.
  private struct Candidate {
    let parameters: LevelFilter.Parameters
    let outcome: LevelFilter.Outcome
    /// Its probability and that of those before it.
    var cumulative = 0.0
  }

  private let months: Int
  private let season: YearlyPattern
  private let candidates: [Candidate]
  private let steps: [Double]
  private let range: ClosedRange<Double>

  /// The level at the end of a history.
  init(_ values: [Int]) {
    range = LogScale.range(values)
    months = values.count
    season = YearlyPattern(values.map(LogScale.of))
    let filter = LevelFilter(values, season)
    var candidates: [Candidate] = []
    var best: Candidate?
    for halfLife in Self.halfLives {
      let group = Self.candidates(filter, persistence: pow(0.5, 1 / halfLife))
      let top = group.max { $0.outcome.logLikelihood < $1.outcome.logLikelihood }
      guard let top else { continue }
      if top.outcome.logLikelihood > best?.outcome.logLikelihood ?? -.infinity { best = top }
      candidates += Self.weighted(
        group, top.outcome.logLikelihood, before: candidates.last?.cumulative ?? 0)
    }
    self.candidates = candidates
    steps = best.map { Self.standardErrors(filter, $0) } ?? [0]
  }

  private static func candidates(_ filter: LevelFilter, persistence: Double) -> [Candidate] {
    steps.flatMap { step in
      dispersions.map { dispersion in
        let parameters = LevelFilter.Parameters(
          persistence: persistence, stepVariance: step * step, dispersion: dispersion)
        return Candidate(parameters: parameters, outcome: filter.run(parameters))
      }
    }
  }

  /// The candidates that count, with weights that add up to 1.
  private static func weighted(
    _ group: [Candidate], _ top: Double, before: Double
  ) -> [Candidate] {
    let kept = group.filter { exp($0.outcome.logLikelihood - top) > leastWeight }
    let total = kept.reduce(0) { $0 + exp($1.outcome.logLikelihood - top) }
    var sum = before
    return kept.map { candidate in
      var candidate = candidate
      sum += exp(candidate.outcome.logLikelihood - top) / total
      candidate.cumulative = sum
      return candidate
    }
  }

  /// One-step errors over their standard deviations, bounded, then scaled to variance 1, and up by what
  /// the numbers fixed before took out of them.
  private static func standardErrors(_ filter: LevelFilter, _ candidate: Candidate) -> [Double] {
    var errors: [Double] = []
    _ = filter.run(candidate.parameters) { data, constant in
      errors.append(min(max(data - candidate.outcome.mean * constant, -bound), bound))
    }
    let squares = errors.reduce(0) { $0 + $1 * $1 }
    let count = Double(errors.count)
    let free = Double(max(1, errors.count - fixed))
    let spread = (squares / count * free / count).squareRoot()
    return spread > 0 ? errors.map { $0 / spread } : [0]
  }

  func path(months: Int, _ stream: inout RandomStream) -> [Int] {
    let candidate = draw(&stream)
    let parameters = candidate.parameters
    let outcome = candidate.outcome
    let mean = outcome.mean + outcome.meanVariance.squareRoot() * stream.normal()
    // What is left next month of today's deviation; the step is still to come.
    var deviation =
      outcome.base + outcome.slope * mean + max(0, outcome.variance).squareRoot() * stream.normal()
    let deviationOfStep = parameters.stepVariance.squareRoot()
    var effects: [Double] = []
    return (0..<months).map { month in
      if month < 12 {
        effects.append(season.effect(self.months + month) + season.uncertainty * stream.normal())
      }
      if month > 0 { deviation *= parameters.persistence }
      let step = steps[stream.index(below: steps.count)]
      deviation += deviationOfStep * (stream.chance(0.5) ? step : -step)
      let place = LogScale.clamp(mean + deviation + effects[month % 12], range)
      return stream.negativeBinomial(mean: LogScale.mean(place), size: 1 / parameters.dispersion)
    }
  }

  private func draw(_ stream: inout RandomStream) -> Candidate {
    let target = stream.uniform() * (candidates.last?.cumulative ?? 0)
    return candidates.first { target < $0.cumulative } ?? candidates[candidates.count - 1]
  }
}
