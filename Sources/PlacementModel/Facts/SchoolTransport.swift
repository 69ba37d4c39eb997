import PlacementDomain
import PlacementLaw

/// Pupils for whom the municipality must provide transport, by the homes that a plan gives.
///
/// Folkeskoleloven § 26: above a distance that depends on the grade. It covers the reception class that a
/// pupil is referred to, and the district school of all others. Both numbers are approximate: the way is
/// the straight line times the detour of the settings, also where minutes were measured, and the grade
/// follows from the age. Dangerous roads, which also count, are not known here.
public struct SchoolTransport: Hashable, Sendable {
  /// Pupils of one household who go to the same place.
  public struct Duty: Hashable, Sendable {
    /// The household's position.
    public let household: Int
    /// The school's or reception class's position.
    public let place: Int
    /// How many pupils.
    public let pupils: Int
    /// The way, kilometres.
    public let kilometres: Thousandths
    /// The distances above which there is a duty for them, kilometres, ascending.
    public let limits: [Thousandths]
  }

  /// School days of a year.
  ///
  /// 200 is the usual number, which the default of trips to school counts too.
  public static let schoolDays = 200

  /// Who must be transported, by household and place.
  public let duties: [Duty]
  /// Kroner a year, at the settings' price for a pupil's day.
  public let yearlyCost: Int

  /// How many pupils.
  public var pupils: Int { duties.reduce(0) { $0 + $1.pupils } }

  /// How many pupils of a household, by its position.
  public func pupils(of household: Int) -> Int {
    duties.reduce(0) { $0 + ($1.household == household ? $1.pupils : 0) }
  }

  /// The duties that a plan creates, under the law of the plan's first day.
  public init(_ assignment: Assignment, _ facts: PlacementFacts) {
    let settings = facts.scenario.settings
    let law = PlacementLaw.schoolTransport.inForce(on: settings.from)?.version.value
    duties = assignment.pairs.sorted { $0.household < $1.household }.flatMap { pair in
      facts.candidate(pair.household, pair.home).schoolWays.compactMap { place, ages -> Duty? in
        let home = facts.scenario.homes[pair.home].coordinate
        let way = Thousandths(
          rounding: home.kilometres(to: facts.scenario.places[place].coordinate)
            * settings.travel.detour.value)
        let limits = ages.compactMap { law?.limit(grade: SchoolDistances.grade(age: $0)) }
          .filter { way > $0 }
        guard !limits.isEmpty else { return nil }
        return Duty(
          household: pair.household, place: place, pupils: limits.count, kilometres: way,
          limits: Set(limits).sorted())
      }
    }
    yearlyCost =
      duties.reduce(0) { $0 + $1.pupils } * Self.schoolDays * settings.economy.schoolTransportPerDay
  }
}

extension Candidate {
  /// Where the household's pupils go first, by place, with their ages.
  fileprivate var schoolWays: [(place: Int, ages: [Int])] {
    var ages: [Int: [Int]] = [:]
    for pupil in pupils {
      guard let place = pupil.receptionClass ?? pupil.school else { continue }
      ages[place, default: []].append(pupil.age)
    }
    return ages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
