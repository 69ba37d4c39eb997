import PlacementAdvice
import PlacementDomain
import PlacementModel

/// A figure of plans under several policies, in words.
extension ProfileFigure {
  /// What it is called.
  func name(_ language: String) -> String {
    switch self {
    case .unplaced: ProfileWords.unplaced(language)
    case .overflow: ProfileWords.overflow(language)
    case .minutes(let term): BurdenBook.title(of: term)(language)
    case .offFairShare: ProfileWords.offFairShare(language)
    case .familyDistricts: ProfileWords.familyDistricts(language)
    case .moves: ProfileWords.moves(language)
    case .temporary: ProfileWords.temporary(language)
    case .kroner: ProfileWords.cost(language)
    case .passedOver: ProfileWords.passedOver(language)
    }
  }

  /// Its unit.
  func unit(_ language: String) -> String {
    let unit: ProfileWords =
      switch self {
      case .unplaced, .overflow: .points
      case .minutes: .minutes
      case .offFairShare, .temporary: .persons
      case .familyDistricts: .areas
      case .moves: .households
      case .kroner: .kroner
      case .passedOver: .options
      }
    return unit(language)
  }

  /// What it is called, with its unit unless that is minutes or the name says it.
  func nameWithUnit(_ language: String) -> String {
    switch self {
    case .minutes, .unplaced, .familyDistricts, .passedOver: name(language)
    default: "\(name(language)), \(unit(language))"
    }
  }

  /// Decimals on a page.
  var decimals: Int {
    if case .minutes = self { 1 } else { 0 }
  }
}
