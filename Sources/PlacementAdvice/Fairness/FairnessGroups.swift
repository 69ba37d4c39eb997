import PlacementDomain
import PlacementModel

/// Ways of dividing households into groups, each household in one group.
public enum FairnessDivision: String, CaseIterable, Sendable {
  /// By number of persons: 1, 2, 3-4, 5 and more.
  case size
  /// Ordinary households and unaccompanied minors.
  case kind
  /// By the district of the home.
  case district
  /// By priority.
  case priority
  /// Whether the home has to be free of steps.
  case stepFree = "step_free"
  /// Whether the home must have a bathroom of its own.
  case ownBathroom = "own_bathroom"
  /// Whether the home has to be quiet.
  case quiet
  /// Whether someone needs regular health care.
  case healthCare = "health_care"

  /// The group of a household in a home, as files name it; groups sort by their names.
  public func group(of household: Household, in home: Home) -> String {
    switch self {
    case .size:
      return FairnessSizes.all.last { household.size >= $0.least }?.name ?? ""
    case .kind: return household.kind.rawValue
    case .district: return home.district
    case .priority: return String(household.priority)
    case .stepFree: return Self.answer(household.needs.contains(.stepFree))
    case .ownBathroom: return Self.answer(household.needs.contains(.ownBathroom))
    case .quiet: return Self.answer(household.needs.contains(.quiet))
    case .healthCare: return Self.answer(household.needsHealthCare)
    }
  }

  /// How many persons the households of a group have, where its name says so.
  func sizes(ofGroup name: String) -> FairnessSizes? {
    self == .size ? FairnessSizes.all.first { $0.name == name } : nil
  }

  private static func answer(_ yes: Bool) -> String { yes ? "yes" : "no" }
}

/// A group of households by number of persons.
struct FairnessSizes {
  /// The group's name.
  let name: String
  /// The fewest persons.
  let least: Int
  /// The most persons; nil for no limit.
  let most: Int?

  /// The groups, from small to large.
  static let all = [
    FairnessSizes(name: "1", least: 1, most: 1), FairnessSizes(name: "2", least: 2, most: 2),
    FairnessSizes(name: "3-4", least: 3, most: 4), FairnessSizes(name: "5+", least: 5, most: nil),
  ]
}

/// Households that are counted together, and what they bear themselves.
public struct FairnessGroup: Hashable, Sendable {
  /// How many households.
  public var households = 0
  /// How many persons in them.
  public var persons = 0
  /// What they bear in their homes, weighted person-minutes a day.
  public var burden = Thousandths.zero

  /// What each person bears on average, person-minutes a day.
  public var perPerson: Thousandths {
    Thousandths(raw: burden.raw.dividedRounding(by: max(1, persons)))
  }

  /// Counts one household more.
  mutating func add(_ household: Household, _ burden: Thousandths) {
    households += 1
    persons += household.size
    self.burden += burden
  }
}
