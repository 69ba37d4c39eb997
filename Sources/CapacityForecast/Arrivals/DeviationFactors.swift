import Foundation
import PlacementDomain
import RandomStreams

/// By what factors years have missed their announced figures.
///
/// Each factor is drawn from those of the past, with either sign on the log scale: eleven years with one
/// crisis among them say how far estimates go wrong, not which way the next one will.
public struct DeviationFactors: Hashable, Sendable {
  /// Sizes of the deviations on the log scale, from 0.
  let sizes: [Double]

  /// Factors from pairs of a figure and what came.
  ///
  /// - Parameters:
  ///   - pairs: Announced and placed persons; pairs with a 0 are left out.
  ///   - bound: The largest factor, and one over the smallest; at least 1.
  public init(_ pairs: [(announced: Int, placed: Int)], bound: Double) {
    let most = log(max(1, bound))
    sizes = pairs.filter { $0.announced > 0 && $0.placed > 0 }.map {
      min(most, abs(log(Double($0.placed) / Double($0.announced))))
    }
  }

  /// A factor; 1 where nothing is known.
  func draw(_ stream: inout RandomStream) -> Double {
    guard !sizes.isEmpty else { return 1 }
    let size = sizes[stream.index(below: sizes.count)]
    return exp(stream.chance(0.5) ? size : -size)
  }

  /// The mean factor.
  var mean: Double {
    guard !sizes.isEmpty else { return 1 }
    return sizes.reduce(0) { $0 + cosh($1) } / Double(sizes.count)
  }
}

extension DeviationFactors {
  /// The factors of an edition in a table of years, or the country's where it has no pair.
  ///
  /// - Parameters:
  ///   - years: The table.
  ///   - before: The year from which outcomes cannot be known yet.
  static func known(
    _ edition: FigureEdition, in years: [QuotaYear], before: Int, bound: Double
  ) -> DeviationFactors {
    let pairs = years.filter { $0.year < before }.compactMap { year in
      year.figure(edition).flatMap { figure in year.placed.map { (figure, $0) } }
    }
    return DeviationFactors(
      pairs.isEmpty
        ? national.filter { $0.0 < before }.map { year, first, last, placed in
          (edition == .first ? first : last, placed)
        } : pairs, bound: bound)
  }

  /// Landstal as announced and as last revised, and persons placed, 2010–2020.
  ///
  /// Source: uim.dk and nyidanmark.dk (A), outcomes of 2019 and 2020 press (B); 2015's first figure
  /// was 4,000, raised to 12,000 in December 2014 (kl.dk, A).
  static let national: [(Int, Int, Int, Int)] = [
    (2010, 2200, 2200, 2068), (2011, 2850, 2850, 2242), (2012, 3000, 3000, 2511),
    (2013, 3000, 3000, 3780), (2014, 3000, 4400, 6048), (2015, 4000, 12000, 10592),
    (2016, 12000, 7500, 7172), (2017, 15000, 4000, 2100), (2018, 3000, 1000, 840),
    (2019, 1000, 750, 733), (2020, 600, 600, 489),
  ]
}

extension QuotaYear {
  /// The national figure of an edition; a figure that was never revised is both.
  func figure(_ edition: FigureEdition) -> Int? {
    edition == .first ? firstFigure : lastFigure ?? firstFigure
  }
}
