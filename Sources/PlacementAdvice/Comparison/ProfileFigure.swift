import PlacementDomain
import PlacementModel

/// A figure by which plans under several policies are compared, in a unit that no weight changes.
public enum ProfileFigure: Hashable, Sendable {
  /// Persons without a home, by priority.
  case unplaced
  /// What is over the soft limits, by weight.
  case overflow
  /// A term of the burden before its weight, in person-minutes a day.
  case minutes(BurdenID)
  /// Persons above or below the districts' fair shares, all added.
  case offFairShare
  /// Districts where families with children live.
  case familyDistricts
  /// Households that live somewhere and do not stay there.
  case moves
  /// Persons in homes that are only for a time.
  case temporary
  /// Kroner a day for what is opened.
  case kroner
  /// Options opened before those that come first.
  case passedOver

  /// All figures, in the order of the terms.
  public static let all: [ProfileFigure] =
    [.unplaced, .overflow]
    + BurdenID.allCases.map { term in
      switch term {
      case .spread: .offFairShare
      case .families: .familyDistricts
      case .moving: .moves
      case .temporary: .temporary
      case .opening: .kroner
      case .order: .passedOver
      default: .minutes(term)
      }
    }

  /// The word for it in files.
  public var id: String {
    switch self {
    case .unplaced: "unplaced"
    case .overflow: "overflow"
    case .minutes(let term): term.rawValue
    case .offFairShare: "persons_off_fair_share"
    case .familyDistricts: "districts_with_families"
    case .moves: "households_moving"
    case .temporary: "persons_in_temporary_homes"
    case .kroner: "kroner_a_day"
    case .passedOver: "options_passed_over"
    }
  }
}

extension ProfileComparison {
  /// A figure of a plan, by position.
  public func value(_ figure: ProfileFigure, of plan: Int) -> Thousandths {
    let evaluation = measured[plan]
    let assignment = plans[plan].result.assignment
    func amount(_ term: BurdenID) -> Thousandths {
      evaluation.terms.first { $0.id == term }?.amount ?? .zero
    }
    switch figure {
    case .unplaced: return Thousandths(evaluation.unplaced)
    case .overflow: return Thousandths(evaluation.overflow)
    case .minutes(let term): return amount(term)
    case .offFairShare:
      return Thousandths(
        zip(persons[plan], facts.fairShare).reduce(0) { $0 + abs($1.0 - $1.1) })
    case .familyDistricts: return Thousandths(facts.familyDistricts(in: assignment).count)
    case .moves: return Thousandths(evaluation.moves)
    case .temporary:
      return Thousandths(
        assignment.pairs.filter { facts.scenario.homes[$0.home].tenure == .temporary }
          .reduce(0) { $0 + facts.scenario.households[$1.household].size })
    case .kroner:
      return amount(.opening) * facts.scenario.settings.economy.kronerPerMinute
    case .passedOver: return Thousandths(facts.passedOver(in: assignment).count)
    }
  }
}
